import type { Columns } from "../../model/readColumns.ts";
import type { Period } from "../../time/Period.ts";
import type { KpiGroupKey } from "../kpiAggregateSchema.ts";
import { valueCodes } from "./valueCodes.ts";

/** The rows by group: a code a row, a key a code. */
export interface RowGroups {
  /** Group of each row, from 0. */
  codes: Int32Array;
  /** The key of each group. */
  keys: KpiGroupKey[];
}

/** One thing to group by, as integer codes. */
export interface KeyColumn {
  /** A code a row, from 0. */
  codes: Int32Array;
  /** How many codes there are. */
  size: number;
  /** What goes into the group's key for a code. */
  into: (key: KpiGroupKey, code: number) => void;
}

/**
 * Groups rows by several columns of codes at once. Keys are made once a group, never a row.
 *
 * @param length - number of rows
 * @param columns - what to group by; none puts all rows into one group
 */
export function groupRows(length: number, columns: readonly KeyColumn[]): RowGroups {
  let codes: Int32Array = new Int32Array(length);
  let count = 1;
  for (const column of columns) {
    const pairs = pairCodes(codes, column.codes, count, column.size);
    codes = pairs.codes;
    count = pairs.count;
  }
  if (columns.length === 0) return { codes, keys: [{ group: {} }] };
  const firstRow = new Int32Array(count).fill(-1);
  for (let row = length - 1; row >= 0; row--) firstRow[codes[row]!] = row;
  const keys = Array.from(firstRow, (row) => {
    const key: KpiGroupKey = { group: {} };
    for (const column of columns) column.into(key, column.codes[row]!);
    return key;
  });
  return { codes, keys };
}

/** Gives each pair of codes that occurs a code of its own, in order of appearance. */
function pairCodes(
  a: Int32Array,
  b: Int32Array,
  sizeA: number,
  sizeB: number,
): { codes: Int32Array; count: number } {
  const codes = new Int32Array(a.length);
  let count = 0;
  if (sizeA * sizeB <= 4 * a.length + 1024) {
    const codeOf = new Int32Array(sizeA * sizeB);
    for (let row = 0; row < a.length; row++) {
      const pair = a[row]! * sizeB + b[row]!;
      if (codeOf[pair] === 0) codeOf[pair] = ++count;
      codes[row] = codeOf[pair]! - 1;
    }
    return { codes, count };
  }
  const codeOf = new Map<number, number>();
  for (let row = 0; row < a.length; row++) {
    const pair = a[row]! * sizeB + b[row]!;
    let code = codeOf.get(pair);
    if (code === undefined) {
      code = count++;
      codeOf.set(pair, code);
    }
    codes[row] = code;
  }
  return { codes, count };
}

/**
 * A field of the rows as something to group by; rows without it fall into the group `null`.
 *
 * @param field - the field
 * @param columns - the kept rows
 * @param isFlag - whether its numbers are flags
 * @returns null for a list, which has no one value a row
 */
export function fieldKeyColumn(field: string, columns: Columns, isFlag: boolean): KeyColumn {
  const { codes, values } = valueCodes(field, columns, isFlag);
  return {
    codes: codes.map((code) => code + 1),
    size: values.length + 1,
    into: (key, code) => {
      // Not by assignment: a field may be called __proto__.
      Object.defineProperty(key.group, field, {
        value: code === 0 ? null : values[code - 1]!,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    },
  };
}

/** The periods of the rows as something to group by. */
export function periodKeyColumn(codes: Int32Array, periods: readonly Period[]): KeyColumn {
  return {
    codes,
    size: periods.length,
    into: (key, code) => {
      key.period = periods[code]!;
    },
  };
}
