import type * as z from "zod/mini";
import type { IntegerColumn } from "./IntegerColumn.ts";
import { checkFieldNames } from "./internal/checkFieldNames.ts";
import { checkOnly, columnBuilder, missingColumn } from "./internal/columnBuilder.ts";
import { type ColumnMemory, newMemory, sameMemory } from "./internal/columnMemory.ts";
import type { ColumnBuilder, OnOddCell } from "./internal/columnSets.ts";
import { type FieldGuard, fieldGuards, freeTextGuard } from "./internal/fieldGuards.ts";
import { type IssueLog, issueLog } from "./internal/issueLog.ts";
import { openTable } from "./internal/openTable.ts";
import { BLOCK, type Table } from "./internal/Table.ts";
import { type WholeColumn, wholeColumn } from "./internal/wholeColumn.ts";
import type { Issues } from "./issues.ts";
import { readSafely } from "./readSafely.ts";
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
  /** What the rows are: the schema of a noun, also one extended with columns of the caller's own. */
  schema: z.ZodMiniObject;
  /** Fields that the answer uses; only these and `need` become columns. Names that the noun does not have are read as texts. */
  use: readonly string[];
  /** Fields without which a row is of no use to this question. */
  need: readonly string[];
  /** Whether texts are wanted as they are (`labels`) and not as codes. Default false. */
  asLabels?: boolean | undefined;
  /**
   * Whether columns of whole numbers may be taken before they are checked, so that the caller can check them while it adds them up: where one of
   * `integers` does not hold, the data have to be read again without this. Default false.
   */
  onTrust?: boolean | undefined;
  /** Whether fields that the data lack make no column, where there are rows. Default false. */
  onlySupplied?: boolean | undefined;
}

/** The kept rows of a data set as columns. */
export interface Columns {
  /** Kept rows. */
  length: number;
  /** Position of each kept row in the data. */
  rows: Int32Array;
  /** Number fields and flags (1 and 0); NaN is missing. A field that the data lack is all missing. */
  numbers: Record<string, Float64Array>;
  /**
   * The fields that hold whole numbers of 32 bits: those read cell by cell, and typed arrays of such where no row is left out. `numbers`,
   * and for columns of the caller's own `texts`, have them too.
   */
  integers: Record<string, IntegerColumn>;
  /** Instants in epoch milliseconds; NaN is missing. */
  instants: Record<string, Float64Array>;
  /** Texts by code. */
  texts: Record<string, TextColumn>;
  /** Texts as they are, where the request asks for that; null is missing. */
  labels: Record<string, (string | null)[]>;
  /** Lists and records; null is missing. */
  lists: Record<string, unknown[]>;
  /** What became of the rows. */
  issues: Issues;
}

/**
 * Reads data of any accepted form once, checks each cell that the question uses, and gives the kept rows as columns, in the
 * order of the data.
 *
 * A required field of the noun (`id`, `platform`, `publishedAt` of a post) must be valid in every row, else the row is
 * rejected. Where the data do not have such a field at all (no cell, no column of that name) and the question does not need
 * it, rows are kept without it and the field is named in `issues.notSupplied`. Cells of other fields that are invalid are
 * dropped and counted. Missing is null, undefined, empty text, NaN, or an unset validity bit. Whole numbers of 64 bits
 * (`bigint`) are read as numbers, in text fields as their digits.
 *
 * Linear in cells: some 25 to 50 ns a cell, and 700 ns for a text that no other row has (a dictionary grows).
 *
 * @param data - rows, columns or an Arrow-style table; never changed
 * @param request - what the question wants
 * @param options - names, and what to do with bad rows
 * @returns kept rows as columns, with issues
 * @throws {@link SocialOpsError} `invalid-data` for data of no accepted form or that throw when read (then with `cause`),
 * `invalid-argument` for names in `fields` that nothing here is called by, `invalid-row` with `onBadRow: "throw"`
 */
export function readColumns<Row>(
  data: TableInput<Row>,
  request: ColumnRequest,
  options: ReadOptions = {},
): Columns {
  return openReading(data, request, options).columns(request.onTrust);
}

/** Data that were opened for a question. */
export interface Reading {
  /** Rows in the data. */
  length: number;
  /** Whether they come row by row, and are not columns already. */
  isByRow: boolean;
  /** All of them; {@link ColumnRequest.onTrust}. */
  columns(onTrust?: boolean): Columns;
  /** So many rows at a time: the kept ones of each chunk, which hold until the next is read, and the issues of all rows up to its end. */
  chunks(size: number): Iterable<Columns>;
}

