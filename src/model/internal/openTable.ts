import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { ArrowTable, FieldNames } from "../TableInput.ts";
import { openRows } from "./openRows.ts";
import { BLOCK, type BlockReader, NONE, type Table } from "./Table.ts";

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
    if (Symbol.iterator in data && !isMap(data)) {
      const rows = data as Iterable<unknown>;
      if (typeof fields !== "function") return openRows(rows, theirNames(fields, where));
      return openRows(
        Array.from(rows, (row) => fields(row as never)),
        (name) => name,
      );
    }
    if (isPlain(data)) return openColumns(data, theirNames(fields, where), where);
  }
  throw refusal(where, "data", "rows, columns or an Arrow-style table", data);
}

type Columns = Readonly<Record<string, unknown>>;

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

/** More rows than this are no data of one process: a single column of numbers takes two gigabytes. */
const MOST_ROWS = 268_435_456;

function openArrow(table: ArrowTable, nameOf: (name: string) => string, where: string): Table {
  const { numRows } = table;
  if (!Number.isSafeInteger(numRows) || numRows < 0 || numRows > MOST_ROWS)
    throw refusal(where, "data.numRows", `a whole number from 0 to ${MOST_ROWS}`, numRows);
  const childOf = (name: string): { get(row: number): unknown } | undefined => {
    const child: unknown = table.getChild(nameOf(name)) ?? undefined;
    if (child === undefined) return undefined;
    if (typeof child === "object" && typeof (child as { get?: unknown }).get === "function")
      return child as { get(row: number): unknown };
    throw refusal(where, `data.getChild(${JSON.stringify(nameOf(name))})`, "a column with get(row)", child);
  };
  return {
    length: numRows,
    isByRow: false,
    has: (name) => childOf(name) !== undefined,
    whole: () => undefined,
    reader: (names) =>
      columnReader(
        names.map((name) => {
          const child = childOf(name);
          if (child === undefined) return undefined;
          return (start, end, into) => {
            for (let i = start; i < end; i++) into[i - start] = plain(child.get(i));
          };
        }),
      ),
  };
}

/** Copies the cells of one column in the rows from `start` up to `end` to the front of `into`. */
type CopyCells = (start: number, end: number, into: unknown[]) => void;

function columnReader(copies: readonly (CopyCells | undefined)[]): BlockReader {
  const cells = copies.map(() => new Array<unknown>(BLOCK).fill(undefined));
  return {
    cells,
    isListed: (field) => copies[field] !== undefined,
    read(start, end) {
      for (let field = 0; field < copies.length; field++) copies[field]?.(start, end, cells[field]!);
      return NONE;
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
    isByRow: false,
    has: (name) => columns.has(nameOf(name)),
    whole: (name) => {
      const column = columns.get(nameOf(name));
      return column?.isValid === undefined ? column?.values : undefined;
    },
    reader: (names) =>
      columnReader(
        names.map((name) => {
          const column = columns.get(nameOf(name));
          if (column === undefined) return undefined;
          const { values, isValid } = column;
          return isValid === undefined
            ? (start, end, into) => {
                for (let i = start; i < end; i++) into[i - start] = values[i];
              }
            : (start, end, into) => {
                for (let i = start; i < end; i++) into[i - start] = isValid(i) ? values[i] : null;
              };
        }),
      ),
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
