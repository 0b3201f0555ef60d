import type { CustomerSummaries } from "../customerSummariesSchema.ts";
import type { CustomerMeasures } from "./customerMeasures.ts";
import { sumMoney } from "./sumMoney.ts";

/**
 * Measures of customers who were summed up before.
 *
 * @param summaries - the customers
 * @param countBy - what frequency counts
 * @returns the same measures as from their orders
 */
export function measuresOfSummaries(
  { summaries, afterAsOf, refunds, refundOnlyMembers }: CustomerSummaries,
  countBy: "order" | "day",
): CustomerMeasures {
  const customers = Int32Array.from(summaries.keys());
  const revenues = Float64Array.from(summaries, ({ revenue }) => revenue);
  // Each customer is a group of one; this puts all into one minor unit.
  const { minor, scale } = sumMoney(revenues, customers, customers.length);
  return {
    customers,
    recency: Float64Array.from(summaries, ({ recencyDays }) => recencyDays),
    frequency: Float64Array.from(summaries, ({ orders, orderDays }) =>
      countBy === "day" ? orderDays : orders,
    ),
    minor,
    scale,
    afterAsOf,
    refunds,
    refundOnly: refundOnlyMembers,
  };
}
