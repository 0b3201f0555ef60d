import { phraseOf } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import { type FieldGuard, guardsOf } from "./guard.ts";
import { type Issues, MOST_ISSUES_KEPT, type RowIssueCode } from "./issues.ts";
import { type NounName, nounSchema } from "./nouns.ts";
import { openTable, type Table } from "./openTable.ts";
import type { ReadOptions, TableInput } from "./TableInput.ts";

/** A column of texts as integer codes into a dictionary, in order of first appearance; -1 is missing. */
export interface TextColumn {
  /** A code a kept row. */
  codes: Int32Array;
  /** The text of each code. */
  values: string[];
}

/** What a question wants of a data set. */
export interface ColumnRequest {
  /** Public function that asks, for error messages. */
  where: string;
  /** What the rows are. */
  noun: NounName;
  /** Fields that the answer uses. Names that the noun does not have are read as texts. */
  use: readonly string[];
  /** Fields without which a row is of no use to this question. */
  need: readonly string[];
  /** Those of `use` that are read as numbers where the noun does not have them. */
  numbers?: readonly string[];
}

/** The kept rows of a data set as columns. */
export interface Columns {
  /** Kept rows. */
  length: number;
  /** Position of each kept row in the data. */
  rows: Int32Array;
  /** Number fields and flags (1 and 0); NaN is missing. A field that the data lack is all missing. */
  numbers: Record<string, Float64Array>;
  /** Instants in epoch milliseconds; NaN is missing. */
  instants: Record<string, Float64Array>;
  /** Texts by code. */
  texts: Record<string, TextColumn>;
  /** Lists; null is missing. */
  lists: Record<string, (readonly string[] | null)[]>;
  /** What became of the rows. */
  issues: Issues;
}

/**
 * Reads data of any accepted form once, checks each cell that the question uses, and gives the kept rows as columns.
 *
 * A required field of the noun (`id`, `platform`, `publishedAt` of a post) must be valid in every row, else the row is
 * rejected. Where the data do not have such a field at all (no row, no column of that name) and the question does not need
 * it, rows are kept without it and the field is named in `issues.notSupplied`. Cells of other fields that are invalid are
 * dropped and counted.
 *
 * @param data - rows, columns or an Arrow-style table
 * @param request - what the question wants
 * @param options - names, and what to do with bad rows
 * @returns kept rows as columns, with issues
 * @throws {@link SocialOpsError} `invalid-data` for data of no accepted form, `invalid-row` with `onBadRow: "throw"`
 */
export function readColumns<Row>(
  data: TableInput<Row>,
  request: ColumnRequest,
  options: ReadOptions = {},
): Columns {
  const guards = guardsOf(nounSchema(request.noun));
  const table = openTable(data, options.fields, request.where);
  const issues: Issues = { read: table.length, kept: 0, rejected: 0, byCode: {}, first: [], notSupplied: [] };
  const rejected = new Uint8Array(table.length);

  const report = (row: number, field: string, code: RowIssueCode, expected: string, cell: unknown): void => {
    const received = describeValue(cell);
    if (options.onBadRow === "throw") {
      const path = field === "" ? `rows[${row}]` : `rows[${row}].${field}`;
      throw new SocialOpsError(request.where, { code: "invalid-row", path, expected, received });
    }
    issues.byCode[code] = (issues.byCode[code] ?? 0) + 1;
    issues.first.push({ row, field, code, expected, received });
    if (code !== "invalid-cell") rejected[row] = 1;
  };

  for (const row of table.notRows) report(row, "", "not-a-row", "an object", table.rowAt(row));

  const read: { guard: FieldGuard; cells: unknown[] }[] = [];
  const required = [...guards.values()].filter((guard) => guard.required).map((guard) => guard.name);
  for (const name of new Set([...required, ...request.use, ...request.need])) {
    const guard = guards.get(name) ?? (request.numbers?.includes(name) ? freeNumber(name) : freeText(name));
    const needed = request.need.includes(name);
    if (!table.has(name)) {
      if (request.use.includes(name) || guard.required || needed) issues.notSupplied.push(name);
      if (!needed) {
        if (request.use.includes(name))
          read.push({ guard, cells: new Array<unknown>(table.length).fill(null) });
        continue;
      }
    }
    read.push({ guard, cells: checkedCells(table, guard, guard.required || needed, rejected, report) });
  }

  const rows = new Int32Array(table.length);
  let kept = 0;
  for (let row = 0; row < table.length; row++) if (rejected[row] === 0) rows[kept++] = row;
  issues.kept = kept;
  issues.rejected = table.length - kept;
  issues.first.sort((a, b) => a.row - b.row);
  issues.first.length = Math.min(issues.first.length, MOST_ISSUES_KEPT);

  const columns: Columns = {
    length: kept,
    rows: rows.slice(0, kept),
    numbers: {},
    instants: {},
    texts: {},
    lists: {},
    issues,
  };
  for (const { guard, cells } of read) store(columns, guard, cells);
  return columns;
}

