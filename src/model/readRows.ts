import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { isTimeZone } from "../time/isTimeZone.ts";
import { type ExportPreset, exportPresetSchema } from "./exportPresetSchema.ts";
import { exportPresets } from "./exportPresets.ts";
import { cellReader, type ReadCell } from "./internal/cellReader.ts";
import { checkFieldNames } from "./internal/checkFieldNames.ts";
import { type FieldGuard, fieldGuards } from "./internal/fieldGuards.ts";
import { type FieldSource, findSources } from "./internal/findSources.ts";
import { issueLog } from "./internal/issueLog.ts";
import { localTimeReader, type ReadInstant } from "./internal/localTimeReader.ts";
import { numberLanguages, numberStyle } from "./internal/numberStyle.ts";
import { readSafely } from "./internal/readSafely.ts";
import type { Issues } from "./issues.ts";
import { type NounName, type Nouns, nounNames, nounSchema } from "./nouns/nouns.ts";

/** Options of {@link readRows}. */
export interface ReadRowsOptions<Noun extends NounName = NounName, Without extends string = never> {
  /** What the rows are. */
  noun: Noun;
  /** The platform's export, by the id of one of {@link exportPresets}, or a preset of the caller's own. */
  preset?: string | ExportPreset | undefined;
  /** Our field name to the column's name; wins over the preset. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** IANA zone of dates without an offset; wins over the preset's. */
  timeZone?: string | undefined;
  /**
   * Form of dates: a pattern of date-fns (`yyyyMMdd`, `MM/dd/yyyy HH:mm`), with names in English or Chinese; `epoch-s` or
   * `epoch-ms` for digits that count seconds or milliseconds since 1970; `excel` or `excel-1904` for the serial days of a
   * spreadsheet. Default: the preset's, else the forms that mean one thing only (see {@link readRows}).
   */
  dateFormat?: string | undefined;
  /**
   * Language, or language and region, in which the export writes numbers (`de`, `es-MX`): its decimal sign and what parts
   * thousands. Default: a decimal point, and commas between groups of three.
   */
  locale?: string | undefined;
  /** Values of fields that the export has no column for and that are the same in every row: `{ platform: "x" }`. */
  constants?: Readonly<Record<string, unknown>> | undefined;
  /** Whether to make ids of row numbers, `row-1` and so on, for an export without ids. Default false. */
  rowIds?: boolean | undefined;
  /** Required fields that the export does not have, so that its rows are not rejected for it. */
  without?: readonly Without[] | undefined;
  /** Texts that mean "no value", besides empty ones: `["-", "N/A"]`. Default: the preset's, else none. */
  missing?: readonly string[] | undefined;
  /** `"skip"` (default) counts bad rows in `issues`; `"throw"` makes the first one an error. */
  onBadRow?: "skip" | "throw" | undefined;
}

/** Where a field of the records comes from. */
export interface UsedField {
  /** Our name. */
  field: string;
  /** The column's name, the names of several with ` + ` between them, `constant`, or `row number`. */
  from: string;
  /** Which of the four, as a column may be called `constant`. */
  kind: "column" | "columns" | "constant" | "row-number";
}

/** What {@link readRows} gives. */
export interface ReadRowsResult<Row> {
  /** One record a kept row, in their order: known fields only, missing ones left out, instants as ISO 8601 text. */
  records: Row[];
  /** Position of each record's row in the data, from 0. */
  rows: number[];
  /** What became of the rows. */
  issues: Issues;
  /** Id of the preset that was used. */
  preset?: string | undefined;
  /** Where each field comes from. */
  used: UsedField[];
  /** Columns that were not used. */
  ignored: string[];
}

/** Schema of the options of {@link readRows}. */
export const readRowsOptionsSchema: z.ZodMiniType<ReadRowsOptions<NounName, string>> =
  /* @__PURE__ */ (() => {
    const name = z.string().check(z.minLength(1, { error: "expected text that is not empty" }));
    return z.strictObject({
      noun: z.enum(nounNames),
      preset: z.optional(
        z.union([z.string(), exportPresetSchema], { error: "expected the id of a preset, or a preset" }),
      ),
      fields: z.optional(z.record(z.string(), name)),
      timeZone: z.optional(z.string().check(z.refine(isTimeZone, { error: "expected an IANA time zone" }))),
      dateFormat: z.optional(name),
      locale: z.optional(
        z.string().check(
          z.refine((locale) => numberStyle(locale) !== undefined, {
            error: () => `expected a locale in one of the languages ${numberLanguages.join(", ")}`,
          }),
        ),
      ),
      constants: z.optional(z.record(z.string(), z.unknown())),
      rowIds: z.optional(z.boolean()),
      without: z.optional(z.array(z.string())),
      missing: z.optional(z.array(z.string())),
      onBadRow: z.optional(z.enum(["skip", "throw"])),
    });
  })();

