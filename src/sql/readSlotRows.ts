import { plainCondition } from "../condition/plainCondition.ts";
import { checkValue } from "../kernel/checkValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import { toIsoString } from "../time/toIsoString.ts";
import {
  outcomePowers,
  POSTING_SLOT_AGGREGATE_VERSION,
  type PostingLevelGroup,
  type PostingSlotAggregate,
  postingSlotAggregateSchema,
} from "../timing/postingSlotAggregateSchema.ts";
import { readIssues } from "./internal/readIssues.ts";
import { type ResultRow, resultRows } from "./internal/resultRows.ts";
import { totalRow } from "./internal/totalRow.ts";
import { type SlotQueryOptions, slotQueryOptionsSchema } from "./slotQueryOptionsSchema.ts";

/**
 * Reads the result of a `slotQuery` as the aggregate that `estimatePostingTimesFromSlots` decides on and `mergePostingSlots` puts
 * together with others.
 *
 * @param rows - the rows of the result, as the driver gives them
 * @param options - those that the query was written with
 * @returns the aggregate
 * @throws {@link SocialOpsError} `invalid-data` for rows that are no result of this query, `invalid-argument`
 *
 * @example
 * ```ts
 * import { readSlotRows } from "socialops/sql";
 *
 * const told = { rows_read: 2n, rows_kept: 2n, missing_required: 0n, invalid_required: 0n, invalid_cells: 0n };
 * const rows = [
 *   { row_kind: "cell", platform: "x", account: null, format: null, week: 2932n, slot: 20n, n: 2n,
 *     mean_1: 2.5, squares_1: 0.1, mean_2: 3.4, squares_2: 0.3, mean_3: 5, squares_3: 1, mean_4: 12, squares_4: 8 },
 *   { row_kind: "total", posts: 2n, immature: 0n, first_at: 1773057600000n, last_at: 1773057900000n, late_missing: 0n, late_invalid: 0n, ...told },
 * ];
 * const aggregate = readSlotRows(rows, { table: "posts", timeZone: "UTC", outcome: "likes", dialect: "duckdb" });
 * aggregate.cells.slot; // => [20]
 * aggregate.range?.from; // => "2026-03-09T12:00:00Z"
 * ```
 */
export function readSlotRows(rows: readonly object[], options: SlotQueryOptions): PostingSlotAggregate {
  const where = "readSlotRows";
  const { timeZone, outcome, asOf, ...asked } = checkValue(slotQueryOptionsSchema, options, where, "options");
  const found = resultRows(rows, where);
  const total = totalRow(found, where);
  const cells = found
    .filter((row) => row !== total)
    .map(readCell)
    .sort(compareCells);
  const groups: PostingLevelGroup[] = [];
  const group = cells.map((cell, i) => {
    const before = cells[i - 1];
    if (before === undefined || compareGroups(before.group, cell.group) !== 0) groups.push(cell.group);
    else if (compareCells(before, cell) === 0) cell.row.refuse("slot", "each slot of a week once");
    return groups.length - 1;
  });
  const first = total.number("first_at");
  const last = total.number("last_at");
  const late = { missing: total.count("late_missing"), invalid: total.count("late_invalid") };
  const aggregate: PostingSlotAggregate = {
    kind: "posting-slot-aggregate",
    version: POSTING_SLOT_AGGREGATE_VERSION,
    timeZone,
    outcome: { kind: outcome === "engagements" ? "sum" : "field", id: outcome },
    partUnit: "week",
    range:
      first === null || last === null
        ? null
        : { from: instant(total, "first_at", first), to: instant(total, "last_at", last) },
    asOf: asOf === undefined ? null : toIsoString(toEpochMilliseconds(asOf)),
    ...(asked.where === undefined ? {} : { where: plainCondition(asked.where)! }),
    immature: total.count("immature"),
    n: total.count("posts"),
    groups,
    cells: {
      group,
      part: cells.map(({ week }) => week),
      slot: cells.map(({ slot }) => slot),
      n: cells.map(({ n }) => n),
    },
    moments: outcomePowers.map((power, i) => ({
      power,
      mean: cells.map(({ means }) => means[i]!),
      m2: cells.map(({ squares }) => squares[i]!),
    })),
    issues: readIssues(total, late),
  };
  const outcomeOfCheck = postingSlotAggregateSchema.safeParse(aggregate);
  if (outcomeOfCheck.success) return aggregate;
  throw new SocialOpsError(where, {
    code: "invalid-data",
    path: "rows",
    expected: `cells of ${aggregate.n} posts together, in week slots from 0 to 167`,
    received: `cells of ${cells.reduce((sum, { n }) => sum + n, 0)} posts`,
  });
}

/** One cell of the result. */
interface SlotCell {
  row: ResultRow;
  group: PostingLevelGroup;
  week: number;
  slot: number;
  n: number;
  means: number[];
  squares: number[];
}

function readCell(row: ResultRow): SlotCell {
  if (row.text("row_kind") !== "cell") row.refuse("row_kind", '"cell" or "total"');
  const week = row.number("week");
  const finite = (column: string): number => {
    const value = row.number(column);
    return Number.isFinite(value) ? value! + 0 : row.refuse(column, "a number");
  };
  if (!Number.isInteger(week)) row.refuse("week", "a whole number");
  return {
    row,
    group: { platform: row.text("platform"), account: row.text("account"), format: row.text("format") },
    week: week! + 0,
    slot: row.count("slot"),
    n: row.count("n"),
    means: outcomePowers.map((_, i) => finite(`mean_${i + 1}`)),
    squares: outcomePowers.map((_, i) => Math.max(0, finite(`squares_${i + 1}`))),
  };
}

/** As `aggregatePostingSlots` orders them: by group, week and slot; null first, texts by code units. */
function compareCells(a: SlotCell, b: SlotCell): number {
  return compareGroups(a.group, b.group) || a.week - b.week || a.slot - b.slot;
}

function compareGroups(a: PostingLevelGroup, b: PostingLevelGroup): number {
  for (const level of ["platform", "account", "format"] as const) {
    const [x, y] = [a[level], b[level]];
    if (x === y) continue;
    if (x === null || y === null) return x === null ? -1 : 1;
    return x < y ? -1 : 1;
  }
  return 0;
}

function instant(row: ResultRow, column: string, ms: number): string {
  return Math.abs(ms) <= 8.64e15 ? toIsoString(ms) : row.refuse(column, "epoch milliseconds");
}
