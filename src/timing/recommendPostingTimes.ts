import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { type Because, type Reason, reason } from "../kernel/reasons/reason.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { type BlackoutWindow, blackoutSchema, weekdaySchema } from "./blackoutSchema.ts";
import { addedBy, coverageOf } from "./internal/audienceCoverage.ts";
import { openSlots } from "./internal/openSlots.ts";
import { nextSlot, roomFor, type Spacing } from "./internal/placeSlots.ts";
import { ACTIVITY_HOURS, activityAfter } from "./internal/priorDirections.ts";
import { SLOTS } from "./internal/process/slotKernel.ts";
import { refuseOtherVersion } from "./internal/refuseOtherVersion.ts";
import { spreadTargets, usualHours } from "./internal/spreadTargets.ts";
import {
  POSTING_TIME_MODEL_VERSION,
  type PostingSlot,
  type PostingTimeModel,
  postingTimeModelSchema,
} from "./postingTimeModelSchema.ts";
import type { PostingRecommendation, RecommendationBasis, RecommendedTime } from "./recommendationSchema.ts";

/** People who are to be reached, as {@link recommendPostingTimes} takes them. */
export interface PostingAudience {
  /** What to call it. */
  id: string;
  /** Part of its people that is active in each hour of the week, 0 to 1, Monday 0:00 first, in the zone of the model. */
  active: readonly number[];
  /** How many people, or how much they count. Default 1. */
  size?: number | undefined;
}

/** Options of {@link recommendPostingTimes}. */
export interface RecommendPostingTimesOptions {
  /** How many times a week, 1 to 168. */
  count: number;
  /** Least hours between two times, around the week. Default 2: neighboring hours are near-copies of each other. */
  minGapHours?: number | undefined;
  /** Slots (0 to 167) and windows in which nothing goes out. */
  blackout?: readonly (number | BlackoutWindow)[] | undefined;
  /** Days on which nothing goes out, 1 = Monday to 7 = Sunday. */
  daysOff?: readonly number[] | undefined;
  /** Most times a day. Default: no limit. */
  perDay?: number | undefined;
  /**
   * Part of the times, 0 to 1, taken from the least certain slots of the better half of the week, where the model is
   * reliable. Default 0; 2 in 7 learned fastest in simulations. Without a reliable model all times explore anyway.
   */
  exploreShare?: number | undefined;
  /**
   * What to go by where the model is not reliable: followers' activity where the model carries it (default), or a spread
   * over the week in any case.
   */
  fallback?: "audience-activity" | "spread" | undefined;
  /**
   * Several audiences, say in several countries, of which as many people as possible are to be reached at least once. They come before
   * `exploreShare` and `fallback`; where the model is reliable, what a time adds is multiplied by its expected outcome.
   */
  audiences?: readonly PostingAudience[] | undefined;
}

/** Schema of {@link RecommendPostingTimesOptions}. */
export const recommendPostingTimesOptionsSchema: z.ZodMiniObject<ShapeOf<RecommendPostingTimesOptions>> =
  /* @__PURE__ */ worded(() => {
    return z.strictObject({
      count: z.int().check(z.minimum(1), z.maximum(SLOTS)),
      minGapHours: z.optional(z.number().check(z.minimum(0), z.maximum(SLOTS))),
      blackout: z.optional(blackoutSchema),
      perDay: z.optional(z.int().check(z.minimum(1))),
      exploreShare: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
      fallback: z.optional(z.enum(["audience-activity", "spread"])),
      daysOff: z.optional(z.array(weekdaySchema)),
      audiences: z.optional(
        z
          .array(
            z.strictObject({
              id: z.string().check(z.minLength(1)),
              active: z.array(z.number().check(z.minimum(0), z.maximum(1))).check(z.length(SLOTS)),
              size: z.optional(z.number().check(z.positive())),
            }),
          )
          .check(z.minLength(1)),
      ),
    });
  });

/** Fewer posts than this in a slot: its estimate is mostly borrowed, and the recommendation says so. A convention. */
const FEW_POSTS = 3;

