import type { CustomerSummaries, CustomerSummary } from "../audience/customerSummariesSchema.ts";
import { summaryDate } from "../audience/summaryDate.ts";
import { SUMMARY_UNIT_DAYS } from "../audience/summaryUnitDays.ts";
import { plainCondition } from "../condition/plainCondition.ts";
import { checkValue } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { periodColumn } from "../time/periodColumn.ts";
import { periodOf } from "../time/periodOf.ts";
import { toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import { toIsoString } from "../time/toIsoString.ts";
import { readIssues } from "./internal/readIssues.ts";
import { type ResultRow, resultRows } from "./internal/resultRows.ts";
import { totalRow } from "./internal/totalRow.ts";
import { type RfmQueryOptions, rfmQueryOptionsSchema } from "./rfmQueryOptionsSchema.ts";

/**
 * Reads the result of an `rfmQuery` as `summarizeTransactions` would have given it.
 *
 * @param rows - the rows of the result, as the driver gives them
 * @param options - those that the query was written with
 * @returns a summary a customer
 * @throws {@link SocialOpsError} `invalid-data` for rows that are no result of this query, for more than one currency and for sums
 * that are not finite; `invalid-argument`
 *
 * @example
 * ```ts
 * import { rfmFromSummaries } from "socialops/audience";
 * import { readSummaryRows } from "socialops/sql";
 *
 * const told = { rows_read: 3n, rows_kept: 3n, missing_required: 0n, invalid_required: 0n, invalid_cells: 0n };
 * const rows = [
 *   { row_kind: "customer", member: "li", orders: 3n, order_days: 2n, first_day: 20513n, last_day: 20520n,
 *     units: 62500000n, repeat_units: 42500000n, amounts: 62.5, repeat_amounts: 42.5 },
 *   { row_kind: "total", after_as_of: 0n, refunds: 0n, refund_only: 0n, currencies: 1n, currency: "CNY", no_currency: 0n, whole_amounts: true, ...told },
 * ];
 * const summaries = readSummaryRows(rows, {
 *   table: "orders",
 *   asOf: "2026-03-29T00:00:00Z",
 *   unit: "week",
 *   timeZone: "UTC",
 *   dialect: "duckdb",
 * });
 * summaries.summaries[0]?.monetaryValue; // => 42.5
 * rfmFromSummaries(summaries).members[0]?.recencyDays; // => 21
 * ```
 */
export function readSummaryRows(rows: readonly object[], options: RfmQueryOptions): CustomerSummaries {
  const where = "readSummaryRows";
  const checked = checkValue(rfmQueryOptionsSchema, options, where, "options");
  const { timeZone, unit } = checked;
  const asOf = toEpochMilliseconds(checked.asOf);
  const asOfDay = periodColumn(Float64Array.of(asOf), { unit: "day", timeZone }).ordinals[0]!;
  const found = resultRows(rows, where);
  const total = totalRow(found, where);
  const isWhole = total.cell("whole_amounts") === true;
  const customers = found.filter((row) => row !== total);
  const summaries = customers.map((row) =>
    readSummary(row, { asOfDay, length: SUMMARY_UNIT_DAYS[unit], isWhole }),
  );
  summaries.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const twice = summaries.findIndex(({ id }, i) => i > 0 && id === summaries[i - 1]!.id);
  if (twice >= 0) throw refuseSummaries("rows", "each customer once", describeValue(summaries[twice]!.id));
  return {
    asOf: toIsoString(asOf),
    asOfDay: periodOf(asOf, { unit: "day", timeZone }).label,
    timeZone,
    unit,
    currency: onlyCurrencyOf(total),
    where: plainCondition(checked.where),
    summaries,
    afterAsOf: total.count("after_as_of"),
    refunds: total.count("refunds"),
    refundOnlyMembers: total.count("refund_only"),
    issues: readIssues(total),
  };
}

function readSummary(
  row: ResultRow,
  { asOfDay, length, isWhole }: { asOfDay: number; length: number; isWhole: boolean },
): CustomerSummary {
  if (row.text("row_kind") !== "customer") row.refuse("row_kind", '"customer" or "total"');
  const id = row.text("member") ?? row.refuse("member", "text");
  const orderDays = row.count("order_days");
  const firstDay = dayOf(row, "first_day");
  const lastDay = dayOf(row, "last_day");
  if (orderDays === 0) row.refuse("order_days", "a whole number of at least 1");
  if (firstDay > lastDay) row.refuse("first_day", "a day that is not after the last");
  if (lastDay > asOfDay) row.refuse("last_day", "a day that is not after that of asOf");
  const frequency = orderDays - 1;
  const repeated = frequency === 0 ? 0 : sumOf(row, "repeat_", isWhole);
  const orders = row.count("orders");
  if (orders < orderDays) row.refuse("orders", `a number of at least ${orderDays}`);
  return {
    id,
    frequency,
    recency: (lastDay - firstDay) / length,
    age: (asOfDay - firstDay) / length,
    monetaryValue: frequency === 0 ? 0 : repeated / frequency,
    orders,
    orderDays,
    revenue: sumOf(row, "", isWhole),
    recencyDays: asOfDay - lastDay,
    firstDay: summaryDate(firstDay),
    lastDay: summaryDate(lastDay),
  };
}

/** A sum from whole millionths where all amounts have them. */
function sumOf(row: ResultRow, prefix: "" | "repeat_", isWhole: boolean): number {
  const column = `${prefix}${isWhole ? "units" : "amounts"}`;
  const value = row.number(column);
  if (!Number.isFinite(value)) row.refuse(column, "amounts whose sum is finite");
  return (isWhole ? value! / 1_000_000 : value!) + 0;
}

const LAST_DAY = 100_000_000;

function dayOf(row: ResultRow, column: string): number {
  const day = row.number(column);
  const isDay = Number.isInteger(day) && Math.abs(day!) <= LAST_DAY + 1;
  return isDay ? day! + 0 : row.refuse(column, "days since 1970-01-01");
}

/** Orders without a currency count as one currency of their own. */
function onlyCurrencyOf(total: ResultRow): string | null {
  const named = total.count("currencies");
  const hasUnnamed = total.count("no_currency") > 0;
  if (named + Number(hasUnnamed) > 1) {
    throw refuseSummaries("rows", "one currency in all orders", `${named + Number(hasUnnamed)}`);
  }
  return named === 0 ? null : total.text("currency");
}

function refuseSummaries(path: string, expected: string, received: string): SocialOpsError {
  return new SocialOpsError("readSummaryRows", { code: "invalid-data", path, expected, received });
}
