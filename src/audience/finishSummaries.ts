import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { instantSchema } from "../model/nouns/instantSchema.ts";
import { type Instant, toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import { type CustomerSummaries, type SummaryUnit, summaryUnits } from "./customerSummariesSchema.ts";
import type { CustomerSummaryAggregate } from "./customerSummaryAggregateSchema.ts";
import { checkSummaryAggregate } from "./internal/checkSummaryAggregate.ts";
import { summariesOfDays } from "./internal/summariesOfDays.ts";

/** Options of {@link finishSummaries}. */
export interface FinishSummariesOptions {
  /** The moment to look back from. The whole of its local day counts; later days are left out. */
  asOf: Instant;
  /** Unit of `recency` and `age`. */
  unit: SummaryUnit;
}

/** Schema of {@link FinishSummariesOptions}. */
export const finishSummariesOptionsSchema: z.ZodMiniObject<ShapeOf<FinishSummariesOptions>> =
  /* @__PURE__ */ worded(() => z.strictObject({ asOf: instantSchema, unit: z.enum(summaryUnits) }));

/**
 * Looks back from a day on an aggregate; see {@link summarizeTransactions} for what is counted.
 *
 * @param aggregate - of {@link aggregateSummaries} or {@link mergeSummaries}
 * @param options - the day and the unit
 * @returns a summary a customer
 * @throws {@link SocialOpsError} `invalid-argument`, `unsupported-version`
 *
 * @example
 * ```ts
 * import { aggregateSummaries, finishSummaries } from "socialops/audience";
 *
 * const orders = [
 *   { memberId: "li", at: "2026-03-01T09:00:00Z", amount: 20 },
 *   { memberId: "li", at: "2026-03-15T09:00:00Z", amount: 30 },
 * ];
 * const aggregate = aggregateSummaries(orders, { timeZone: "UTC" });
 * finishSummaries(aggregate, { asOf: "2026-03-29T00:00:00Z", unit: "week" }).summaries[0]?.recency; // => 2
 * finishSummaries(aggregate, { asOf: "2026-03-14T00:00:00Z", unit: "week" }).summaries[0]?.recency; // => 0
 * ```
 */
export function finishSummaries(
  aggregate: CustomerSummaryAggregate,
  options: FinishSummariesOptions,
): CustomerSummaries {
  const checked = checkSummaryAggregate(aggregate, "finishSummaries", "aggregate");
  const { asOf, unit } = checkValue(finishSummariesOptionsSchema, options, "finishSummaries", "options");
  return summariesOfDays(checked, toEpochMilliseconds(asOf), unit);
}
