import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import type { Transaction } from "../model/nouns/transactionSchema.ts";
import type { TableInput } from "../model/TableInput.ts";
import { toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import { type AggregateSummariesOptions, aggregateSummariesOptionsSchema } from "./aggregateSummaries.ts";
import type { CustomerSummaries } from "./customerSummariesSchema.ts";
import { type FinishSummariesOptions, finishSummariesOptionsSchema } from "./finishSummaries.ts";
import { aggregateTransactions } from "./internal/aggregateTransactions.ts";
import { summariesOfDays } from "./internal/summariesOfDays.ts";

/** Options of {@link summarizeTransactions}. */
export interface SummarizeTransactionsOptions extends AggregateSummariesOptions, FinishSummariesOptions {}

/** Schema of {@link SummarizeTransactionsOptions}. */
export const summarizeTransactionsOptionsSchema: z.ZodMiniObject<ShapeOf<SummarizeTransactionsOptions>> =
  /* @__PURE__ */ worded(() =>
    z.strictObject({ ...aggregateSummariesOptionsSchema.shape, ...finishSummariesOptionsSchema.shape }),
  );

/**
 * Sums up each customer's orders for models of repeat buying (frequency, recency, age, monetary value; Fader, Hardie & Lee
 * 2005) and for RFM.
 *
 * - Orders of one local day are one purchase. **Frequency** counts the repeat days: days with orders less the first.
 * - **Recency** runs from the first day with orders to the last, **age** from the first to the day of `asOf`, whose orders
 *   count. Both are fractions of the unit: days / 7 for weeks, days / 30.4375 for months.
 * - **Monetary value** is the mean of what was spent on a repeat day, 0 for customers who came once; the published summary of
 *   the CDNOW customers and the Python package lifetimes have it so.
 * - A negative amount is a refund: it lowers its day's sum, but is no order. A day with refunds only is no purchase and lowers
 *   `revenue` alone. Customers with nothing but refunds are left out and counted.
 *
 * Sums are exact: an amount with up to six decimals counts as that decimal, so that equal spending is equal in whatever order
 * and parts it was added up.
 *
 * @param transactions - orders as rows, columns or an Arrow-style table; `currency` has to be the same in all
 * @param options - day and zone to look back from, and the unit
 * @returns a summary a customer
 * @throws {@link SocialOpsError} `invalid-argument` for options; `invalid-data` for data of no accepted form, for more than
 *   one currency (also among later orders) and for amounts beyond 1e290; `invalid-row` with `onBadRow: "throw"`
 *
 * Cost: linear in the rows, plus the ordering of the customers.
 *
 * @example
 * ```ts
 * import { summarizeTransactions } from "socialops/audience";
 *
 * const orders = [
 *   { memberId: "li", at: "2026-03-01T09:00:00+08:00", amount: 20 },
 *   { memberId: "li", at: "2026-03-08T09:00:00+08:00", amount: 30 },
 *   { memberId: "li", at: "2026-03-08T21:00:00+08:00", amount: 12.5 },
 * ];
 * const { summaries } = summarizeTransactions(orders, {
 *   asOf: "2026-03-29T23:00:00+08:00",
 *   unit: "week",
 *   timeZone: "Asia/Shanghai",
 * });
 * summaries[0]?.frequency; // => 1
 * summaries[0]?.recency; // => 1
 * summaries[0]?.age; // => 4
 * summaries[0]?.monetaryValue; // => 42.5
 * summaries[0]?.orders; // => 3
 * ```
 */
export function summarizeTransactions<Row = Transaction>(
  transactions: TableInput<Row>,
  options: SummarizeTransactionsOptions,
): CustomerSummaries {
  const checked = checkValue(summarizeTransactionsOptionsSchema, options, "summarizeTransactions", "options");
  return summariesOfDays(
    aggregateTransactions(transactions as TableInput<never>, checked, "summarizeTransactions"),
    toEpochMilliseconds(checked.asOf),
    checked.unit,
  );
}
