import { addExactly, type ExactSum } from "../../stats/sample/exactSum.ts";
import { periodOf } from "../../time/periodOf.ts";
import { toIsoString } from "../../time/toIsoString.ts";
import type { CustomerSummaries, CustomerSummary, SummaryUnit } from "../customerSummariesSchema.ts";
import type { CustomerDays, CustomerSummaryAggregate } from "../customerSummaryAggregateSchema.ts";
import { summaryDate } from "../summaryDate.ts";
import { SUMMARY_UNIT_DAYS } from "../summaryUnitDays.ts";
import { localDays } from "./localDays.ts";

/**
 * Looks back from a day on what customers ordered.
 *
 * @param aggregate - a checked aggregate
 * @param asOf - epoch milliseconds
 * @param unit - unit of recency and age
 * @returns summaries by id
 */
export function summariesOfDays(
  aggregate: CustomerSummaryAggregate,
  asOf: number,
  unit: SummaryUnit,
): CustomerSummaries {
  const { timeZone, currency, where, scale, customers, issues } = aggregate;
  const asOfDay = localDays(Float64Array.of(asOf), timeZone)[0]!;
  const summaries: CustomerSummary[] = [];
  let afterAsOf = 0;
  let refunds = 0;
  let refundOnlyMembers = 0;
  for (const customer of customers) {
    const used = customer.days.filter((day) => day <= asOfDay).length;
    for (let i = 0; i < customer.days.length; i++) {
      if (i < used) refunds += customer.refunds[i]!;
      else afterAsOf += customer.orders[i]! + customer.refunds[i]!;
    }
    const summary = summaryOf(customer, used, { asOfDay, length: SUMMARY_UNIT_DAYS[unit], scale });
    if (summary !== null) summaries.push(summary);
    else if (used > 0) refundOnlyMembers++;
  }
  return {
    asOf: toIsoString(asOf),
    asOfDay: periodOf(asOf, { unit: "day", timeZone }).label,
    timeZone,
    unit,
    currency,
    where,
    summaries,
    afterAsOf,
    refunds,
    refundOnlyMembers,
    issues,
  };
}

/** Null for customers without an order. */
function summaryOf(
  { id, days, orders, sums }: CustomerDays,
  used: number,
  { asOfDay, length, scale }: { asOfDay: number; length: number; scale: number },
): CustomerSummary | null {
  let first = -1;
  let last = -1;
  let orderDays = 0;
  let orderCount = 0;
  let total: ExactSum = [];
  let repeated: ExactSum = [];
  for (let i = 0; i < used; i++) {
    total = addExactly(total, sums[i]!);
    if (orders[i] === 0) continue;
    if (first < 0) first = i;
    else repeated = addExactly(repeated, sums[i]!);
    last = i;
    orderDays++;
    orderCount += orders[i]!;
  }
  if (first < 0) return null;
  const [firstDay, lastDay] = [days[first]!, days[last]!];
  const frequency = orderDays - 1;
  return {
    id,
    frequency,
    recency: (lastDay - firstDay) / length,
    age: (asOfDay - firstDay) / length,
    monetaryValue: frequency === 0 ? 0 : (repeated[0] ?? 0) / scale / frequency,
    orders: orderCount,
    orderDays,
    revenue: (total[0] ?? 0) / scale,
    recencyDays: asOfDay - lastDay,
    firstDay: summaryDate(firstDay),
    lastDay: summaryDate(lastDay),
  };
}
