import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { ArrowTable, FieldNames } from "../TableInput.ts";

/** Copies the cells of one field in the rows from `start` up to `end` to the front of `into`. */
export type CopyCells = (start: number, end: number, into: unknown[]) => void;

/** Data of any accepted form, asked for blocks of cells. */
export interface Table {
  /** Rows. */
  length: number;
  /** Whether the data have a field of this name of ours: a column, or a cell in any row. */
  has(name: string): boolean;
  /** How to get the cells of one field. */
  cells(name: string): CopyCells;
  /** Rows that are not objects; their cells are all undefined. */
  notRows: readonly { row: number; received: unknown }[];
}

/**
 * Opens rows, columns or an Arrow-style table for reading by field.
 *
 * @param data - what the caller gave
 * @param fields - the caller's names for our fields, checked
 * @param where - public function that asks
 * @returns the data as a {@link Table}
 * @throws {@link SocialOpsError} `invalid-data`
 */
export function openTable(data: unknown, fields: FieldNames | undefined, where: string): Table {
  if (typeof data === "object" && data !== null) {
    if (isArrowTable(data)) return openArrow(data, theirNames(fields, where), where);
    // A map is iterable, but its pairs are no rows.
    if (Symbol.iterator in data && !isMap(data)) return openRows(data as Iterable<unknown>, fields);
    if (isPlain(data)) return openColumns(data, theirNames(fields, where), where);
  }
  throw refusal(where, "data", "rows, columns or an Arrow-style table", data);
}

type Columns = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

/** The error for data of no accepted form. */
function refusal(where: string, path: string, expected: string, received: unknown): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-data",
    path,
    expected,
    received: describeValue(received),
  });
}

function isArrowTable(data: object): data is ArrowTable {
  const { numRows, getChild } = data as Partial<ArrowTable>;
  return typeof numRows === "number" && typeof getChild === "function";
}

function isMap(data: object): boolean {
  return Object.prototype.toString.call(data) === "[object Map]";
}

/** Columns stand in a plain object: a promise, a date or an error would otherwise be read as a table of nothing. */
function isPlain(data: object): data is Columns {
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function theirNames(fields: FieldNames | undefined, where: string): (name: string) => string {
  if (typeof fields === "function") {
    throw refusal(where, "options.fields", "an object of names where the data are columns", fields);
  }
  return (name) => (fields !== undefined && Object.hasOwn(fields, name) ? fields[name]! : name);
}

const NO_CELLS: Row = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null));

function openRows(data: Iterable<unknown>, fields: FieldNames | undefined): Table {
  let given: readonly unknown[] = Array.isArray(data) ? data : [...data];
  if (typeof fields === "function") given = given.map((row) => fields(row as never));
  const nameOf = typeof fields === "function" ? (name: string) => name : theirNames(fields, "");
  const notRows: { row: number; received: unknown }[] = [];
  for (let row = 0; row < given.length; row++) {
    const received = given[row];
    if (typeof received !== "object" || received === null || Array.isArray(received))
      notRows.push({ row, received });
  }
  let rows = given as readonly Row[];
  if (notRows.length > 0) {
    const objects = [...rows];
    for (const { row } of notRows) objects[row] = NO_CELLS;
    rows = objects;
  }
  return {
    length: rows.length,
    notRows,
    has(name) {
      const cellOf = rowCell(nameOf(name));
      return rows.some((row) => cellOf(row) !== undefined);
    },
    cells(name) {
      const theirs = nameOf(name);
      if (theirs in Object.prototype || theirs.includes(".")) {
        const cellOf = rowCell(theirs);
        return (start, end, into) => {
          for (let i = start; i < end; i++) into[i - start] = cellOf(rows[i]!);
        };
      }
      return (start, end, into) => {
        for (let i = start; i < end; i++) into[i - start] = rows[i]![theirs];
      };
    },
  };
}

/**
 * The cell of a row. Accessors of a row's class count, but what every object inherits (`constructor`) is no cell. With a dot
 * in its name a cell may also stand inside another: `traits.age` as `row.traits.age`.
 */
