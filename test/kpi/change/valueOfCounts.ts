import type { KpiValue } from "../../../src/kpi/kpiResultSchema.ts";

/** A value of a KPI with an interval of a kind, from its totals alone; `compareKpis` works the interval out anew. */
export function valueOfCounts(kind: "wilson" | "poisson", numerator: number, denominator: number): KpiValue {
  return {
    status: "ok",
    value: numerator / denominator,
    unit: kind === "wilson" ? "ratio" : "events per day",
    n: denominator,
    nUnit: "members",
    method: "ratio of sums",
    interval: { low: 0, high: 1, level: 0.95, method: `${kind} (member)` },
    id: "own.figure",
    definitionVersion: 1,
    numerator,
    denominator,
    partial: 0,
    leftOut: 0,
    standardError: null,
    window: null,
    platform: null,
  };
}
