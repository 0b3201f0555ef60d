import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import type { TotalFormula } from "../../kpiFormulaSchema.ts";
import { readsMoney } from "../../readsMoney.ts";

/** Fields that one side of a ratio adds up in each row; none where it counts rows. */
export type SideFields = readonly string[];

/** Totals that a KPI is made of. */
export interface WantedTotals {
  /** The value, or the numerator. */
  above: SideFields;
  /** The denominator; null where there is none. */
  below: SideFields | null;
  /** Whether the moments of both are wanted. */
  withMoments: boolean;
}

/** The totals that a KPI is made of, where those of whole numbers may do; null for any other. */
export function wantedTotals(definition: KpiDefinition, hasUnits: boolean): WantedTotals | null {
  const { where, formula, interval } = definition;
  const withMoments = interval === "delta";
  if (where !== undefined || (interval !== "none" && !withMoments) || (withMoments && hasUnits)) return null;
  if (formula.op === "quantile" || readsMoney(definition)) return null;
  if (formula.op !== "ratio") {
    const above = sideFields(formula);
    return above === null ? null : { above, below: null, withMoments: false };
  }
  const [above, below] = [sideFields(formula.numerator), sideFields(formula.denominator)];
  return above === null || below === null ? null : { above, below, withMoments };
}

function sideFields(formula: TotalFormula): string[] | null {
  return formula.op === "count" && formula.where === undefined ? [] : addedFields(formula);
}

/** The fields that a formula adds up, or null for a formula that does something else. */
function addedFields(formula: TotalFormula): string[] | null {
  if (formula.op === "sum") return formula.where === undefined ? [formula.field] : null;
  if (formula.op !== "add") return null;
  const fields = formula.terms.map(addedFields);
  return fields.every((part) => part !== null) ? fields.flat() : null;
}