const WHERE = "readRows";

/**
 * Reads the rows of an export, as a CSV reader gives them (objects of texts by column name), into records of a noun.
 *
 * **Columns** are found by `fields`, then by the preset, then by our own names in camelCase or snake_case, whatever the case,
 * spaces and hyphens; `used` and `ignored` say what was found.
 *
 * **Cells**: surrounding spaces and full-width characters do not matter except in texts. What could mean two things is an
 * issue: a cell never changes its meaning in silence.
 *
 * - Numbers: `1,234.5`, or as `locale` writes them; with K, M, B, 千, 万, 亿 (`3.4K`, `1.2万`; for `locale: "zh"` also `1.2w`), an
 *   exponent, or parentheses for negative ones. `≥100`, `>100`, `100+` and `10万+` are read as the number, with the issue
 *   `lower-bound`. Refused are `1,5` without a `locale`, percentages, upper bounds, ranges, and units such as `12次`.
 * - Money (`spend`, `revenue`, `amount`, `budget`, `adSpendEstimate`, `value`) may have a currency's sign or code: `US$5`, `12 USD`.
 * - Seconds may be a duration: `1:02:03`, `02:03` (minutes and seconds), `1h 2m 3s`, `3分20秒`.
 * - Yes and no, in any case: true, 1, yes, y, t, on, 是, 真, 有, √, ✓; false, 0, no, n, f, off, 否, 假, 无, ×, ✗.
 * - Lists: JSON; or parted by the first that occurs of line ends, semicolons, bars, `、`, commas; or hashtags (`#a #b`, `#a##b#`).
 * - Dates by themselves: ISO 8601, `2026/3/2 9:05`, `2026.3.2`, `20260302`, `2026年3月2日 下午9:05`, `Mar 2, 2026 9:05 PM`,
 *   `2 March 2026`, `三月 2, 2026`, RFC 2822; digits from 1e9 to 1e10 are seconds since 1970, from 1e11 to 1e14 milliseconds, from
 *   30000 to 60000 a spreadsheet's days. `24:00` is the end of the day. Refused are `3/4/2026`, dates without a year, a weekday
 *   that the date does not have, zones' abbreviations (`CST`), and digits such as `202603020905` that could be two of these.
 *   All but offsets, seconds and milliseconds need `timeZone`; where that zone's clock skipped or doubled a time, the `compatible`
 *   rule holds and the issue `adjusted-local-time` is counted.
 * - No value: an empty cell, and where the field is no text also `-`, `--`, `—`, `–`, `——`, `N/A`, `#N/A`, `NA`, `null`, `None`,
 *   `NaN`, `无`, `暂无`, `暂无数据`, in any case. Errors of spreadsheets (`#REF!`) are issues.
 *
 * Cost: some 5 µs a row of 10 columns, and 20 µs more a distinct date that is read by a pattern or by words.
 *
 * @param rows - objects by column name; never changed
 * @param options - what the rows are, and how to read them
 * @returns the records, with what became of the rows and columns
 * @throws {@link SocialOpsError} `invalid-argument` for options, `unknown-id` for a preset, `invalid-data` for what is no
 * list of rows, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { readRows } from "socialops/model";
 *
 * const rows = [{ post_id: "17", "Published At": "2026-03-02 09:00", Likes: "1.2万", mood: "calm" }];
 * const { records, used, ignored } = readRows(rows, {
 *   noun: "post",
 *   fields: { id: "post_id" },
 *   constants: { platform: "weibo" },
 *   timeZone: "Asia/Shanghai",
 * });
 * records; // => [{ id: "17", platform: "weibo", publishedAt: "2026-03-02T01:00:00Z", likes: 12000 }]
 * used[1]; // => { field: "platform", from: "constant", kind: "constant" }
 * ignored; // => ["mood"]
 * ```
 */
