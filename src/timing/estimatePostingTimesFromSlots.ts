import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { exp } from "../kernel/math/exp.ts";
import { reason } from "../kernel/reasons/reason.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { worded } from "../kernel/words/worded.ts";
import { normalQuantile } from "../stats/distribution/normalQuantile.ts";
import { studentTQuantile } from "../stats/distribution/studentTQuantile.ts";
import { audienceActivitySchema } from "./internal/audienceActivitySchema.ts";
import { checkPostingSlots } from "./internal/checkPostingSlots.ts";
import { judgeTiming } from "./internal/judgeTiming.ts";
import { priorDirections } from "./internal/priorDirections.ts";
import { averagePosterior } from "./internal/process/averagePosterior.ts";
import { probabilityBest } from "./internal/process/probabilityBest.ts";
import { slotKernels, slotSignals } from "./internal/process/slotGrid.ts";
import { SLOTS } from "./internal/process/slotKernel.ts";
import { weighPriors } from "./internal/process/weighPriors.ts";
import { refuseOtherPrior } from "./internal/refuseOtherPrior.ts";
import { momentsOf, scaleSlots } from "./internal/scaleSlots.ts";
import { timingCells } from "./internal/timingCells.ts";
import { outcomePowers, type PostingSlotAggregate } from "./postingSlotAggregateSchema.ts";
import {
  POSTING_TIME_MODEL_VERSION,
  type PostingSlot,
  type PostingTimeModel,
  postingTimeModelSchema,
} from "./postingTimeModelSchema.ts";

/** Options of {@link estimatePostingTimesFromSlots}. */
export interface EstimatePostingTimesFromSlotsOptions {
  /** Where the random numbers of `probabilityBest` start: a whole number or a text. */
  seed: number | string;
  /** Level of the interval of each slot. Default 0.9. */
  level?: number | undefined;
  /**
   * How active followers are in each hour of the week, Monday 0:00 first, in any unit ("followers online"). A prior: that posts do
   * better where followers are more active in the three hours after the slot is weighed against that it does not matter, by what the
   * posts say. {@link recommendPostingTimes} falls back on it.
   */
  audienceActivity?: readonly number[] | undefined;
  /** Another account's model as a prior in the same way, for an account with few posts. Its zone has to be the same. */
  prior?: PostingTimeModel | undefined;
  /** Weeks after which a post counts half, so that old habits fade. Default: all posts count alike. Needs posts with instants. */
  halfLifeWeeks?: number | undefined;
  /** Draws for `probabilityBest`, 100 to 100,000. Default 1000. */
  draws?: number | undefined;
}

/** Schema of {@link EstimatePostingTimesFromSlotsOptions}. */
export const estimatePostingTimesFromSlotsOptionsSchema: z.ZodMiniObject<
  ShapeOf<EstimatePostingTimesFromSlotsOptions>
> = /* @__PURE__ */ worded(() =>
  z.strictObject({
    seed: z.union([z.int(), z.string()], { error: "expected a whole number or a text" }),
    level: z.optional(z.number().check(z.gt(0), z.lt(1))),
    audienceActivity: z.optional(audienceActivitySchema as z.ZodMiniType<readonly number[]>),
    prior: z.optional(postingTimeModelSchema),
    halfLifeWeeks: z.optional(z.number().check(z.minimum(1))),
    draws: z.optional(z.int().check(z.minimum(100), z.maximum(100_000))),
  }),
);

/**
 * Noise variance taken at least for models with too few posts to judge: posts of one slot differed by a standard deviation
 * of 1.1 on the logarithmic scale in the UCI Facebook metrics (Moro, Rita and Vala 2016).
 */
const NOISE_OF_FEW_POSTS = 1.21;

