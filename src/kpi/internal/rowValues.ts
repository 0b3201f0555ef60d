import type { ConditionTable } from "../../condition/ConditionTable.ts";
import { conditionMask } from "../../condition/conditionMask.ts";
import type { Condition } from "../../condition/conditionSchema.ts";
import type { Columns } from "../../model/readColumns.ts";
import type { RowFormula } from "../kpiFormulaSchema.ts";

/** The value of a formula in each row. */
export interface RowValues {
  /** NaN where the row is not observed. */
  values: Float64Array;
  /** 1 where a component was not observed and left out; null where that cannot be. */
  partial: Uint8Array | null;
}

/** Evaluates formulas and conditions row by row, each once: KPIs share numerators. */
export interface RowEvaluator {
  /** 0 in rows that are left out altogether; null where none is. */
  among: Uint8Array | null;
  /** The value of a formula in each row. */
  values(formula: RowFormula): RowValues;
  /** 1 in rows that match. */
  matches(condition: Condition): Uint8Array;
}

/**
 * Makes an evaluator.
 *
 * @param columns - the kept rows; has every field of the formulas
 * @param table - the same, for conditions
 */
export function rowEvaluator(columns: Columns, table: ConditionTable): RowEvaluator {
  const values = remember((formula: RowFormula) => compute(formula));
  const matches = remember((condition: Condition) => conditionMask(condition, table));
  const compute = (formula: RowFormula): RowValues => {
    switch (formula.op) {
      case "count":
        return {
          values:
            formula.where === undefined
              ? new Float64Array(columns.length).fill(1)
              : Float64Array.from(matches(formula.where)),
          partial: null,
        };
      case "sum": {
        const cells = columns.numbers[formula.field]!;
        if (formula.where === undefined) return { values: cells, partial: null };
        const mask = matches(formula.where);
        return { values: cells.map((cell, row) => (mask[row] === 1 ? cell : 0)), partial: null };
      }
      case "add":
        return addTerms(
          formula.terms.map((of) => ({ weight: 1, of: values(of) })),
          columns.length,
        );
      case "weighted-sum":
        return addTerms(
          formula.terms.map(({ weight, of }) => ({ weight, of: values(of) })),
          columns.length,
        );
      case "difference":
        return subtract(values(formula.terms[0]), values(formula.terms[1]));
    }
  };
  return { among: null, values, matches };
}

/**
 * An evaluator in which only rows that match a condition are observed.
 *
 * @param evaluate - the evaluator of all rows
 * @param where - the condition
 */
export function evaluateAmong(evaluate: RowEvaluator, where: Condition): RowEvaluator {
  const among = evaluate.matches(where);
  const values = (formula: RowFormula): RowValues => {
    const all = evaluate.values(formula);
    return { ...all, values: all.values.map((value, row) => (among[row] === 1 ? value : Number.NaN)) };
  };
  return { among, values, matches: evaluate.matches };
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const id = JSON.stringify(key);
    let found = known.get(id);
    if (found === undefined) {
      found = make(key);
      known.set(id, found);
    }
    return found;
  };
}

interface Term {
  weight: number;
  of: RowValues;
}

function addTerms(terms: readonly Term[], length: number): RowValues {
  const values = new Float64Array(length).fill(Number.NaN);
  const partial = new Uint8Array(length);
  for (const {
    weight,
    of: { values: cells, partial: lacking },
  } of terms) {
    for (let row = 0; row < length; row++) {
      const value = weight * cells[row]!;
      if (Number.isNaN(value)) {
        partial[row] = 1;
        continue;
      }
      if (lacking !== null && lacking[row] === 1) partial[row] = 1;
      const before = values[row]!;
      values[row] = Number.isNaN(before) ? value : before + value;
    }
  }
  return { values, partial };
}

function subtract(from: RowValues, off: RowValues): RowValues {
  const values = from.values.map((value, row) => value - off.values[row]!);
  if (from.partial === null && off.partial === null) return { values, partial: null };
  const partial = Uint8Array.from(values, (_, row) => (from.partial?.[row] ?? 0) | (off.partial?.[row] ?? 0));
  return { values, partial };
}
