import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../condition/conditionSchema.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../model/issues.ts";

/** The version of {@link CustomerSummaryAggregate} that this release writes and reads. */
export const CUSTOMER_SUMMARY_AGGREGATE_VERSION = 1;

/** The days of one customer; four lists of equal length. */
export interface CustomerDays {
  /** The customer. */
  id: string;
  /** Local days with orders or refunds, as days since 1970-01-01, ascending. */
  days: readonly number[];
  /** Orders of each day. */
  orders: readonly number[];
  /** Refunds of each day. */
  refunds: readonly number[];
  /**
   * Amounts of each day added up exactly, in minor units: mostly one whole number; for amounts that are no decimals, or beyond
   * 2^53 minor units, a list of numbers whose total is the sum, the nearest to it first; an empty list for 0.
   */
  sums: readonly (readonly number[])[];
}

/**
 * What customers ordered on each day, as JSON that merges with {@link mergeSummaries}: all that {@link finishSummaries} needs
 * for any `asOf`. It names the customers, because only ids tell that two parts have a customer in common.
 */
export interface CustomerSummaryAggregate {
  /** Says what it is. */
  kind: "customer-summary-aggregate";
  /** Version of this form. */
  version: 1;
  /** Zone of the days. */
  timeZone: string;
  /** Currency of the amounts; null where the data name none. */
  currency: string | null;
  /** The condition that the transactions match, or null. */
  where: Condition | null;
  /** Minor units in one unit of the amounts: 100 for cents. */
  scale: number;
  /** The customers, in the order of their ids' UTF-16 code units. */
  customers: readonly CustomerDays[];
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link CustomerSummaryAggregate}. */
export const customerSummaryAggregateSchema: z.ZodMiniObject<ShapeOf<CustomerSummaryAggregate>> =
  /* @__PURE__ */ worded(() => {
    const counts = z.readonly(z.array(z.int().check(z.nonnegative())));
    const day = { error: "expected a day within 100,000,001 days of 1970-01-01" };
    return z.object({
      kind: z.literal("customer-summary-aggregate"),
      version: z.literal(CUSTOMER_SUMMARY_AGGREGATE_VERSION),
      timeZone: z.string(),
      currency: z.nullable(z.string()),
      where: z.nullable(conditionSchema),
      scale: z.literal([1, 100, 10_000, 1_000_000]),
      customers: z.readonly(
        z.array(
          z.object({
            id: z.string().check(z.minLength(1)),
            days: z.readonly(
              z
                .array(z.int(day).check(z.gte(-100_000_001, day), z.lte(100_000_001, day)))
                .check(z.minLength(1)),
            ),
            orders: counts,
            refunds: counts,
            sums: z.readonly(z.array(z.readonly(z.array(z.number())))),
          }),
        ),
      ),
      issues: issuesSchema,
    });
  });