/**
 * Estimates when posts do well from an aggregate of {@link aggregatePostingSlots}.
 *
 * Levels of platform, account, format and four-week period are taken out first, shrunken by how much they vary. Then the 168 slots are
 * a Gaussian process on the circle of the week, in which neighboring hours and days of one kind share strength: margins of hour and
 * weekday and a part of each slot's own. Estimates are averaged by restricted likelihood over 8 shapes of that prior, 4 strengths of
 * times, and 4 outcome scales, the Box-Cox powers 0 (logarithm), 1/4, 1/2 and 1, so that counts, money and viral posts each find the
 * scale that suits them. The likeliest scales are in `powers`.
 *
 * `value` is brought back to the outcome's scale such that values weighted by posts average to the mean outcome. `low` and `high` hold
 * the uncertainty of the slot, of the prior and scale, and of the mean outcome (Student's t on the logarithmic scale). `probabilityBest` is
 * the part of joint draws in which a slot is the best, correlated as under the likeliest prior.
 *
 * The verdict rests on posts that the estimate had not seen: each fifth of the weeks (or of the posts, where rows have no
 * dates) is predicted from the other four fifths with and without the time, and the time has to take away at least 0.01 of
 * the squared error, with the lower end of the 0.8 interval (one-sided 0.9) above 0. At least 30 posts in 5 slots are asked
 * for. These four numbers are conventions. It does not claim cause: past times were chosen, not drawn by lot.
 *
 * Cost: some 15 ms with 50 posts, 60 ms with all slots in use, twice that with a prior; grows with the used slots, not the posts.
 *
 * @param given - posts by slot
 * @param options - seed, level, what is known beside the posts
 * @returns the model, 168 slots in order, whatever the data
 * @throws {@link SocialOpsError} `invalid-argument`; `unsupported-version` for an aggregate or a prior of another version;
 * `incompatible` for a prior of another zone
 *
 * @example
 * ```ts
 * import { aggregatePostingSlots, estimatePostingTimesFromSlots } from "socialops/timing";
 *
 * const slots = aggregatePostingSlots([], { timeZone: "Asia/Shanghai", outcome: "likes" });
 * const model = estimatePostingTimesFromSlots(slots, { seed: 1 });
 * model.verdict; // => "insufficient"
 * model.slots.length; // => 168
 * ```
 */