/**
 * Chooses hours of the week to post in. Never empty: where the model is not reliable, it says so and falls back.
 *
 * - With `audiences`: one after the other the slot that adds most people not yet reached, so that a region is not left out because
 *   another is larger (greedy maximum coverage, at least 63 % of the best possible: Nemhauser, Wolsey and Fisher 1978). A person is
 *   reached by a slot with the mean activity of the three hours that follow it, independently from slot to slot; `coverage` says how
 *   much of each audience that makes.
 * - Model `reliable`: the slots of highest expected outcome, best first (`basis` `outcome`), then those to explore
 *   (`explore`, the least certain first). Slots with fewer than 3 posts say so.
 * - Otherwise, with followers' activity in the model: the slots after which followers are most active, that is by mean
 *   activity of the three hours that follow the slot (a post lives on what comes after it: Spasojevic et al. 2015, When to
 *   post on social networks), best first.
 * - Otherwise: times spread over days and over the usual hours, in order of the week; usual are hours of the day that hold
 *   at least 5 % of the account's posts each, or, with fewer than 10 posts, 8:00 to 22:00 (conventions).
 *
 * Gap, blackout and daily limit always hold; a better slot is passed over only where fewer times would fit otherwise. Gaps
 * are counted around the week (Sunday 23:00 is one hour before Monday 0:00). If not all times fit, as many as possible are
 * given and `unmet` says why. Ties go to the earlier slot. Deterministic.
 *
 * @param given - from {@link estimatePostingTimes}
 * @param options - how many times, and what they have to respect
 * @returns the times with their grounds
 * @throws {@link SocialOpsError} `invalid-argument`; `unsupported-version` for a model of another version
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 * import { estimatePostingTimes, recommendPostingTimes } from "socialops/timing";
 *
 * const model = estimatePostingTimes([], { timeZone: "Asia/Shanghai", outcome: "likes", seed: 1 });
 * const plan = recommendPostingTimes(model, { count: 3, blackout: [{ weekday: 7, fromHour: 0, toHour: 24 }] });
 * plan.times.map((time) => time.basis); // => ["spread", "spread", "spread"]
 * plan.unmet; // => null
 * explain(plan.because).startsWith("There are 0 posts; at least 30 are needed to judge times."); // => true
 * ```
 */
export function recommendPostingTimes(
  given: PostingTimeModel,
  options: RecommendPostingTimesOptions,
): PostingRecommendation {
  const where = "recommendPostingTimes";
  refuseOtherVersion(given, "posting-time-model", POSTING_TIME_MODEL_VERSION, where, "model");
  const model = checkValue(postingTimeModelSchema, given, where, "model");
  const checked = checkValue(recommendPostingTimesOptionsSchema, options, where, "options");
  const spacing: Spacing = {
    minGapHours: checked.minGapHours ?? 2,
    perDay: checked.perDay ?? Number.POSITIVE_INFINITY,
  };
  const daysOff = (checked.daysOff ?? []).map((weekday) => ({ weekday, fromHour: 0, toHour: 24 }));
  const open = openSlots([...(checked.blackout ?? []), ...daysOff]);
  const wanted = Math.min(checked.count, roomFor(open, [], spacing));
  const useActivity = model.audienceActivity !== null && checked.fallback !== "spread";
  const { audiences } = checked;
  const chosen =
    audiences !== undefined
      ? byCoverage(model, audiences, open, wanted, spacing)
      : model.verdict === "reliable"
        ? byOutcome(model, open, wanted, Math.round((checked.exploreShare ?? 0) * checked.count), spacing)
        : useActivity
          ? byActivity(model, open, wanted, spacing)
          : bySpread(model, open, wanted, spacing);
  return {
    kind: "posting-recommendation",
    timeZone: model.timeZone,
    verdict: model.verdict,
    times: chosen.times,
    unmet: unmetOf(checked.count, chosen.times.length, open.length, spacing),
    ...(audiences === undefined
      ? {}
      : {
          coverage: coverageOf(
            audiences,
            chosen.times.map(({ slot }) => slot),
          ),
        }),
    because: [...model.because, ...chosen.because],
  };
}

interface Chosen {
  times: RecommendedTime[];
  because: Because;
}

function byOutcome(
  model: PostingTimeModel,
  open: readonly number[],
  wanted: number,
  explore: number,
  spacing: Spacing,
): Chosen {
  const byValue = ranked(open, (slot) => model.slots[slot]!.value);
  const betterHalf = new Set(ranked(allSlots, (slot) => model.slots[slot]!.value).slice(0, SLOTS / 2));
  // The interval is symmetric on the scale ln(1 + outcome): its width there grows with this ratio.
  const uncertainty = (slot: number): number => (1 + model.slots[slot]!.high) / (1 + model.slots[slot]!.low);
  const byUncertainty = [
    ...ranked(
      open.filter((slot) => betterHalf.has(slot)),
      uncertainty,
    ),
    ...byValue.filter((slot) => !betterHalf.has(slot)),
  ];
  const chosen: number[] = [];
  const times: RecommendedTime[] = [];
  for (let i = 0; i < wanted; i++) {
    const exploring = i >= wanted - Math.min(explore, wanted);
    const ranking = exploring ? byUncertainty : byValue;
    const slot = nextSlot(ranking, open, chosen, wanted - i - 1, spacing)!;
    chosen.push(slot);
    const isExplore = exploring && betterHalf.has(slot);
    times.push(
      timeOf(model.slots[slot]!, isExplore ? "explore" : "outcome", outcomeGrounds(model, slot, isExplore)),
    );
  }
  return { times, because: [] };
}

