import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import type { KpiFormula, RatioFormula, RowFormula } from "../../kpiFormulaSchema.ts";

/** A ratio with a numerator and a denominator in each row. */
export interface RowRatio extends RatioFormula {
  /** What happened. */
  numerator: RowFormula;
  /** Out of what. */
  denominator: RowFormula;
}

/** The KPI as a ratio of sums over rows: a sum is one over the number of rows that enter. Null for what does not add up over groups. */
export function rowRatio(formula: KpiFormula): RowRatio | null {
  if (formula.op !== "ratio") {
    return addsUp(formula) ? { op: "ratio", numerator: formula, denominator: { op: "count" } } : null;
  }
  const { numerator, denominator } = formula;
  return addsUp(numerator) && addsUp(denominator) ? { op: "ratio", numerator, denominator } : null;
}

/** The definition with the moments that variances need, whatever interval its own values carry. */
export function withMoments(definition: KpiDefinition, formula: RowRatio): KpiDefinition {
  return { ...definition, formula, aggregation: "ratio-of-sums", interval: "delta" };
}

function addsUp(formula: KpiFormula): formula is RowFormula {
  return !["distinct", "quantile", "latest", "ratio"].includes(formula.op);
}