/**
 * Opens data for {@link readColumns}, to read them as a whole or in chunks: what needs no more than one chunk at a time takes a fraction of the
 * memory, of which the engine would otherwise clear room by going through all the rows.
 *
 * @param data - rows, columns or an Arrow-style table; never changed
 * @param request - what the question wants
 * @param options - names, and what to do with bad rows
 * @throws {@link SocialOpsError} as {@link readColumns}; what is wrong with rows when they are read
 */
export function openReading<Row>(
  data: TableInput<Row>,
  request: ColumnRequest,
  options: ReadOptions = {},
): Reading {
  const { where, schema, use, need } = request;
  const guards = fieldGuards(schema);
  if (typeof options.fields !== "function")
    checkFieldNames(options.fields, new Set([...guards.keys(), ...use, ...need]), where);
  const table = readSafely(() => openTable(data, options.fields, where), where);
  const { length, isByRow } = table;
  const start = (onTrust: boolean, memory: () => ColumnMemory): ChunkReader =>
    startReading(table, guards, { ...request, onTrust }, { onBadRow: options.onBadRow, memory });
  return {
    length,
    isByRow,
    columns(onTrust = false) {
      const reader = start(onTrust, () => newMemory);
      const columns = reader.read(0, length);
      // Nobody else will check what is kept in part.
      const isSure = !onTrust || columns.issues.rejected === 0 || reader.holds();
      return isSure ? columns : start(false, () => newMemory).read(0, length);
    },
    *chunks(size) {
      const reader = start(false, sameMemory);
      for (let from = 0; from < length; from += size) yield reader.read(from, Math.min(from + size, length));
    },
  };
}

interface ChunkReader {
  /** The kept rows of those from one up to another, with the issues so far. */
  read(from: number, to: number): Columns;
  /** Whether the columns that were taken on trust hold. */
  holds(): boolean;
}

function startReading(
  table: Table,
  guards: ReadonlyMap<string, FieldGuard>,
  request: ColumnRequest,
  { onBadRow, memory }: { onBadRow: ReadOptions["onBadRow"]; memory: () => ColumnMemory },
): ChunkReader {
  const { where } = request;
  const read = <Value>(step: () => Value): Value => readSafely(step, where);
  const log = issueLog(table.length, where, onBadRow);
  const chunk: Chunk = { from: 0, length: 0 };
  const parts = read(() => planParts(table, guards, request, { log, chunk, memory }));
  const asked = parts.filter(({ whole }) => whole === null);
  const reader = read(() => table.reader(asked.map(({ guard }) => guard.name)));
  // Where all columns are whole there are no cells to ask for.
  const hasCells = asked.length > 0 || table.isByRow;

  const readBlocks = (from: number, to: number): void => {
    for (let start = from; start < to; start += BLOCK) {
      const end = Math.min(start + BLOCK, to);
      for (const { row, received } of read(() => reader.read(start, end)))
        log.report(row, "", "not-a-row", received, () => "an object");
      for (const [field, part] of asked.entries()) {
        const cells = reader.cells[field]!;
        if (part.builder === null) {
          if (!reader.isListed(field) || isAllMissing(cells, end - start)) continue;
          part.builder = part.start();
          part.builder.skip(start - from);
        }
        part.builder.take(cells, start - from, end - from);
      }
      log.endBlock();
    }
  };
  return {
    holds: () => parts.every(({ whole }) => whole?.holds?.() ?? true),
    read(from, to) {
      const before = log.dropped;
      Object.assign(chunk, { from, length: to - from });
      for (const part of asked) part.builder = part.mustHave || part.builder !== null ? part.start() : null;
      if (hasCells) readBlocks(from, to);

      const issues = log.finish(notSupplied(table, guards, request, parts));
      const dropped = log.dropped - before;
      let kept: Int32Array | undefined;
      const keptOf = (): Int32Array => {
        kept ??= keptRows(log, from, to, to - from - dropped);
        return kept;
      };
      const columns: Columns = {
        length: to - from - dropped,
        get rows() {
          return from === 0 ? keptOf() : keptOf().map((row) => from + row);
        },
        numbers: {},
        integers: {},
        instants: {},
        texts: {},
        labels: {},
        lists: {},
        issues,
      };
      const some = dropped === 0 ? null : keptOf();
      for (const { whole, builder, guard } of parts) {
        if (whole !== null) whole.store(columns, some);
        else if (builder !== null) builder.store(columns, some);
        else if (request.onlySupplied !== true || table.length === 0)
          missingColumn(guard, columns, request.asLabels === true);
      }
      return columns;
    },
  };
}