export function readRows<Noun extends NounName, Without extends keyof Nouns[Noun] & string = never>(
  rows: Iterable<object>,
  options: ReadRowsOptions<Noun, Without>,
): ReadRowsResult<Omit<Nouns[Noun], Without>> {
  const checked = checkValue(readRowsOptionsSchema, options, WHERE, "options");
  const guards = fieldGuards(nounSchema(checked.noun) as z.ZodMiniObject);
  const preset = findPreset(checked);
  checkNames(checked, guards);

  const given = listRows(rows);
  const columns = readSafely(() => columnsOf(given), WHERE);
  const { fields = {}, constants = {}, rowIds = false, without = [] } = checked;
  const sources = findSources(
    [...guards.keys()],
    columns,
    { fields, constants, rowIds, without, preset },
    WHERE,
  );
  const parts = planParts(guards, sources, checked, preset);
  const notSupplied = parts.filter(({ source }) => source === undefined).map(({ guard }) => guard.name);

  const log = issueLog(given.length, WHERE, checked.onBadRow);
  const records: Record<string, unknown>[] = [];
  const kept: number[] = [];
  for (let row = 0; row < given.length; row++) {
    const raw = given[row];
    if (isRow(raw)) {
      const record = readSafely(() => readRecord(raw, row, parts, log.report), WHERE);
      if (log.rejected[row] === 0) {
        records.push(record);
        kept.push(row);
      }
    } else {
      log.report(row, "", "not-a-row", raw, () => "an object");
    }
    if (row % BLOCK === BLOCK - 1) log.endBlock();
  }
  log.endBlock();

  const usedColumns = new Set([...sources.values()].flatMap(columnsOfSource));
  return {
    records: records as unknown as Omit<Nouns[Noun], Without>[],
    rows: kept,
    issues: log.finish([...notSupplied, ...without]),
    ...(preset === undefined ? {} : { preset: preset.id }),
    used: [...sources].map(([field, source]) => usedField(field, source)),
    ignored: columns.filter((column) => !usedColumns.has(column)),
  };
}

/** Rows between two looks at the issues. */
const BLOCK = 256;

type Raw = Readonly<Record<string, unknown>>;

/** One field to read. */
interface Part {
  guard: FieldGuard;
  mustHave: boolean;
  source: FieldSource | undefined;
  read: (cell: unknown) => ReadCell;
}

function fault(
  code: "invalid-argument" | "unknown-id" | "invalid-data",
  path: string,
  expected: string,
  received: unknown,
): SocialOpsError {
  return new SocialOpsError(WHERE, { code, path, expected, received: describeValue(received) });
}

function findPreset({ noun, preset }: ReadRowsOptions<NounName, string>): ExportPreset | undefined {
  if (preset === undefined) return undefined;
  const found = typeof preset === "string" ? exportPresets.find(({ id }) => id === preset) : preset;
  if (found === undefined) {
    const ids = exportPresets.map(({ id }) => describeValue(id)).join(", ");
    throw fault("unknown-id", "options.preset", `one of ${ids}`, preset);
  }
  if (found.noun !== noun)
    throw fault("invalid-argument", "options.preset", `a preset of the noun ${noun}`, found.id);
  return found;
}

/** Names of fields in the options have to exist, and say one thing about a field. */
function checkNames(
  options: ReadRowsOptions<NounName, string>,
  guards: ReadonlyMap<string, FieldGuard>,
): void {
  const { fields = {}, constants = {}, without = [], rowIds = false } = options;
  const known = new Set(guards.keys());
  checkFieldNames(fields, known, WHERE);
  for (const name of Object.keys(constants)) {
    const path = `options.constants.${name}`;
    if (!known.has(name))
      throw fault(
        "invalid-argument",
        path,
        `no such field; the fields are ${[...known].join(", ")}`,
        constants[name],
      );
    if (Object.hasOwn(fields, name))
      throw fault(
        "invalid-argument",
        path,
        "no constant for a field that options.fields has",
        constants[name],
      );
  }
  for (const [i, name] of without.entries()) {
    if (guards.get(name)?.required !== true) {
      const required = [...guards.values()].filter((guard) => guard.required).map((guard) => guard.name);
      throw fault(
        "invalid-argument",
        `options.without[${i}]`,
        `one of the required fields ${required.join(", ")}`,
        name,
      );
    }
  }
  if (!rowIds) return;
  if (!known.has("id") || Object.hasOwn(fields, "id") || Object.hasOwn(constants, "id"))
    throw fault("invalid-argument", "options.rowIds", "false where the ids come from elsewhere", rowIds);
}

function listRows(rows: Iterable<object>): readonly unknown[] {
  const isList =
    typeof rows === "object" &&
    rows !== null &&
    Symbol.iterator in rows &&
    Object.prototype.toString.call(rows) !== "[object Map]";
  if (!isList) throw fault("invalid-data", "rows", "rows, as objects by column name", rows);
  return Array.isArray(rows) ? rows : readSafely(() => [...rows], WHERE);
}

