import { BLOCK, type BlockReader, type NotRow, type Table } from "./Table.ts";

type Row = Readonly<Record<string, unknown>>;

/**
 * Opens rows for reading by field.
 *
 * @param data - the rows
 * @param nameOf - the caller's name for a field of ours
 * @returns the rows as a {@link Table}
 */
export function openRows(data: Iterable<unknown>, nameOf: (name: string) => string): Table {
  const rows: readonly unknown[] = Array.isArray(data) ? data : [...data];
  return {
    length: rows.length,
    isByRow: true,
    has(name) {
      const cellOf = rowCell(nameOf(name));
      return rows.some((row) => isRow(row) && cellOf(row) !== undefined);
    },
    whole: () => undefined,
    reader: (names) => rowReader(rows, names.map(nameOf)),
  };
}

function isRow(given: unknown): given is Row {
  return typeof given === "object" && given !== null && !Array.isArray(given);
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

/**
 * Reads rows name by name as they list them: engines read a cell several times faster by the name they just listed than by a
 * name that changes from call to call. Rows mostly have the same names in the same order, so a name is recognized by one
 * comparison with the name that stood there before.
 */
function rowReader(rows: readonly unknown[], theirs: readonly string[]): BlockReader {
  const cells = theirs.map(() => new Array<unknown>(BLOCK).fill(undefined));
  const cellOf = theirs.map(rowCell);
  const isListed = new Uint8Array(theirs.length);
  // A name with a meaning of its own, or with a dot, and a second field from the same name are asked for one by one.
  const isSingle = theirs.map(
    (name, field) => name in Object.prototype || name.includes(".") || theirs.indexOf(name) < field,
  );
  const singles = [...theirs.keys()].filter((field) => isSingle[field]);
  for (const field of singles) isListed[field] = 1;
  const fieldOf = new Map(
    theirs.map((name, field) => [name, field] as const).filter(([, field]) => !isSingle[field]),
  );
  const order: Order = { names: [], targets: [] };
  /** Where cells go that nobody asked for. */
  const elsewhere = new Array<unknown>(BLOCK).fill(undefined);

  const learn = (row: Row): void => {
    // Beyond, looking for a name among them takes longer than asking for it.
    if (order.names.length > MOST_NAMES) return;
    let at = 0;
    for (const name in row) {
      const known = order.names.indexOf(name);
      if (known >= 0) {
        at = known + 1;
        continue;
      }
      const field = fieldOf.get(name);
      if (field !== undefined) isListed[field] = 1;
      order.names.splice(at, 0, name);
      order.targets.splice(at, 0, field === undefined ? elsewhere : cells[field]!);
      at++;
      if (order.names.length > MOST_NAMES) return;
    }
  };
  const ask = (row: Row, at: number, fields: Iterable<number>): void => {
    for (const field of fields) {
      isListed[field] = 1;
      cells[field]![at] = cellOf[field]!(row);
    }
  };
  return {
    cells,
    isListed: (field) => isListed[field] === 1,
    read(start, end) {
      const notRows: NotRow[] = [];
      for (let i = start; i < end; i++) {
        const given = rows[i];
        if (isPlain(given) && readListed(given, i - start, order)) continue;
        if (isRow(given)) {
          // New names, names in another order, or no plain object.
          learn(given);
          ask(given, i - start, cells.keys());
        } else {
          notRows.push({ row: i, received: given });
          for (const column of cells) column[i - start] = undefined;
        }
      }
      if (singles.length > 0)
        for (let i = start; i < end; i++) if (isRow(rows[i])) ask(rows[i] as Row, i - start, singles);
      return notRows;
    },
  };
}

/** Names that are remembered in order. */
const MOST_NAMES = 500;

/** The names of rows in an order that fits most of them, and where their cells go. */
interface Order {
  names: string[];
  targets: unknown[][];
}

/** Whether something is a row that lists all its cells: accessors of a class are not listed. */
function isPlain(given: unknown): given is Row {
  if (typeof given !== "object" || given === null) return false;
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === Object.prototype || prototype === null;
}

/** Reads a row whose names come in the order given, some left out; false for any other row. */
function readListed(row: Row, to: number, { names, targets }: Order): boolean {
  const { length } = names;
  let at = 0;
  for (const name in row) {
    // What the row leaves out may stand there from the block before.
    while (at < length && names[at] !== name) targets[at++]![to] = undefined;
    if (at === length) return false;
    targets[at++]![to] = row[name];
  }
  while (at < length) targets[at++]![to] = undefined;
  return true;
}
