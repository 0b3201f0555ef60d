import { plainCondition } from "../condition/plainCondition.ts";
import { checkValue } from "../kernel/checkValue.ts";
import { type RetentionCohortCounts, retentionOfCounts } from "../kpi/users/retentionOfCounts.ts";
import type { RetentionResult } from "../kpi/users/retentionResultSchema.ts";
import { retentionSpans } from "../kpi/users/retentionSpans.ts";
import { toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import { readIssues } from "./internal/readIssues.ts";
import { type ResultRow, resultRows } from "./internal/resultRows.ts";
import { totalRow } from "./internal/totalRow.ts";
import { type RetentionQueryOptions, retentionQueryOptionsSchema } from "./retentionQueryOptionsSchema.ts";

/**
 * Reads the result of a `retentionQuery` as `retention` would have given it.
 *
 * @param rows - the rows of the result, as the driver gives them
 * @param options - those that the query was written with; `level` may be another
 * @returns retention by cohort
 * @throws {@link SocialOpsError} `invalid-data` for rows that are no result of this query, `invalid-argument`
 *
 * @example
 * ```ts
 * import { readRetentionRows } from "socialops/sql";
 *
 * const rows = [
 *   { row_kind: "cohort", cohort: 20513n, cohort_at: 1772366400000n, size: 2n },
 *   { row_kind: "cell", cohort: 20513n, span: 0n, eligible: 2n, retained: 1n },
 *   { row_kind: "total", after_as_of: 0n, rows_read: 3n, rows_kept: 3n, missing_required: 0n, invalid_required: 0n, invalid_cells: 0n },
 * ];
 * const options = { asOf: "2026-03-09T00:00:00Z", unit: "day", timeZone: "UTC", kind: "n-day", offsets: [1] } as const;
 * const { cohorts } = readRetentionRows(rows, { table: "interactions", dialect: "duckdb", ...options });
 * cohorts[0]?.label; // => "2026-03-01"
 * cohorts[0]?.cells[0]?.retained; // => 1
 * ```
 */
export function readRetentionRows(rows: readonly object[], options: RetentionQueryOptions): RetentionResult {
  const where = "readRetentionRows";
  const checked = checkValue(retentionQueryOptionsSchema, options, where, "options");
  const { unit, timeZone, weekStart = 1, kind, clock = "calendar", level = 0.95 } = checked;
  const found = resultRows(rows, where);
  const total = totalRow(found, where);
  const spans = retentionSpans(checked, unit);
  const cohorts = new Map<number, Cohort>();
  for (const row of found) {
    if (row.text("row_kind") !== "cohort") continue;
    const cohort = whole(row, "cohort");
    const at = whole(row, "cohort_at");
    if (cohorts.has(cohort)) row.refuse("cohort", "each cohort once");
    if (Math.abs(at) > 8.64e15) row.refuse("cohort_at", "epoch milliseconds");
    const none = (): number[] => new Array<number>(spans.length).fill(0);
    cohorts.set(cohort, { at, size: row.count("size"), eligible: none(), retained: none(), seen: new Set() });
  }
  for (const row of found) {
    const rowKind = row.text("row_kind");
    if (rowKind === "cohort" || row === total) continue;
    if (rowKind !== "cell") row.refuse("row_kind", '"cohort", "cell" or "total"');
    addCell(row, cohorts, spans.length);
  }
  return retentionOfCounts({
    asOf: toEpochMilliseconds(checked.asOf),
    unit,
    timeZone,
    weekStart,
    kind,
    clock,
    where: plainCondition(checked.where),
    spans,
    level,
    cohorts: [...cohorts.values()],
    afterAsOf: total.count("after_as_of"),
    issues: readIssues(total),
  });
}

/** A cohort whose cells are being read. */
interface Cohort extends RetentionCohortCounts {
  eligible: number[];
  retained: number[];
  seen: Set<number>;
}

function addCell(row: ResultRow, cohorts: ReadonlyMap<number, Cohort>, spans: number): void {
  const cohort = cohorts.get(whole(row, "cohort"));
  if (cohort === undefined) throw row.refuse("cohort", "a cohort that has a row of its own");
  const span = row.count("span");
  if (span >= spans || cohort.seen.has(span)) row.refuse("span", `each of ${spans} offsets at most once`);
  const eligible = row.count("eligible");
  const retained = row.count("retained");
  if (eligible > cohort.size) row.refuse("eligible", `a number from 0 to ${cohort.size}`);
  if (retained > eligible) row.refuse("retained", `a number from 0 to ${eligible}`);
  cohort.seen.add(span);
  cohort.eligible[span] = eligible;
  cohort.retained[span] = retained;
}

function whole(row: ResultRow, column: string): number {
  const value = row.number(column);
  return Number.isSafeInteger(value) ? value! + 0 : row.refuse(column, "a whole number");
}
