import { type FieldUnit, fieldUnits } from "../fieldUnits.ts";
import type { KpiFormula, RowFormula } from "../kpiFormulaSchema.ts";

/** The fields that a formula reads. */
export interface FormulaFields {
  /** Fields without which a row does not enter. */
  needed: string[];
  /** Components of sums, any one of which suffices: a list for each sum. */
  anyOf: string[][];
}

/** The fields that a formula reads, by whether a row can do without them. */
export function formulaFields(formula: KpiFormula): FormulaFields {
  switch (formula.op) {
    case "count":
      return { needed: [], anyOf: [] };
    case "sum":
      return { needed: [formula.field], anyOf: [] };
    case "add":
      return { needed: [], anyOf: [allFields(formula)] };
    case "ratio": {
      const sides = [formulaFields(formula.numerator), formulaFields(formula.denominator)];
      return {
        needed: [...new Set(sides.flatMap((side) => side.needed))],
        anyOf: sides.flatMap((side) => side.anyOf),
      };
    }
  }
}

/** Every field that a formula reads, in order of appearance. */
export function allFields(formula: KpiFormula): string[] {
  switch (formula.op) {
    case "count":
      return [];
    case "sum":
      return [formula.field];
    case "add":
      return [...new Set(formula.terms.flatMap(allFields))];
    case "ratio":
      return [...new Set([...allFields(formula.numerator), ...allFields(formula.denominator)])];
  }
}

/** The units that a formula adds up; rows are a unit of their own, and fields of the caller's own have none. */
export function formulaUnits(formula: RowFormula): ReadonlySet<FieldUnit | "rows"> {
  switch (formula.op) {
    case "count":
      return new Set(["rows"]);
    case "sum":
      return new Set(Object.hasOwn(fieldUnits, formula.field) ? [fieldUnits[formula.field]!] : []);
    case "add":
      return new Set(formula.terms.flatMap((term) => [...formulaUnits(term)]));
  }
}
