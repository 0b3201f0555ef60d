import { ABSENT_INTEGER, type IntegerArray, type IntegerColumn } from "../IntegerColumn.ts";

/** Where finished columns go, by kind and name. */
export interface ColumnSets {
  /** Number fields and flags. */
  numbers: Record<string, Float64Array>;
  /** Those of them that hold whole numbers of 32 bits. */
  integers: Record<string, IntegerColumn>;
  /** Instants. */
  instants: Record<string, Float64Array>;
  /** Texts by code. */
  texts: Record<string, { codes: Int32Array; values: string[] }>;
  /** Texts as they are. */
  labels: Record<string, (string | null)[]>;
  /** Lists and records. */
  lists: Record<string, unknown[]>;
}

/** Called for a cell that the guard does not accept; gives the cell to take instead, or null for none. */
export type OnOddCell = (row: number, cell: unknown) => unknown;

/** Takes the checked cells of one field, block by block, and makes a column of them. */
export interface ColumnBuilder {
  /** Leaves the rows up to `end` without a cell; before anything is taken. */
  skip(end: number): void;
  /** Takes the cells of the rows from `start` up to `end`. */
  take(cells: readonly unknown[], start: number, end: number): void;
  /** Puts the column into the result, with the kept rows only; null keeps all. */
  store(columns: ColumnSets, kept: Int32Array | null): void;
}

/** Adds a column under any name; an assignment to `__proto__` would change the object instead. */
export function put<Column>(record: Record<string, Column>, name: string, value: Column): void {
  Object.defineProperty(record, name, { value, configurable: true, enumerable: true, writable: true });
}

/** Adds a column of whole numbers, which is one of numbers when it is asked for as such. */
export function putIntegers({ integers, numbers }: ColumnSets, name: string, integer: IntegerColumn): void {
  put(integers, name, integer);
  let column: Float64Array | undefined;
  Object.defineProperty(numbers, name, {
    get: () => {
      column ??= numbersOf(integer.values, integer.absent);
      return column;
    },
    configurable: true,
    enumerable: true,
  });
}

/**
 * Whole numbers as numbers.
 *
 * @param values - the numbers, {@link ABSENT_INTEGER} where one is missing
 * @param absent - how many are missing
 */
export function numbersOf(values: IntegerArray, absent: number): Float64Array {
  const numbers = new Float64Array(values);
  if (absent === 0) return numbers;
  for (let row = 0; row < numbers.length; row++)
    if (values[row] === ABSENT_INTEGER) numbers[row] = Number.NaN;
  return numbers;
}
