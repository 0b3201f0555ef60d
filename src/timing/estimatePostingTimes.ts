import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { worded } from "../kernel/words/worded.ts";
import type { Post } from "../model/nouns/postSchema.ts";
import type { TableInput } from "../model/TableInput.ts";
import {
  type AggregatePostingSlotsOptions,
  aggregatePostingSlots,
  aggregatePostingSlotsOptionsSchema,
} from "./aggregatePostingSlots.ts";
import {
  type EstimatePostingTimesFromSlotsOptions,
  estimatePostingTimesFromSlots,
  estimatePostingTimesFromSlotsOptionsSchema,
} from "./estimatePostingTimesFromSlots.ts";
import { refuseOtherPrior } from "./internal/refuseOtherPrior.ts";
import type { PostingTimeModel } from "./postingTimeModelSchema.ts";

/** Options of {@link estimatePostingTimes}. */
export interface EstimatePostingTimesOptions
  extends AggregatePostingSlotsOptions,
    EstimatePostingTimesFromSlotsOptions {}

/** Schema of {@link EstimatePostingTimesOptions}. */
export const estimatePostingTimesOptionsSchema: z.ZodMiniObject<
  typeof aggregatePostingSlotsOptionsSchema.shape & typeof estimatePostingTimesFromSlotsOptionsSchema.shape
> = /* @__PURE__ */ worded(() =>
  z.strictObject({
    ...aggregatePostingSlotsOptionsSchema.shape,
    ...estimatePostingTimesFromSlotsOptionsSchema.shape,
  }),
);

/**
 * Estimates in which hours of the week an account's posts do well, and whether that can be relied on:
 * {@link aggregatePostingSlots} and {@link estimatePostingTimesFromSlots} in one; see there for the method.
 *
 * Always gives all 168 hours, whatever the data; `verdict` says what they are worth. With `no-reliable-time` or
 * `insufficient` do not read the best slot off the model, ask {@link recommendPostingTimes}.
 *
 * @param posts - posts as rows, columns or an Arrow-style table
 * @param options - zone, outcome, seed, and how to read the data
 * @returns the model
 * @throws {@link SocialOpsError} `invalid-argument` for options, `invalid-data` for data of no accepted form, `invalid-row`
 * with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { estimatePostingTimes } from "socialops/timing";
 *
 * const posts = Array.from({ length: 200 }, (_, i) => {
 *   const evening = i % 2 === 0;
 *   const publishedAt = Date.UTC(2026, 0, 5 + i, evening ? 19 : 9);
 *   return { id: String(i), platform: "x", publishedAt, likes: (evening ? 60 : 30) + ((i * 7) % 11) };
 * });
 * const model = estimatePostingTimes(posts, { timeZone: "UTC", outcome: "likes", seed: 1 });
 * model.verdict; // => "reliable"
 * const evening = model.slots[19]!;
 * [evening.weekday, evening.hour, evening.index > 1.25]; // => [1, 19, true]
 * ```
 */
export function estimatePostingTimes(
  posts: TableInput<Partial<Post>> | TableInput<Readonly<Record<string, unknown>>>,
  options: EstimatePostingTimesOptions,
): PostingTimeModel {
  const where = "estimatePostingTimes";
  refuseOtherPrior(options, where);
  const checked = checkValue(estimatePostingTimesOptionsSchema, options, where, "options");
  const { seed, level, audienceActivity, prior, halfLifeWeeks, draws, ...reading } = checked;
  const aggregate = aggregatePostingSlots(posts, reading);
  return estimatePostingTimesFromSlots(aggregate, {
    seed,
    level,
    audienceActivity,
    prior,
    halfLifeWeeks,
    draws,
  });
}
