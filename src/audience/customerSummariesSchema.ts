import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../condition/conditionSchema.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../model/issues.ts";

/** The units of recency and age. */
export const summaryUnits = ["day", "week", "month"] as const;

/** One of {@link summaryUnits}: a week is 7 days, a month 30.4375 (a twelfth of 365.25). */
export type SummaryUnit = (typeof summaryUnits)[number];

/** What models of repeat buying and RFM need to know about one customer. */
export interface CustomerSummary {
  /** The customer, as the data call them. */
  id: string;
  /** Repeat days: days with orders, without the first. 0 for those who came once. */
  frequency: number;
  /** Units from the first day with orders to the last, as a fraction. 0 where there is one such day. */
  recency: number;
  /** Units from the first day with orders to the day of `asOf`, as a fraction. */
  age: number;
  /**
   * Mean of the amounts of the repeat days, each day's added up; the first day does not count (Fader & Hardie). 0 where
   * `frequency` is 0, as in the published CDNOW summary: there nothing was observed, and models of spending leave those out.
   */
  monetaryValue: number;
  /** Orders; refunds are none. */
  orders: number;
  /** Days with orders. */
  orderDays: number;
  /** All amounts added up, refunds taken off, in `currency`. */
  revenue: number;
  /** Whole calendar days from the last day with orders to the day of `asOf`. */
  recencyDays: number;
  /** First day with orders, `YYYY-MM-DD` in `timeZone`. */
  firstDay: string;
  /** Last day with orders. */
  lastDay: string;
}

/** What `summarizeTransactions` returns. */
export interface CustomerSummaries {
  /** The moment that was looked back from, ISO 8601 in UTC. */
  asOf: string;
  /** Its day in `timeZone`, `YYYY-MM-DD`; the whole of it counts. */
  asOfDay: string;
  /** Zone of the days. */
  timeZone: string;
  /** Unit of `recency` and `age`. */
  unit: SummaryUnit;
  /** Currency of the amounts; null where the data name none. */
  currency: string | null;
  /** The condition that the transactions match, or null. */
  where: Condition | null;
  /** The customers with at least one order, by id (in the order of its UTF-16 code units). */
  summaries: CustomerSummary[];
  /** Valid rows left out because they are of a later day than `asOf`. They count as kept in `issues`. */
  afterAsOf: number;
  /** Negative amounts among the rows that were used. */
  refunds: number;
  /** Customers left out because the data have refunds of theirs only. */
  refundOnlyMembers: number;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link CustomerSummary}. */
export const customerSummarySchema: z.ZodMiniObject<ShapeOf<CustomerSummary>> = /* @__PURE__ */ worded(() => {
  const count = z.int({ error: "expected a whole number of at least 0" }).check(z.nonnegative());
  const least = z.int({ error: "expected a whole number of at least 1" }).check(z.gte(1));
  const duration = z.number({ error: "expected a number of at least 0" }).check(z.nonnegative());
  const day = z.string({ error: "expected a date" });
  return z.object({
    id: z.string({ error: "expected text" }).check(z.minLength(1)),
    frequency: count,
    recency: duration,
    age: duration,
    monetaryValue: z.number(),
    orders: least,
    orderDays: least,
    revenue: z.number(),
    recencyDays: count,
    firstDay: day,
    lastDay: day,
  });
});

/** Schema of {@link CustomerSummaries}. */
export const customerSummariesSchema: z.ZodMiniObject<ShapeOf<CustomerSummaries>> = /* @__PURE__ */ worded(
  () => {
    const count = z.int({ error: "expected a whole number of at least 0" }).check(z.nonnegative());
    return z.object({
      asOf: z.string(),
      asOfDay: z.string(),
      timeZone: z.string(),
      unit: z.enum(summaryUnits),
      currency: z.nullable(z.string()),
      where: z.nullable(conditionSchema),
      summaries: z.array(customerSummarySchema),
      afterAsOf: count,
      refunds: count,
      refundOnlyMembers: count,
      issues: issuesSchema,
    });
  },
);
