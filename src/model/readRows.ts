import { checkValue } from "../kernel/checkValue.ts";
import { currencyCode, currencyLedger, type SignedAmount } from "./internal/currencyLedger.ts";
import { dropDuplicates, type ReadRecord } from "./internal/dropDuplicates.ts";
import type { FieldSource } from "./internal/findSources.ts";
import { type IssueLog, issueLog } from "./internal/issueLog.ts";
import { planReading, type ReadPlan } from "./internal/planReading.ts";
import { type Raw, readRecord } from "./internal/readRecord.ts";
import { readFault, WHERE } from "./internal/readRowsFault.ts";
import type { Issues } from "./issues.ts";
import { type NounName, type Nouns, nounKeys } from "./nouns/nouns.ts";
import { type ReadRowsOptions, readRowsOptionsSchema } from "./readRowsOptionsSchema.ts";
import { readSafely } from "./readSafely.ts";

/** Where a field of the records comes from. */
export interface UsedField {
  /** Our name. */
  field: string;
  /** The column's name, the names of several with ` + ` between them, `constant`, `row number`, or `sign of amounts`. */
  from: string;
  /** Which of the five, as a column may be called `constant`. */
  kind: "column" | "columns" | "constant" | "row-number" | "sign";
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
  const given = listRows(rows);
  const columns = readSafely(() => columnNames(given), WHERE);
  const plan = readSafely(() => planReading(checked, columns, given.filter(isRow)), WHERE);
  const { sources, preset } = plan;

  const log = issueLog(given.length, WHERE, checked.onBadRow);
  const ledger = currencyLedger(log);
  const amounts: SignedAmount[] = [];
  const read: ReadRecord[] = [];
  for (let row = 0; row < given.length; row++) {
    const raw = given[row];
    if (isRow(raw)) {
      const record = readSafely(() => readRecord(raw, row, plan, log, amounts), WHERE);
      if (typeof record.currency === "string") record.currency = currencyCode(record.currency);
      if (log.rejected[row] === 0) {
        ledger.take(row, record, amounts);
      }
      if (log.rejected[row] === 0) {
        read.push({ row, record, isSigned: amounts.length > 0 });
      }
      amounts.length = 0;
    } else {
      log.report(row, "", "not-a-row", raw, () => "an object");
    }
    if (row % BLOCK === BLOCK - 1) log.endBlock();
  }
  log.endBlock();
  const currency = ledger.only();
  const isFilled = currency !== null && !sources.has("currency") && plan.guards.has("currency");
  if (isFilled) for (const { record, isSigned } of read) if (isSigned) record.currency = currency;
  log.endRows();
  const kept = withoutDuplicates(read, checked, plan, log);

  const notSupplied = plan.fields.filter(({ source }) => source === undefined).map(({ guard }) => guard.name);
  return {
    records: kept.map(({ record }) => record) as unknown as Omit<Nouns[Noun], Without>[],
    rows: kept.map(({ row }) => row),
    issues: log.finish([...notSupplied, ...(checked.without ?? [])]),
    ...(preset === undefined ? {} : { preset: preset.id }),
    used: [
      ...[...sources].map(([field, source]) => usedField(field, source)),
      ...(plan.traits ?? []).map(({ trait, column }) =>
        usedField(`traits.${trait}`, { kind: "column", column, scale: 1 }),
      ),
      ...(isFilled ? [{ field: "currency", from: "sign of amounts", kind: "sign" } as const] : []),
    ],
    ignored: columns.filter((column) => !plan.usedColumns.has(column)),
  };
}

/** Rows between two looks at the issues. */
const BLOCK = 256;

function withoutDuplicates(
  records: readonly ReadRecord[],
  { noun, duplicates = "last" }: ReadRowsOptions<NounName, string>,
  { guards, sources }: ReadPlan,
  log: IssueLog,
): readonly ReadRecord[] {
  const key = nounKeys[noun];
  if (duplicates === "keep" || key.length === 0 || sources.get("id")?.kind === "row-number") return records;
  return dropDuplicates(
    records,
    key.map((name) => guards.get(name)!),
    duplicates,
    log,
  );
}

function listRows(rows: Iterable<object>): readonly unknown[] {
  const isList =
    typeof rows === "object" &&
    rows !== null &&
    Symbol.iterator in rows &&
    Object.prototype.toString.call(rows) !== "[object Map]";
  if (!isList) throw readFault("invalid-data", "rows", "rows, as objects by column name", rows);
  return Array.isArray(rows) ? rows : readSafely(() => [...rows], WHERE);
}

function isRow(raw: unknown): raw is Raw {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

/** All column names, in the order in which rows show them. */
function columnNames(rows: readonly unknown[]): string[] {
  const columns = new Set<string>();
  for (const row of rows) if (isRow(row)) for (const column of Object.keys(row)) columns.add(column);
  return [...columns];
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
