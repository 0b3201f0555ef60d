import type { Columns } from "../../model/readColumns.ts";
import type { RowFormula } from "../kpiFormulaSchema.ts";

/** The value of a formula in each row. */
export interface RowValues {
  /** NaN where the row is not observed. */
  values: Float64Array;
  /** 1 where a component was not observed and left out; null where that cannot be. */
  partial: Uint8Array | null;
}

/**
 * A function that evaluates formulas row by row, each formula once: KPIs share numerators.
 *
 * @param columns - the kept rows; has every field of the formulas
 */
export function rowEvaluator(columns: Columns): (formula: RowFormula) => RowValues {
  const known = new Map<string, RowValues>();
  const evaluate = (formula: RowFormula): RowValues => {
    const key = JSON.stringify(formula);
    let found = known.get(key);
    if (found === undefined) {
      found = compute(formula);
      known.set(key, found);
    }
    return found;
  };
  const compute = (formula: RowFormula): RowValues => {
    switch (formula.op) {
      case "count":
        return { values: new Float64Array(columns.length).fill(1), partial: null };
      case "sum":
        return { values: columns.numbers[formula.field]!, partial: null };
      case "add":
        return addTerms(formula.terms.map(evaluate), columns.length);
    }
  };
  return evaluate;
}

function addTerms(terms: readonly RowValues[], length: number): RowValues {
  const values = new Float64Array(length).fill(Number.NaN);
  const partial = new Uint8Array(length);
  for (const term of terms) {
    for (let row = 0; row < length; row++) {
      const value = term.values[row]!;
      if (Number.isNaN(value)) {
        partial[row] = 1;
        continue;
      }
      if (term.partial !== null && term.partial[row] === 1) partial[row] = 1;
      const before = values[row]!;
      values[row] = Number.isNaN(before) ? value : before + value;
    }
  }
  return { values, partial };
}