export function estimatePostingTimesFromSlots(
  given: PostingSlotAggregate,
  options: EstimatePostingTimesFromSlotsOptions,
): PostingTimeModel {
  const where = "estimatePostingTimesFromSlots";
  const aggregate = checkPostingSlots(given, where, "aggregate");
  const checked = checkEstimateOptions(options, aggregate, where);
  const { level = 0.9, audienceActivity, prior, halfLifeWeeks = null } = checked;
  const cells = outcomePowers.map((power) => timingCells(aggregate, power, halfLifeWeeks));
  const logs = momentsOf(cells[outcomePowers.indexOf(0)]!);
  const outcomes = momentsOf(cells[outcomePowers.indexOf(1)]!);
  const { verdict, because, gain } = judgeTiming(cells[0]!, aggregate.n);
  const common = {
    kind: "posting-time-model",
    version: POSTING_TIME_MODEL_VERSION,
    method: "gaussian-process",
    timeZone: aggregate.timeZone,
    outcome: { ...aggregate.outcome },
    range: aggregate.range === null ? null : { ...aggregate.range },
    fittedAsOf: aggregate.asOf,
    n: aggregate.n,
    meanOutcome: outcomes.mean,
    verdict,
    because:
      aggregate.timeZone === null ? [...because, reason("timing.zone-unknown", { n: aggregate.n })] : because,
    gain,
    level,
    audienceActivity: audienceActivity === undefined ? null : [...audienceActivity],
    halfLifeWeeks,
    immature: aggregate.immature,
    issues: aggregate.issues,
  } as const;
  if (aggregate.n === 0) return { ...common, signalToNoise: 0, powers: [], slots: emptySlots() };

  const scales = outcomePowers.map((power, i) => scaleSlots(cells[i]!, power));
  const kernels = slotKernels(priorDirections(audienceActivity, prior));
  const components = weighPriors(scales, kernels, slotSignals, logs.mean);
  const leastNoise = verdict === "insufficient" ? NOISE_OF_FEW_POSTS : 0;
  const posterior = averagePosterior(components, outcomes.mean, leastNoise);
  const best = probabilityBest(
    posterior.log,
    covarianceOf(posterior.correlation(), posterior.variance),
    checked.draws ?? 1000,
    checked.seed,
  );

  const { n } = scales[0]!.sums;
  const weighted = posterior.log.reduce((sum, expected, s) => sum + n[s]! * exp(expected), 0);
  const scale = ((outcomes.mean + 1) * outcomes.posts) / weighted;
  const back = (expected: number): number => Math.max(0, scale * exp(expected) - 1);
  // What is not known of the mean outcome beyond what the slots' variances hold: few posts make most of a mean of counts.
  const relative = outcomes.varianceOfMean / (1 + outcomes.mean) / (1 + outcomes.mean);
  const ofMean = Math.max(0, relative - posterior.noise / outcomes.posts);
  const upper = (1 + level) / 2;
  const reach = aggregate.n > 1 ? studentTQuantile(upper, aggregate.n - 1) : normalQuantile(upper);
  const counts = postsBySlot(aggregate);
  const slots = Array.from(posterior.log, (expected, s): PostingSlot => {
    const spread = reach * Math.sqrt(posterior.variance[s]! + ofMean);
    const value = back(expected);
    return {
      ...placeInWeek(s),
      n: counts[s]!,
      support: posterior.support[s]!,
      value,
      low: back(expected - spread),
      high: back(expected + spread),
      index: outcomes.mean > 0 ? value / outcomes.mean : 1,
      probabilityBest: best[s]!,
    };
  });
  const powers = outcomePowers.map((power) => ({ power, weight: posterior.powers.get(power) ?? 0 }));
  return { ...common, signalToNoise: posterior.signal, powers, slots };
}

function checkEstimateOptions(
  options: EstimatePostingTimesFromSlotsOptions,
  { timeZone, partUnit }: PostingSlotAggregate,
  where: string,
): EstimatePostingTimesFromSlotsOptions {
  refuseOtherPrior(options, where);
  const checked = checkValue(estimatePostingTimesFromSlotsOptionsSchema, options, where, "options");
  if (checked.prior !== undefined && checked.prior.timeZone !== timeZone) {
    throw new SocialOpsError(where, {
      code: "incompatible",
      path: "options.prior.timeZone",
      expected: `${describeValue(timeZone)}, as in the posts`,
      received: describeValue(checked.prior.timeZone),
    });
  }
  if (checked.halfLifeWeeks !== undefined && partUnit !== "week") {
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: "options.halfLifeWeeks",
      expected: "posts with instants (these have weekday and hour only)",
      received: describeValue(checked.halfLifeWeeks),
    });
  }
  return checked;
}

function postsBySlot({ cells }: PostingSlotAggregate): Int32Array {
  const posts = new Int32Array(SLOTS);
  for (const [i, n] of cells.n.entries()) posts[cells.slot[i]!]! += n;
  return posts;
}

function covarianceOf(correlation: Float64Array, variance: Float64Array): Float64Array {
  const deviation = variance.map(Math.sqrt);
  return correlation.map((value, at) => value * deviation[Math.floor(at / SLOTS)]! * deviation[at % SLOTS]!);
}

function placeInWeek(slot: number): { slot: number; weekday: number; hour: number } {
  return { slot, weekday: Math.floor(slot / 24) + 1, hour: slot % 24 };
}

/** The slots of a model without posts: nothing is expected anywhere, and each slot is as likely the best. */
function emptySlots(): PostingSlot[] {
  return Array.from({ length: SLOTS }, (_, s) => ({
    ...placeInWeek(s),
    n: 0,
    support: 0,
    value: 0,
    low: 0,
    high: 0,
    index: 1,
    probabilityBest: 1 / SLOTS,
  }));
}