function outcomeGrounds(model: PostingTimeModel, slot: number, exploring: boolean): Because {
  const { weekday, hour, n, index, low, high } = model.slots[slot]!;
  const because: Reason[] = [
    reason(exploring ? "timing.slot-explore" : "timing.slot-outcome", { weekday, hour, n, index }),
    reason("timing.slot-interval", { low, high, level: model.level }),
  ];
  if (n === 0) because.push(reason("timing.slot-no-posts", {}));
  else if (n < FEW_POSTS) because.push(reason("timing.slot-few-posts", { n }));
  return because;
}

function byActivity(
  model: PostingTimeModel,
  open: readonly number[],
  wanted: number,
  spacing: Spacing,
): Chosen {
  const activity = model.audienceActivity!;
  const mean = activity.reduce((sum, hour) => sum + hour, 0) / SLOTS;
  const after = (slot: number): number => activityAfter(activity, slot) / mean;
  const ranking = ranked(open, after);
  const times = chooseAll(() => ranking, open, wanted, spacing).map((slot) => {
    const { weekday, hour } = model.slots[slot]!;
    const values = { weekday, hour, activity: after(slot), hours: ACTIVITY_HOURS };
    return timeOf(model.slots[slot]!, "audience-activity", [reason("timing.slot-audience", values)]);
  });
  return { times, because: [] };
}

function byCoverage(
  model: PostingTimeModel,
  audiences: readonly PostingAudience[],
  open: readonly number[],
  wanted: number,
  spacing: Spacing,
): Chosen {
  const chosen: number[] = [];
  const times: RecommendedTime[] = [];
  const worth = (slot: number): number => (model.verdict === "reliable" ? model.slots[slot]!.index : 1);
  for (let i = 0; i < wanted; i++) {
    const gains = addedBy(audiences, chosen);
    const ranking = ranked(open, (slot) => worth(slot) * gains(slot).people);
    const slot = nextSlot(ranking, open, chosen, wanted - i - 1, spacing)!;
    const { share, audience } = gains(slot);
    const { weekday, hour } = model.slots[slot]!;
    const because = [reason("timing.slot-coverage", { weekday, hour, share, audience })];
    times.push(timeOf(model.slots[slot]!, "audience-activity", because));
    chosen.push(slot);
  }
  return { times, because: [] };
}

function bySpread(
  model: PostingTimeModel,
  open: readonly number[],
  wanted: number,
  spacing: Spacing,
): Chosen {
  const usual = usualHours(model.slots);
  const targets = spreadTargets(wanted, usual.hours);
  const rankings = targets.map((target) => spreadRanking(target, open, new Set(usual.hours)));
  const chosen = chooseAll((i) => rankings[i]!, open, wanted, spacing).sort((a, b) => a - b);
  const times = chosen.map((slot) => {
    const { weekday, hour, n } = model.slots[slot]!;
    return timeOf(model.slots[slot]!, "spread", [reason("timing.slot-spread", { weekday, hour, n })]);
  });
  return { times, because: [usual.because] };
}

/** Usual hours first, then others; within both the nearest to the target around the week, then the earlier. */
function spreadRanking(target: number, open: readonly number[], usual: ReadonlySet<number>): number[] {
  const away = (slot: number): number => {
    const apart = Math.abs(slot - target);
    return Math.min(apart, SLOTS - apart) + (usual.has(slot % 24) ? 0 : SLOTS);
  };
  return ranked(open, (slot) => -away(slot));
}

function chooseAll(
  rankingOf: (i: number) => readonly number[],
  open: readonly number[],
  wanted: number,
  spacing: Spacing,
): number[] {
  const chosen: number[] = [];
  for (let i = 0; i < wanted; i++) {
    chosen.push(nextSlot(rankingOf(i), open, chosen, wanted - i - 1, spacing)!);
  }
  return chosen;
}

const allSlots: readonly number[] = Array.from({ length: SLOTS }, (_, slot) => slot);

/** Slots by score, the highest first; the earlier slot where scores are equal. */
function ranked(slots: readonly number[], score: (slot: number) => number): number[] {
  return [...slots].sort((a, b) => score(b) - score(a) || a - b);
}

function timeOf(
  { slot, weekday, hour, value }: PostingSlot,
  basis: RecommendationBasis,
  because: Because,
): RecommendedTime {
  return { slot, weekday, hour, value, basis, because };
}

function unmetOf(
  count: number,
  placed: number,
  open: number,
  { minGapHours }: Spacing,
): PostingRecommendation["unmet"] {
  if (placed === count) return null;
  const because: Reason[] = [];
  if (open < SLOTS) because.push(reason("timing.unmet-blackout", { count, open }));
  if (placed < open) because.push(reason("timing.unmet-spacing", { count, placed, minGapHours }));
  return { count: count - placed, because };
}
