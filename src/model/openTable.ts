import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import type { ArrowTable, FieldNames } from "./TableInput.ts";

/** Data of any accepted form, asked cell by cell. */
export interface Table {
  /** Rows. */
  length: number;
  /** Whether any row has a field of this name of ours. */
  has(name: string): boolean;
  /** The cells of one field, by row. */
  column(name: string): (row: number) => unknown;
  /** Rows that are not objects. */
  notRows: readonly number[];
  /** One row as it was given, where the data are rows. */
  rowAt(row: number): unknown;
}

/**
 * Opens rows, columns or an Arrow-style table for reading by field.
 *
 * @param data - what the caller gave
 * @param fields - the caller's names for our fields
 * @param where - public function that asks
 * @returns the data as a {@link Table}
 * @throws {@link SocialOpsError} `invalid-data`
 */
export function openTable(data: unknown, fields: FieldNames | undefined, where: string): Table {
  if (isArrowTable(data)) return openArrow(data, nameIn(fields, where));
  if (isIterable(data)) return openRows([...data], fields);
  if (typeof data === "object" && data !== null)
    return openColumns(data as Columns, nameIn(fields, where), where);
  throw refuse(where, "data", "rows, columns or an Arrow-style table", data);
}

type Columns = Readonly<Record<string, unknown>>;

function refuse(where: string, path: string, expected: string, received: unknown): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-data",
    path,
    expected,
    received: describeValue(received),
  });
}

function isArrowTable(data: unknown): data is ArrowTable {
  if (typeof data !== "object" || data === null) return false;
  const { numRows, getChild } = data as Partial<ArrowTable>;
  return typeof numRows === "number" && typeof getChild === "function";
}

function isIterable(data: unknown): data is Iterable<unknown> {
  return typeof data === "object" && data !== null && Symbol.iterator in data;
}

function nameIn(fields: FieldNames | undefined, where: string): (name: string) => string {
  if (typeof fields === "function") {
    throw refuse(where, "options.fields", "an object of names where the data are columns", fields);
  }
  return (name) => (fields !== undefined && Object.hasOwn(fields, name) ? fields[name]! : name);
}

function openRows(given: readonly unknown[], fields: FieldNames | undefined): Table {
  const rows = typeof fields === "function" ? given.map((row) => fields(row as never)) : given;
  const nameOf = typeof fields === "function" ? (name: string) => name : nameIn(fields, "");
  const notRows: number[] = [];
  for (const [i, row] of rows.entries()) if (typeof row !== "object" || row === null) notRows.push(i);
  const objects = rows as readonly Readonly<Record<string, unknown>>[];
  const isRow = (row: unknown): row is object => typeof row === "object" && row !== null;
  return {
    length: rows.length,
    notRows,
    has: (name) => objects.some((row) => isRow(row) && Object.hasOwn(row, nameOf(name))),
    column(name) {
      const theirs = nameOf(name);
      return (row) => {
        const object = objects[row]!;
        return Object.hasOwn(object, theirs) ? object[theirs] : undefined;
      };
    },
    rowAt: (row) => rows[row],
  };
}

function openArrow(table: ArrowTable, nameOf: (name: string) => string): Table {
  return {
    length: table.numRows,
    notRows: [],
    has: (name) => table.getChild(nameOf(name)) !== null,
    column(name) {
      const child = table.getChild(nameOf(name));
      return (row) => child?.get(row);
    },
    rowAt: () => undefined,
  };
}

function openColumns(data: Columns, nameOf: (name: string) => string, where: string): Table {
  const lengths = new Map<string, number>();
  for (const [name, column] of Object.entries(data)) {
    if (column === undefined) continue;
    const { length } = valuesOf(column) ?? {};
    if (length === undefined)
      throw refuse(where, `data.${name}`, "a column (an array, or { values, valid })", column);
    lengths.set(name, length);
  }
  const [first = ["", 0] as const] = lengths;
  for (const [name, length] of lengths) {
    if (length !== first[1])
      throw refuse(where, `data.${name}`, `${first[1]} values, as many as data.${first[0]}`, length);
  }
  const own = (name: string): unknown => (Object.hasOwn(data, nameOf(name)) ? data[nameOf(name)] : undefined);
  return {
    length: first[1],
    notRows: [],
    has: (name) => own(name) !== undefined,
    column(name) {
      const column = own(name);
      const values = column === undefined ? undefined : valuesOf(column);
      const valid = (column as { valid?: ArrayLike<boolean> | Uint8Array } | undefined)?.valid;
      if (valid === undefined) return (row) => values?.[row];
      if (valid instanceof Uint8Array)
        return (row) => ((valid[row >> 3]! >> (row & 7)) & 1 ? values?.[row] : null);
      return (row) => (valid[row] ? values?.[row] : null);
    },
    rowAt: () => undefined,
  };
}

function valuesOf(column: unknown): ArrayLike<unknown> | undefined {
  if (Array.isArray(column)) return column;
  if (ArrayBuffer.isView(column) && !(column instanceof DataView))
    return column as unknown as ArrayLike<unknown>;
  if (typeof column === "object" && column !== null && "values" in column && "valid" in column) {
    return (column as { values: ArrayLike<unknown> }).values;
  }
  return undefined;
}
