import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../condition/conditionSchema.ts";
import { checkValue } from "../kernel/checkValue.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import type { Transaction } from "../model/nouns/transactionSchema.ts";
import { readOptionsShape } from "../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../model/TableInput.ts";
import { isTimeZone } from "../time/isTimeZone.ts";
import type { CustomerSummaryAggregate } from "./customerSummaryAggregateSchema.ts";
import { aggregateTransactions } from "./internal/aggregateTransactions.ts";

/** Options of {@link aggregateSummaries}. */
export interface AggregateSummariesOptions extends ReadOptions {
  /** IANA time zone whose calendar days are counted. */
  timeZone: string;
  /** Transactions that do not match are left out before anything else. */
  where?: Condition | undefined;
}

/** Schema of {@link AggregateSummariesOptions}. */
export const aggregateSummariesOptionsSchema: z.ZodMiniObject<ShapeOf<AggregateSummariesOptions>> =
  /* @__PURE__ */ worded(() => {
    const zone = { error: "expected an IANA time zone" };
    return z.strictObject({
      timeZone: z.string(zone).check(z.refine(isTimeZone, zone)),
      where: z.optional(conditionSchema),
      ...readOptionsShape,
    });
  });

/**
 * Adds up transactions by customer and day, as JSON that merges: aggregate each file where it lies, put the parts together
 * with {@link mergeSummaries}, and look back from any day with {@link finishSummaries}. The aggregate of any split of the
 * transactions, merged, is the aggregate of them all; sums are exact.
 *
 * Cost: linear in the rows, plus the ordering of the customers.
 *
 * @param transactions - orders as rows, columns or an Arrow-style table; `currency` has to be the same in all
 * @param options - zone of the days
 * @returns the aggregate
 * @throws {@link SocialOpsError} `invalid-argument` for options; `invalid-data` for data of no accepted form, for more than
 *   one currency and for amounts beyond 1e290; `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { aggregateSummaries } from "socialops/audience";
 *
 * const orders = [
 *   { memberId: "li", at: "2026-03-01T09:00:00+08:00", amount: 0.1 },
 *   { memberId: "li", at: "2026-03-01T20:00:00+08:00", amount: 0.2 },
 * ];
 * const aggregate = aggregateSummaries(orders, { timeZone: "Asia/Shanghai" });
 * aggregate.customers; // => [{ id: "li", days: [20513], orders: [2], refunds: [0], sums: [[30]] }]
 * aggregate.scale; // => 100
 * ```
 */
export function aggregateSummaries<Row = Transaction>(
  transactions: TableInput<Row>,
  options: AggregateSummariesOptions,
): CustomerSummaryAggregate {
  const checked = checkValue(aggregateSummariesOptionsSchema, options, "aggregateSummaries", "options");
  return aggregateTransactions(transactions as TableInput<never>, checked, "aggregateSummaries");
}
