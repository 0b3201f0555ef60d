import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { exp } from "../kernel/math/exp.ts";
import { reason } from "../kernel/reasons/reason.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { normalQuantile } from "../stats/distribution/normalQuantile.ts";
import { studentTQuantile } from "../stats/distribution/studentTQuantile.ts";
import { audienceActivitySchema } from "./internal/audienceActivitySchema.ts";
import { checkPostingSlots } from "./internal/checkPostingSlots.ts";
import { fitTiming } from "./internal/fitTiming.ts";
import { judgeTiming } from "./internal/judgeTiming.ts";
import { probabilityBest } from "./internal/probabilityBest.ts";
import { SLOTS, slotKernel, slotKernelShape } from "./internal/slotKernel.ts";
import { timingCells } from "./internal/timingCells.ts";
import type { PostingSlotAggregate } from "./postingSlotAggregateSchema.ts";
import {
  POSTING_TIME_MODEL_VERSION,
  type PostingSlot,
  type PostingTimeModel,
} from "./postingTimeModelSchema.ts";

/** Options of {@link estimatePostingTimesFromSlots}. */
export interface EstimatePostingTimesFromSlotsOptions {
  /** Where the random numbers of `probabilityBest` start: a whole number or a text. */
  seed: number | string;
  /** Level of the interval of each slot. Default 0.9. */
  level?: number | undefined;
  /**
   * How active followers are in each hour of the week, Monday 0:00 first, in any unit ("followers online"). The model
   * carries it for {@link recommendPostingTimes} to fall back on; it does not change the values.
   */
  audienceActivity?: readonly number[] | undefined;
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
 * On the scale ln(1 + outcome): levels of platform, account, format and four-week period are taken out, shrunken by how
 * much they vary; then the 168 slots are shrunken toward margins of hour and weekday in which neighboring hours and days of
 * one kind share strength (best linear unbiased prediction; variance of slots by the method of moments, noise by
 * restricted likelihood). `value` brings that back to the outcome's scale as `c * exp(effect) - 1`, at least 0, with c such
 * that values weighted by posts average to the mean outcome: so the bias of transforming a mean back is gone, and one viral
 * post moves all slots alike. `low` and `high` do the same with the effect's interval (Student's t), the mean outcome taken
 * as known. `probabilityBest` is the part of joint posterior draws in which a slot is the best.
 *
 * The verdict rests on posts that the estimate had not seen: each fifth of the weeks (or of the posts, where rows have no
 * dates) is predicted from the other four fifths with and without the time, and the time has to take away at least 0.01 of
 * the squared error, with the lower end of the 0.8 interval (one-sided 0.9) above 0. At least 30 posts in 5 slots are asked
 * for. These four numbers are conventions. It does not claim cause: past times were chosen, not drawn by lot.
 *
 * Cost: tens of milliseconds, most of it for factoring matrices of the used slots; grows with the cells, not the posts.
 *
 * @param given - posts by slot
 * @param options - seed, level, followers' activity
 * @returns the model, 168 slots in order, whatever the data
 * @throws {@link SocialOpsError} `invalid-argument`; `unsupported-version` for an aggregate of another version
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
  const checked = checkValue(estimatePostingTimesFromSlotsOptionsSchema, options, where, "options");
  const level = checked.level ?? 0.9;
  const kernel = slotKernel(slotKernelShape);
  const cells = timingCells(aggregate, 0);
  const judgment = judgeTiming(cells, aggregate.n, kernel);
  const because =
    aggregate.timeZone === null
      ? [...judgment.because, reason("timing.zone-unknown", { n: aggregate.n })]
      : judgment.because;
  const meanOutcome = meanOf(aggregate);
  const common = {
    kind: "posting-time-model",
    version: POSTING_TIME_MODEL_VERSION,
    method: "shrunken-margins",
    timeZone: aggregate.timeZone,
    outcome: { ...aggregate.outcome },
    range: aggregate.range === null ? null : { ...aggregate.range },
    fittedAsOf: aggregate.asOf,
    n: aggregate.n,
    meanOutcome,
    ...judgment,
    because,
    level,
    audienceActivity: checked.audienceActivity === undefined ? null : [...checked.audienceActivity],
    immature: aggregate.immature,
    issues: aggregate.issues,
  } as const;
  if (aggregate.n === 0) return { ...common, signalToNoise: 0, slots: emptySlots() };

  const { posterior, effect, signal, sums } = fitTiming(cells, kernel);
  const noise =
    judgment.verdict === "insufficient" ? Math.max(posterior.noise, NOISE_OF_FEW_POSTS) : posterior.noise;
  const covariance = posterior.covariance(noise);
  const best = probabilityBest(posterior.mean, covariance, checked.draws ?? 1000, checked.seed);
  const upper = (1 + level) / 2;
  const reach = aggregate.n > 1 ? studentTQuantile(upper, aggregate.n - 1) : normalQuantile(upper);

  let weight = 0;
  for (let s = 0; s < SLOTS; s++) weight += sums.n[s]! * exp(effect[s]!);
  const scale = ((meanOutcome + 1) * aggregate.n) / weight;
  const back = (logEffect: number): number => Math.max(0, scale * exp(logEffect) - 1);
  const slots = Array.from({ length: SLOTS }, (_, s): PostingSlot => {
    const spread = reach * Math.sqrt(Math.max(0, covariance[s * SLOTS + s]!));
    const value = back(effect[s]!);
    return {
      ...placeInWeek(s),
      n: sums.n[s]!,
      value,
      low: back(effect[s]! - spread),
      high: back(effect[s]! + spread),
      index: meanOutcome > 0 ? value / meanOutcome : 1,
      probabilityBest: best[s]!,
    };
  });
  return { ...common, signalToNoise: signal, slots };
}

function meanOf({ n, cells, moments }: PostingSlotAggregate): number {
  if (n === 0) return 0;
  const { mean } = moments.find((moment) => moment.power === 1)!;
  let total = 0;
  for (let i = 0; i < mean.length; i++) total += cells.n[i]! * mean[i]!;
  return total / n;
}

function placeInWeek(slot: number): { slot: number; weekday: number; hour: number } {
  return { slot, weekday: Math.floor(slot / 24) + 1, hour: slot % 24 };
}

/** The slots of a model without posts: nothing is expected anywhere, and each slot is as likely the best. */
function emptySlots(): PostingSlot[] {
  return Array.from({ length: SLOTS }, (_, s) => ({
    ...placeInWeek(s),
    n: 0,
    value: 0,
    low: 0,
    high: 0,
    index: 1,
    probabilityBest: 1 / SLOTS,
  }));
}
