import { absent } from "../../kernel/absent.ts";
import type { KpiPart } from "../kpiAggregateSchema.ts";
import type { KpiDefinition } from "../kpiDefinitionSchema.ts";
import type { KpiEvidence, KpiValue } from "../kpiResultSchema.ts";
import { totalOf } from "./compensatedSum.ts";
import { kpiInterval } from "./kpiInterval.ts";

const METHODS = { count: "count", sum: "sum", add: "sum", ratio: "ratio of sums" } as const;

/**
 * The value of one KPI in one group.
 *
 * @param definition - the KPI
 * @param part - its sums
 * @param rows - rows of the group
 * @param level - nominal coverage of the interval
 */
export function kpiValue(definition: KpiDefinition, part: KpiPart, rows: number, level: number): KpiValue {
  const { n } = part;
  const isRatio = definition.formula.op === "ratio";
  const numerator = n === 0 ? null : totalOf(part.numerator);
  const denominator = n === 0 || part.denominator === null ? null : totalOf(part.denominator);
  const evidence: KpiEvidence = {
    id: definition.id,
    definitionVersion: definition.version,
    numerator,
    denominator,
    partial: part.partial,
    leftOut: rows - n,
  };
  if (numerator === null || (isRatio && denominator === null)) {
    return { ...absent("not-observed", n), ...evidence };
  }
  if (isRatio && denominator === 0) return { ...absent("zero-denominator", n), ...evidence };
  const value = denominator === null ? numerator : numerator / denominator;
  const found = kpiInterval(definition, part, value, level);
  const method = METHODS[definition.formula.op];
  return {
    status: "ok",
    value,
    unit: definition.unit,
    n,
    nUnit: definition.nUnit,
    method: found.interval === null && found.why !== null ? `${method}; no interval: ${found.why}` : method,
    interval: found.interval,
    ...evidence,
  };
}
