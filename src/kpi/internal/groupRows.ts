import { blockKernel } from "../../kernel/blockKernel.ts";
import type { IntegerArray } from "../../model/IntegerColumn.ts";
import type { Columns } from "../../model/readColumns.ts";
import type { Period } from "../../time/Period.ts";
import type { KpiGroupKey, KpiGroupValue } from "../kpiAggregateSchema.ts";
import { once } from "./once.ts";
import { valueCodes } from "./valueCodes.ts";

/** A group a row. */
export type GroupCodes = Int32Array | Uint16Array;

/** The rows by group: a code a row, a key a code. */
export interface RowGroups {
  /** Group of each row, from 0. */
  codes: GroupCodes;
  /** Rows of each group. */
  sizes: Float64Array;
  /** The key of each group. */
  keys: KpiGroupKey[];
  /** The same rows by cell, where there are few: each group is one, and cells may have no row. */
  cells: GroupCells | null;
}

/** Rows by cell: a combination of codes, whether it occurs or not. */
interface GroupCells {
  /** Cell of each row. */
  codes: Uint16Array;
  /** How many there are. */
  count: number;
  /** The cell of each group. */
  used: readonly number[];
}

/** One thing to group by, as integer codes. */
export interface KeyColumn {
  /** A code a row. */
  codes: IntegerArray;
  /** No code is below. */
  low: number;
  /** How many codes there can be, from the lowest. */
  size: number;
  /** Takes the bits in use of codes whose size was a guess, from who has checked it. */
  tell?: ((bits: number) => void) | undefined;
  /** Whether lowest and size are guesses, to be checked by who uses them. */
  isGuess?: boolean | undefined;
  /** What goes into the group's key for a code. */
  into: (key: KpiGroupKey, code: number) => void;
}

/**
 * Groups rows by several columns of codes at once. Keys are made once a group, never a row.
 *
 * @param length - number of rows
 * @param columns - what to group by; none puts all rows into one group
 * @param counts - how many rows each combination of the columns' codes has, where that is known
 */
export function groupRows(
  length: number,
  columns: readonly KeyColumn[],
  counts: Float64Array | null = null,
): RowGroups {
  if (counts !== null)
    return groupsOfCells(
      counts,
      once(() => blockKernel()!.cells(columns, length)!.codes),
      columns,
    );
  const [first, ...others] = columns;
  if (first === undefined)
    return {
      codes: new Uint16Array(length),
      sizes: Float64Array.of(length),
      keys: [{ group: {} }],
      cells: null,
    };
  const cells = blockKernel()?.cells(columns, length) ?? null;
  if (cells !== null) return groupsOfCells(cells.counts, () => cells.codes, columns);
  const [second = NO_KEY, ...further] = others;
  let pairs = pairCodes(first, second === NO_KEY ? { ...NO_KEY, codes: new Uint8Array(length) } : second);
  for (const column of further) {
    pairs = pairCodes({ codes: pairs.codes, low: 0, size: pairs.firstRows.length }, column);
  }
  const { codes, firstRows } = pairs;
  const sizes = new Float64Array(firstRows.length);
  for (let row = 0; row < length; row++) sizes[codes[row]!]! += 1;
  const keys = firstRows.map((row) => {
    const key: KpiGroupKey = { group: {} };
    for (const column of columns) column.into(key, column.codes[row]!);
    return key;
  });
  return { codes, sizes, keys, cells: null };
}

/** The groups of cells that have rows; which come in the order of their numbers. */
function groupsOfCells(
  counts: Float64Array,
  cellCodes: () => Uint16Array,
  columns: readonly KeyColumn[],
): RowGroups {
  const used = [...counts.keys()].filter((cell) => counts[cell]! > 0);
  const keys = used.map((cell) => {
    const key: KpiGroupKey = { group: {} };
    const parts = columns.map(() => 0);
    let rest = cell;
    for (let i = columns.length - 1; i >= 0; i--) {
      const { low, size } = columns[i]!;
      parts[i] = low + (rest % size);
      rest = Math.floor(rest / size);
    }
    for (const [i, column] of columns.entries()) column.into(key, parts[i]!);
    return key;
  });
  const groupCodes = once(() =>
    used.length === counts.length ? cellCodes() : codesOfGroups(cellCodes(), used, counts.length),
  );
  return {
    // Few questions need more than the cells.
    get codes() {
      return groupCodes();
    },
    sizes: Float64Array.from(used, (cell) => counts[cell]!),
    keys,
    cells: {
      get codes() {
        return cellCodes();
      },
      count: counts.length,
      used,
    },
  };
}