function freeText(name: string): FieldGuard {
  const accepts = (cell: unknown): boolean =>
    typeof cell === "string" ||
    typeof cell === "boolean" ||
    (typeof cell === "number" && Number.isFinite(cell));
  return { name, kind: "text", required: false, accepts, schema: nounSchema("post").shape.account as never };
}

function freeNumber(name: string): FieldGuard {
  const accepts = (cell: unknown): boolean => typeof cell === "number" && Number.isFinite(cell);
  return {
    name,
    kind: "number",
    required: false,
    accepts,
    schema: nounSchema("post").shape.revenue as never,
  };
}

function checkedCells(
  table: Table,
  guard: FieldGuard,
  required: boolean,
  rejected: Uint8Array,
  report: (row: number, field: string, code: RowIssueCode, expected: string, cell: unknown) => void,
): unknown[] {
  const cells = new Array<unknown>(table.length);
  const cellAt = table.column(guard.name);
  for (let row = 0; row < table.length; row++) {
    if (rejected[row] === 1) continue;
    let cell = cellAt(row);
    if (typeof cell === "bigint") cell = Number(cell);
    if (isMissing(cell)) {
      cells[row] = null;
      if (required) report(row, guard.name, "missing-required", phraseFor(guard, undefined), cell);
    } else if (guard.accepts(cell)) {
      cells[row] = cell;
    } else {
      cells[row] = null;
      report(row, guard.name, required ? "invalid-required" : "invalid-cell", phraseFor(guard, cell), cell);
    }
  }
  return cells;
}

/** Whether a cell says nothing: null, undefined, empty text, NaN. */
function isMissing(cell: unknown): boolean {
  return (
    cell === null || cell === undefined || cell === "" || (typeof cell === "number" && Number.isNaN(cell))
  );
}

function phraseFor(guard: FieldGuard, cell: unknown): string {
  const outcome = guard.schema.safeParse(cell);
  return outcome.success ? "a value" : phraseOf(outcome.error.issues[0]!);
}

function store(columns: Columns, guard: FieldGuard, cells: readonly unknown[]): void {
  const { rows, length } = columns;
  switch (guard.kind) {
    case "number":
    case "flag": {
      const column = new Float64Array(length);
      for (let i = 0; i < length; i++) {
        const cell = cells[rows[i]!];
        column[i] = cell === null ? Number.NaN : Number(cell);
      }
      columns.numbers[guard.name] = column;
      break;
    }
    case "instant": {
      const column = new Float64Array(length);
      for (let i = 0; i < length; i++) column[i] = toEpochMilliseconds(cells[rows[i]!]);
      columns.instants[guard.name] = column;
      break;
    }
    case "list":
      columns.lists[guard.name] = Array.from(rows, (row) => cells[row] as readonly string[] | null);
      break;
    default: {
      const codes = new Int32Array(length);
      const values: string[] = [];
      const codeOf = new Map<string, number>();
      for (let i = 0; i < length; i++) {
        const cell = cells[rows[i]!];
        if (cell === null) {
          codes[i] = -1;
          continue;
        }
        const text = String(cell);
        let code = codeOf.get(text);
        if (code === undefined) {
          code = values.length;
          codeOf.set(text, code);
          values.push(text);
        }
        codes[i] = code;
      }
      columns.texts[guard.name] = { codes, values };
    }
  }
}