/** The rows that are being read. */
interface Chunk {
  from: number;
  length: number;
}

/** One field to read. */
interface Part {
  guard: FieldGuard;
  /** Its column, where that is taken whole. */
  whole: WholeColumn | null;
  /** Makes the builder of its column in the chunk. */
  start: () => ColumnBuilder;
  /** Whether every row must have a cell. */
  mustHave: boolean;
  /** The builder; null until the field has a cell, unless every row must have one. */
  builder: ColumnBuilder | null;
}

/** The fields in the order in which they are read: the required ones first, so that a dropped row is not reported on further. */
function fieldOrder(guards: ReadonlyMap<string, FieldGuard>, { use, need }: ColumnRequest): FieldGuard[] {
  const required = [...guards.values()].filter((guard) => guard.required).map((guard) => guard.name);
  const names = [...new Set([...required, ...need, ...use])];
  return names.map((name) => guards.get(name) ?? freeTextGuard(name));
}

/** Which fields to read and how. */
function planParts(
  table: Table,
  guards: ReadonlyMap<string, FieldGuard>,
  request: ColumnRequest,
  { log, chunk, memory }: { log: IssueLog; chunk: Chunk; memory: () => ColumnMemory },
): Part[] {
  const { use, need, asLabels = false, onTrust = false } = request;
  return fieldOrder(guards, request).flatMap((guard) => {
    const isNeeded = need.includes(guard.name);
    const mustHave = isNeeded || (guard.required && table.has(guard.name));
    const isWanted = isNeeded || use.includes(guard.name);
    if (!isWanted && !mustHave) return [];
    const onOddCell = oddCells(guard, mustHave, log, chunk);
    const own = memory();
    const start = (): ColumnBuilder =>
      isWanted ? columnBuilder(guard, chunk.length, own, onOddCell, asLabels) : checkOnly(guard, onOddCell);
    const whole =
      isWanted && !asLabels ? wholeColumn(guard, table.whole(guard.name), mustHave, onTrust) : null;
    return [{ guard, whole, start, mustHave, builder: null }];
  });
}

function isAllMissing(cells: readonly unknown[], count: number): boolean {
  for (let i = 0; i < count; i++) if (cells[i] !== undefined) return false;
  return true;
}

/** Fields that the data do not have. The entries of a record are columns of their own, which may be there without it. */
function notSupplied(
  table: Table,
  guards: ReadonlyMap<string, FieldGuard>,
  request: ColumnRequest,
  parts: readonly Part[],
): string[] {
  const started = new Set(
    parts.filter(({ whole, builder }) => whole !== null || builder !== null).map(({ guard }) => guard.name),
  );
  return fieldOrder(guards, request)
    .filter(({ name, kind }) => kind !== "record" && (!started.has(name) || request.need.includes(name)))
    .filter(({ name }) => !started.has(name) || !table.has(name))
    .map(({ name }) => name);
}

/** What becomes of cells that a guard does not accept: missing, a 64-bit number, or an issue. */
function oddCells(guard: FieldGuard, mustHave: boolean, log: IssueLog, chunk: Chunk): OnOddCell {
  return (at, given) => {
    const row = chunk.from + at;
    const isMissing = given === null || given === undefined || given === "" || Number.isNaN(given);
    if (isMissing) {
      if (mustHave) log.report(row, guard.name, "missing-required", given, () => guard.expected(undefined));
      return null;
    }
    if (typeof given === "bigint") {
      const cell = guard.kind === "text" ? String(given) : Number(given);
      if (guard.accepts(cell)) return cell;
    }
    const code = mustHave ? "invalid-required" : "invalid-cell";
    log.report(row, guard.name, code, given, () => guard.expected(given));
    return null;
  };
}

/** The rows of a chunk that are kept, counted from its start. */
function keptRows({ rejected }: IssueLog, from: number, to: number, count: number): Int32Array {
  const rows = new Int32Array(count);
  let at = 0;
  for (let row = from; row < to; row++) if (rejected[row] === 0) rows[at++] = row - from;
  return rows;
}