function isRow(raw: unknown): raw is Raw {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

/** All column names, in the order in which rows show them. */
function columnsOf(rows: readonly unknown[]): string[] {
  const columns = new Set<string>();
  for (const row of rows) if (isRow(row)) for (const column of Object.keys(row)) columns.add(column);
  return [...columns];
}

/** The fields to read: those with a source, and those that a record must have. */
function planParts(
  guards: ReadonlyMap<string, FieldGuard>,
  sources: ReadonlyMap<string, FieldSource>,
  options: ReadRowsOptions<NounName, string>,
  preset: ExportPreset | undefined,
): Part[] {
  const { dateFormat = preset?.dateFormat, timeZone = preset?.timeZone, without = [] } = options;
  const missing = new Set(options.missing ?? preset?.missing ?? []);
  const style = numberStyle(options.locale ?? "en");
  const readInstant = localTimeReader(dateFormat, timeZone);
  if (readInstant === null) {
    const expected =
      'a date pattern with year, month and day such as "yyyy-MM-dd HH:mm", "epoch-s", "epoch-ms", "excel" or "excel-1904"';
    throw fault("invalid-argument", "options.dateFormat", expected, dateFormat);
  }
  return [...guards.values()].flatMap((guard) => {
    const source = sources.get(guard.name);
    const mustHave = guard.required && !without.includes(guard.name);
    if (source === undefined && !mustHave) return [];
    const scale = source?.kind === "column" ? source.scale : 1;
    const read = cellReader(guard, missing, readInstant, scale, style);
    return [{ guard, mustHave, source: fixConstant(guard, source, timeZone), read }];
  });
}

/** Constants are read once, in the plain forms whatever the export's own are, and are the caller's to get right. */
function fixConstant(
  guard: FieldGuard,
  source: FieldSource | undefined,
  timeZone: string | undefined,
): FieldSource | undefined {
  if (source?.kind !== "constant") return source;
  const readInstant = localTimeReader(undefined, timeZone) as (cell: unknown) => ReadInstant;
  const read = cellReader(guard, new Set(), readInstant)(source.value);
  if (read.kind === "value" && read.note === undefined) return { kind: "constant", value: read.value };
  const expected =
    read.kind === "value"
      ? read.note!.expected
      : read.kind === "bad"
        ? read.expected
        : guard.expected(undefined);
  throw fault("invalid-argument", `options.constants.${guard.name}`, expected, source.value);
}

function readRecord(
  raw: Raw,
  row: number,
  parts: readonly Part[],
  report: ReturnType<typeof issueLog>["report"],
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { guard, mustHave, source, read } of parts) {
    const { name } = guard;
    if (source?.kind === "constant") {
      record[name] = source.value;
    } else if (source?.kind === "row-number") {
      record[name] = `row-${row + 1}`;
    } else {
      const cell = source === undefined ? undefined : cellOf(raw, source);
      const found = read(cell);
      if (found.kind === "value") {
        record[name] = found.value;
        const { note } = found;
        if (note !== undefined) report(row, name, note.code, cell, () => note.expected);
      } else if (found.kind === "bad") {
        report(row, name, mustHave ? "invalid-required" : "invalid-cell", cell, () => found.expected);
      } else if (mustHave) {
        report(row, name, "missing-required", cell, () => guard.expected(undefined));
      }
    }
  }
  return record;
}

function columnsOfSource(source: FieldSource): readonly string[] {
  if (source.kind === "joined") return source.columns;
  return source.kind === "column" ? [source.column] : [];
}

function cellOf(raw: Raw, source: FieldSource): unknown {
  const cells = columnsOfSource(source).map((column) =>
    Object.hasOwn(raw, column) ? raw[column] : undefined,
  );
  if (source.kind !== "joined") return cells[0];
  const texts = cells.map((cell) => (cell === null || cell === undefined ? "" : String(cell).trim()));
  return texts.every((text) => text === "") ? undefined : texts.join(" · ");
}

function usedField(field: string, source: FieldSource): UsedField {
  switch (source.kind) {
    case "column":
      return { field, from: source.column, kind: "column" };
    case "joined":
      return { field, from: source.columns.join(" + "), kind: "columns" };
    case "constant":
      return { field, from: "constant", kind: "constant" };
    case "row-number":
      return { field, from: "row number", kind: "row-number" };
  }
}
