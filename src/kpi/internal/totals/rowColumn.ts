import { ABSENT_INTEGER, type IntegerArray } from "../../../model/IntegerColumn.ts";

/** A whole number in each row, made from columns of whole numbers that lack some. */
export interface RowColumn {
  /** `sum`: the columns added up, what is absent as 0. `rows`: 1. `partial`: 1 where one of the columns is absent, else 0. */
  of: "sum" | "rows" | "partial";
  /** The columns. */
  columns: readonly IntegerArray[];
  /** Rows that lack all columns of one of these sets are 0. */
  among: readonly (readonly IntegerArray[])[];
}

/**
 * Fills in the rows of such a column.
 *
 * @param column - what it is made of
 * @param into - where the rows go
 * @param start - the first row
 */
export function fillRows({ of, columns, among }: RowColumn, into: Int32Array, start: number): void {
  const rowsOf = (values: IntegerArray): IntegerArray => values.subarray(start, start + into.length);
  into.fill(of === "rows" ? 1 : 0);
  for (const values of columns) (of === "sum" ? addPresent : markAbsent)(into, rowsOf(values));
  for (const set of among) clearWithout(into, set.map(rowsOf));
}

function addPresent(into: Int32Array, values: IntegerArray): void {
  for (let i = 0; i < into.length; i++) {
    const value = values[i]!;
    into[i]! += value === ABSENT_INTEGER ? 0 : value;
  }
}

function markAbsent(into: Int32Array, values: IntegerArray): void {
  for (let i = 0; i < into.length; i++) if (values[i] === ABSENT_INTEGER) into[i] = 1;
}

function clearWithout(into: Int32Array, [first, ...others]: readonly IntegerArray[]): void {
  if (others.length === 0) {
    for (let i = 0; i < into.length; i++) if (first![i] === ABSENT_INTEGER) into[i] = 0;
    return;
  }
  for (let i = 0; i < into.length; i++) {
    if (first![i] !== ABSENT_INTEGER) continue;
    if (others.every((values) => values[i] === ABSENT_INTEGER)) into[i] = 0;
  }
}
