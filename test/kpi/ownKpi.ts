import type { KpiDefinition } from "../../src/kpi/kpiDefinitionSchema.ts";
import type { KpiFormula } from "../../src/kpi/kpiFormulaSchema.ts";

const AGGREGATIONS = {
  ratio: "ratio-of-sums",
  distinct: "distinct-count",
  quantile: "quantile",
  latest: "latest",
} as const;

/** A definition of the caller's own around a formula. */
export function ownKpi(formula: KpiFormula, change: Partial<KpiDefinition> = {}): KpiDefinition {
  return {
    id: "own.figure",
    version: 1,
    title: { en: "Figure", "zh-CN": "指标" },
    definition: { en: "A figure of a test.", "zh-CN": "测试用指标。" },
    unit: "things",
    direction: "neutral",
    range: { low: null, high: null },
    noun: "post",
    formula,
    aggregation: formula.op in AGGREGATIONS ? AGGREGATIONS[formula.op as keyof typeof AGGREGATIONS] : "sum",
    zeroDenominator: "absent",
    interval: "none",
    nUnit: "posts",
    source: [],
    ...change,
  };
}
