import type { IntegerArray, IntegerColumn } from "../IntegerColumn.ts";
import type { NumberLimits } from "./cellGuard.ts";
import { type ColumnSets, put, putIntegers } from "./columnSets.ts";
import type { FieldGuard } from "./fieldGuards.ts";
import { integerColumn, isIntegerArray } from "./integerArray.ts";

/** A finished column, taken from a typed array without looking at its cells one by one as values of any kind. */
export interface WholeColumn {
  /** Whether each cell is valid; absent where that was seen to. */
  holds?(): boolean;
  /** Puts the column into the result, with the kept rows only; null keeps all. */
  store(columns: ColumnSets, kept: Int32Array | null): void;
}

/** More different values than this are told apart one by one. */
const WIDEST = 1_048_576;

/**
 * The column of a field that the caller gave as a typed array of numbers, where each cell is valid, or missing where it may be.
 * Null for any other column: those are read cell by cell, so that each odd cell is reported.
 *
 * @param guard - the field
 * @param values - what the caller gave
 * @param mustHave - whether a row without a cell is of no use
 * @param onTrust - whether whole numbers are taken before they are checked
 */
export function wholeColumn(
  guard: FieldGuard,
  values: ArrayLike<unknown> | undefined,
  mustHave: boolean,
  onTrust: boolean,
): WholeColumn | null {
  if (isIntegerArray(values)) {
    if (guard.kind === "number" && guard.limits !== null) {
      const { limits } = guard;
      const column = integerColumn(
        values,
        limits.high,
        (low, high) => low >= limits.low && high <= limits.high,
      );
      return onTrust || column.holds() ? integers(guard.name, column) : null;
    }
    if (guard.kind !== "text") return null;
    const column = integerColumn(
      values,
      WIDEST - 1,
      (low, high) => guard.accepts(low) && guard.accepts(high) && high - low < WIDEST,
    );
    return (onTrust && guard.accepts(0)) || column.holds() ? integerTexts(guard.name, column) : null;
  }
  if (values instanceof Float64Array && guard.kind === "number" && guard.limits !== null) {
    return areValid(values, guard.limits, mustHave) ? floats(guard.name, values) : null;
  }
  return null;
}

function integers(name: string, integer: IntegerColumn): WholeColumn {
  const { values } = integer;
  return {
    holds: integer.holds,
    store(columns, kept) {
      if (kept === null) putIntegers(columns, name, integer);
      else
        put(
          columns.numbers,
          name,
          Float64Array.from(kept, (row) => values[row]!),
        );
    },
  };
}

function floats(name: string, values: Float64Array): WholeColumn {
  return {
    store: ({ numbers }, kept) =>
      put(numbers, name, kept === null ? values : Float64Array.from(kept, (row) => values[row]!)),
  };
}

function areValid(values: Float64Array, { isWhole, low, high }: NumberLimits, mustHave: boolean): boolean {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value >= low && value <= high && (!isWhole || Math.floor(value) === value)) continue;
    if (mustHave || !Number.isNaN(value)) return false;
  }
  return true;
}

/** Codes in order of first appearance, as texts have them; made when they are asked for. */
function integerTexts(name: string, integer: IntegerColumn): WholeColumn {
  return {
    holds: integer.holds,
    store({ texts, integers: found }, kept) {
      if (kept === null) put(found, name, integer);
      let column: TextColumn | undefined;
      Object.defineProperty(texts, name, {
        get: () => {
          column ??= textsOf(integer.values, integer, kept);
          return column;
        },
        configurable: true,
        enumerable: true,
      });
    },
  };
}

function textsOf(
  values: IntegerArray,
  { low, high }: { low: number; high: number },
  kept: Int32Array | null,
): TextColumn {
  const codeOf = new Int32Array(high - low + 1);
  const length = kept === null ? values.length : kept.length;
  const codes = new Int32Array(length);
  const met: string[] = [];
  for (let i = 0; i < length; i++) {
    const value = values[kept === null ? i : kept[i]!]!;
    let code = codeOf[value - low]!;
    if (code === 0) {
      code = met.push(String(value));
      codeOf[value - low] = code;
    }
    codes[i] = code - 1;
  }
  return { codes, values: met };
}

/** Texts by code. */
interface TextColumn {
  codes: Int32Array;
  values: string[];
}