function rowCell(name: string): (row: Row) => unknown {
  const dot = name.indexOf(".");
  if (dot > 0) {
    const outer = rowCell(name.slice(0, dot));
    const inner = name.slice(dot + 1);
    return (row) => {
      if (row[name] !== undefined) return row[name];
      const cell = outer(row);
      const isObject = typeof cell === "object" && cell !== null && Object.hasOwn(cell, inner);
      return isObject ? (cell as Row)[inner] : undefined;
    };
  }
  return name in Object.prototype
    ? (row) => (Object.hasOwn(row, name) ? row[name] : undefined)
    : (row) => row[name];
}

function openArrow(table: ArrowTable, nameOf: (name: string) => string, where: string): Table {
  const { numRows } = table;
  if (!Number.isSafeInteger(numRows) || numRows < 0)
    throw refusal(where, "data.numRows", "a whole number of at least 0", numRows);
  const childOf = (name: string): { get(row: number): unknown } | undefined => {
    const child: unknown = table.getChild(nameOf(name)) ?? undefined;
    if (child === undefined) return undefined;
    if (typeof child === "object" && typeof (child as { get?: unknown }).get === "function")
      return child as { get(row: number): unknown };
    throw refusal(where, `data.getChild(${JSON.stringify(nameOf(name))})`, "a column with get(row)", child);
  };
  return {
    length: numRows,
    notRows: [],
    has: (name) => childOf(name) !== undefined,
    cells(name) {
      const child = childOf(name);
      return (start, end, into) => {
        for (let i = start; i < end; i++)
          into[i - start] = child === undefined ? undefined : plain(child.get(i));
      };
    },
  };
}

/** A list cell of Arrow is a vector: an iterable that is no array. */
function plain(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && !Array.isArray(cell) && Symbol.iterator in cell
    ? [...(cell as Iterable<unknown>)]
    : cell;
}

/** Cells by row, and which of them are valid. */
interface Column {
  values: ArrayLike<unknown>;
  isValid: ((row: number) => boolean) | undefined;
}

function openColumns(data: Columns, nameOf: (name: string) => string, where: string): Table {
  const columns = new Map<string, Column>();
  let first: string | undefined;
  let length = 0;
  for (const name of Object.keys(data)) {
    const given = data[name];
    if (given === undefined) continue;
    const column = openColumn(given, `data.${name}`, where);
    if (first === undefined) {
      first = name;
      length = column.values.length;
    } else if (column.values.length !== length) {
      const expected = `${length} values, as many as data.${first}`;
      throw refusal(where, `data.${name}`, expected, column.values.length);
    }
    columns.set(name, column);
  }
  if (first === undefined) throw refusal(where, "data", "rows, or at least one column", data);
  return {
    length,
    notRows: [],
    has: (name) => columns.has(nameOf(name)),
    cells(name) {
      const column = columns.get(nameOf(name));
      if (column === undefined) return (start, end, into) => into.fill(undefined, 0, end - start);
      const { values, isValid } = column;
      if (isValid === undefined) {
        return (start, end, into) => {
          for (let i = start; i < end; i++) into[i - start] = values[i];
        };
      }
      return (start, end, into) => {
        for (let i = start; i < end; i++) into[i - start] = isValid(i) ? values[i] : null;
      };
    },
  };
}

function openColumn(given: unknown, path: string, where: string): Column {
  if (isValues(given)) return { values: given, isValid: undefined };
  if (typeof given === "object" && given !== null && "values" in given && "valid" in given) {
    const { values, valid } = given;
    if (!isValues(values)) throw refusal(where, `${path}.values`, "an array or typed array", values);
    if (valid instanceof Uint8Array) {
      const bytes = Math.ceil(values.length / 8);
      if (valid.length < bytes)
        throw refusal(where, `${path}.valid`, `a bitmap of at least ${bytes} bytes`, valid.length);
      return { values, isValid: (row) => ((valid[row >> 3]! >> (row & 7)) & 1) === 1 };
    }
    if (!Array.isArray(valid)) throw refusal(where, `${path}.valid`, "booleans or a bitmap", valid);
    if (valid.length !== values.length)
      throw refusal(where, `${path}.valid`, `${values.length} booleans, one a value`, valid.length);
    return { values, isValid: (row) => valid[row] === true };
  }
  throw refusal(where, path, "a column (an array, a typed array, or { values, valid })", given);
}

function isValues(given: unknown): given is ArrayLike<unknown> {
  return Array.isArray(given) || (ArrayBuffer.isView(given) && !(given instanceof DataView));
}
