import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { type CustomerSummaries, customerSummariesSchema } from "./customerSummariesSchema.ts";
import { fitBins } from "./internal/fitBins.ts";
import { measuresOfSummaries } from "./internal/measuresOfSummaries.ts";
import { scoreCustomers } from "./internal/scoreCustomers.ts";
import { type RfmEdges, type RfmResult, rfmEdgesSchema } from "./rfmResultSchema.ts";

/** Options of {@link rfmFromSummaries}. */
export interface RfmFromSummariesOptions {
  /** Length of the score scale, 2 to 20. Default 5, or one more than `edges` has. */
  bins?: number | undefined;
  /** Borders between scores from an earlier result, to score these customers alike. Default: cut from these. */
  edges?: RfmEdges | undefined;
  /** What frequency counts: every order (default), or days with at least one order. */
  countBy?: "order" | "day" | undefined;
  /** Segments of fewer customers are hidden in `segments` (never in `members`). Default 1: none is. */
  minSegmentSize?: number | undefined;
}

/** Schema of {@link RfmFromSummariesOptions}. */
export const rfmFromSummariesOptionsSchema: z.ZodMiniObject<ShapeOf<RfmFromSummariesOptions>> =
  /* @__PURE__ */ worded(() => {
    const bins = { error: "expected a whole number from 2 to 20" };
    const size = { error: "expected a whole number of at least 1" };
    return z
      .strictObject({
        bins: z.optional(z.int(bins).check(z.gte(2, bins), z.lte(20, bins))),
        edges: z.optional(rfmEdgesSchema),
        countBy: z.optional(z.enum(["order", "day"])),
        minSegmentSize: z.optional(z.int(size).check(z.gte(1, size))),
      })
      .check(fitBins());
  });

/**
 * Scores customers from their summaries, which may have been added up elsewhere: in parts, or in a warehouse. The scores,
 * edges and segments are those that {@link rfm} gives for the same transactions; members come in the order of the summaries.
 * (Where amounts have more than six decimals, sums may differ in the last digit.)
 *
 * @param summaries - of `summarizeTransactions`, `finishSummaries` or a warehouse
 * @param options - how to cut
 * @returns customers with scores and segments, the edges, and figures by segment
 * @throws {@link SocialOpsError} `invalid-argument`; `invalid-data` for sums that are not finite
 *
 * Cost: one sort of the customers a measure; linear otherwise.
 *
 * @example
 * ```ts
 * import { rfmFromSummaries, summarizeTransactions } from "socialops/audience";
 *
 * const orders = [
 *   { memberId: "li", at: "2026-03-07T23:30:00+08:00", amount: 80.5 },
 *   { memberId: "wang", at: "2025-11-11T00:10:00+08:00", amount: 59.9 },
 * ];
 * const summaries = summarizeTransactions(orders, {
 *   asOf: "2026-03-08T09:00:00+08:00",
 *   unit: "week",
 *   timeZone: "Asia/Shanghai",
 * });
 * const { members } = rfmFromSummaries(summaries, { bins: 2 });
 * members[0]; // => { id: "li", recencyDays: 1, frequency: 1, monetary: 80.5, r: 2, f: 1, m: 2, segment: "potential-loyalist" }
 * ```
 */
export function rfmFromSummaries(
  summaries: CustomerSummaries,
  options: RfmFromSummariesOptions = {},
): RfmResult {
  const checked = checkValue(customerSummariesSchema, summaries, "rfmFromSummaries", "summaries");
  const {
    bins,
    edges,
    countBy = "order",
    minSegmentSize = 1,
  } = checkValue(rfmFromSummariesOptionsSchema, options, "rfmFromSummaries", "options");
  const { asOf, asOfDay, timeZone, currency, issues } = checked;
  return scoreCustomers(
    measuresOfSummaries(checked, countBy),
    checked.summaries.map(({ id }) => id),
    {
      asOf,
      asOfDay,
      timeZone,
      countBy,
      currency,
      bins,
      edges,
      minSegmentSize,
      issues,
      where: "rfmFromSummaries",
    },
  );
}