function codesOfGroups(cells: Uint16Array, used: readonly number[], count: number): Uint16Array {
  const groupOf = new Uint16Array(count);
  for (let group = 0; group < used.length; group++) groupOf[used[group]!] = group;
  const codes = new Uint16Array(cells.length);
  for (let row = 0; row < codes.length; row++) codes[row] = groupOf[cells[row]!]!;
  return codes;
}

type Codes = Pick<KeyColumn, "codes" | "low" | "size">;

const NO_KEY: Codes = { codes: new Uint8Array(0), low: 0, size: 1 };

/** Gives each pair of codes that occurs a code of its own, in order of appearance. */
function pairCodes(a: Codes, b: Codes): { codes: Int32Array; firstRows: number[] } {
  const { codes: codesA, low: lowA, size: sizeA } = a;
  const { codes: codesB, low: lowB, size: sizeB } = b;
  const codes = new Int32Array(codesA.length);
  const firstRows: number[] = [];
  if (sizeA * sizeB <= 4 * codes.length + 1024) {
    const codeOf = new Int32Array(sizeA * sizeB);
    for (let row = 0; row < codes.length; row++) {
      const pair = (codesA[row]! - lowA) * sizeB + codesB[row]! - lowB;
      let code = codeOf[pair]!;
      if (code === 0) {
        code = firstRows.push(row);
        codeOf[pair] = code;
      }
      codes[row] = code - 1;
    }
    return { codes, firstRows };
  }
  const codeOf = new Map<number, number>();
  for (let row = 0; row < codes.length; row++) {
    const pair = (codesA[row]! - lowA) * sizeB + codesB[row]! - lowB;
    let code = codeOf.get(pair);
    if (code === undefined) {
      code = firstRows.push(row) - 1;
      codeOf.set(pair, code);
    }
    codes[row] = code;
  }
  return { codes, firstRows };
}

/**
 * A field of the rows as something to group by; rows without it fall into the group `null`.
 *
 * @param field - the field
 * @param columns - the kept rows
 * @param isFlag - whether its numbers are flags
 * @param guess - whether the range of whole numbers may be guessed from the first rows
 * @returns null for a list, which has no one value a row
 */
export function fieldKeyColumn(field: string, columns: Columns, isFlag: boolean, guess: boolean): KeyColumn {
  const column = Object.hasOwn(columns.integers, field) ? columns.integers[field]! : null;
  if (column !== null && column.absent === 0 && !isFlag) {
    const { values: codes } = column;
    const isNumber = Object.hasOwn(columns.numbers, field);
    const into = putKey(field, (code) => (isNumber ? code : String(code)));
    const bits = guess ? column.firstBits() : -1;
    if (bits >= 0 && bits < MOST_DIRECT) {
      // Room for all numbers of so many bits.
      const size = 1 << (32 - Math.clz32(bits));
      return { codes, low: 0, size, into, isGuess: true, tell: column.tell };
    }
    const { low, high } = column;
    if (high - low < MOST_DIRECT) return { codes, low, size: high - low + 1, into };
  }
  const { codes, values } = valueCodes(field, columns, isFlag);
  return {
    codes,
    low: -1,
    size: values.length + 1,
    into: putKey(field, (code) => (code < 0 ? null : values[code]!)),
  };
}

/** Whole numbers of a narrower range than this are codes as they are. */
const MOST_DIRECT = 65_536;

function putKey(field: string, keyOf: (code: number) => KpiGroupValue): KeyColumn["into"] {
  return (key, code) => {
    if (field !== "__proto__") {
      key.group[field] = keyOf(code);
      return;
    }
    // An assignment would change the object instead.
    Object.defineProperty(key.group, field, {
      value: keyOf(code),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  };
}

/** The periods of the rows as something to group by. */
export function periodKeyColumn(codes: Int32Array, periods: readonly Period[]): KeyColumn {
  return {
    codes,
    low: -1,
    size: periods.length + 1,
    into: (key, code) => {
      key.period = periods[code]!;
    },
  };
}
