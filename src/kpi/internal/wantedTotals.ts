import type { KpiDefinition } from "../kpiDefinitionSchema.ts";
import type { TotalFormula } from "../kpiFormulaSchema.ts";
import { readsMoney } from "../readsMoney.ts";

/** Totals that will be asked for. */
export interface WantedTotals {
  /** Formulas to add up. */
  totals: readonly TotalFormula[];
  /** Whether the first two are sides of a ratio of which the moments are wanted. */
  withMoments: boolean;
}

/** The totals that a KPI is made of, where those of whole numbers may do; null for any other. */
export function wantedTotals(definition: KpiDefinition, hasUnits: boolean): WantedTotals | null {
  const { where, formula, interval } = definition;
  const withMoments = interval === "delta";
  if (where !== undefined || (interval !== "none" && !withMoments) || (withMoments && hasUnits)) return null;
  if (formula.op === "quantile" || readsMoney(definition)) return null;
  const totals = formula.op === "ratio" ? [formula.numerator, formula.denominator] : [formula];
  return { totals, withMoments };
}

/** The fields that a formula adds up, or null for a formula that does something else. */
export function addedFields(formula: TotalFormula): string[] | null {
  if (formula.op === "sum") return formula.where === undefined ? [formula.field] : null;
  if (formula.op !== "add") return null;
  const fields = formula.terms.map(addedFields);
  return fields.every((part) => part !== null) ? fields.flat() : null;
}
