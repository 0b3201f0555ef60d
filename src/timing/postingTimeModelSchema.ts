import * as z from "zod/mini";
import { type Estimate, estimateSchema } from "../kernel/estimateSchema.ts";
import { becauseSchema } from "../kernel/reasons/becauseSchema.ts";
import type { Because } from "../kernel/reasons/reason.ts";
import { worded } from "../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../model/issues.ts";
import { audienceActivitySchema } from "./internal/audienceActivitySchema.ts";
import { type OutcomePower, outcomePowers } from "./postingSlotAggregateSchema.ts";

/** The version of {@link PostingTimeModel} that this release writes and reads. */
export const POSTING_TIME_MODEL_VERSION = 2;

/**
 * What the posts allow to say about times.
 *
 * - `reliable`: posts that the estimate had not seen did better in the slots that it puts higher
 * - `no-reliable-time`: they did not, or so little that it does not matter
 * - `insufficient`: too few posts, slots or days to tell
 */
export const postingVerdicts = ["reliable", "no-reliable-time", "insufficient"] as const;

/** One of {@link postingVerdicts}. */
export type PostingVerdict = (typeof postingVerdicts)[number];

/** One hour of the week. */
export interface PostingSlot {
  /** Position in the week, 0 (Monday 0:00) to 167 (Sunday 23:00). */
  slot: number;
  /** 1 = Monday to 7 = Sunday. */
  weekday: number;
  /** 0 to 23. */
  hour: number;
  /** Posts in this slot. Few or none: the value rests on other hours and days. */
  n: number;
  /**
   * How many posts of its own would make the slot's expectation as certain as it is, all slots and the prior taken together. Near `n`
   * where the slot speaks for itself, more where neighbors speak for it. 0 in a model without posts.
   */
  support: number;
  /** Expected outcome of a post in this slot, on the outcome's own scale, for the account's mix of posts. */
  value: number;
  /** Lower end of the interval of `value`. */
  low: number;
  /** Upper end of the interval of `value`. */
  high: number;
  /** `value` as a multiple of the mean outcome of all posts. */
  index: number;
  /** How probable it is that this slot is the best of the week. All 168 sum to 1. */
  probabilityBest: number;
}

/** When posts do well, with the verdict whether that can be relied on. */
export interface PostingTimeModel {
  /** Says what it is. */
  kind: "posting-time-model";
  /** Version of this form. */
  version: number;
  /** How it was estimated. */
  method: "gaussian-process";
  /** Zone of weekday and hour; null where the data did not say. */
  timeZone: string | null;
  /** What posts are judged by. */
  outcome: {
    /** A field of a post, or a sum of fields. */
    kind: "field" | "sum";
    /** Its name. */
    id: string;
  };
  /** First and last instant of the posts, ISO 8601; null where rows have no dates or there are no posts. */
  range: {
    /** First instant. */
    from: string;
    /** Last instant. */
    to: string;
  } | null;
  /** When the outcomes were read, ISO 8601, where the caller said so. */
  fittedAsOf: string | null;
  /** Posts it was fitted on. */
  n: number;
  /** Mean outcome of these posts, weighted where older ones count for less; 0 without posts. */
  meanOutcome: number;
  /** What the posts allow to say. */
  verdict: PostingVerdict;
  /** The grounds of the verdict. */
  because: Because;
  /**
   * How much smaller the squared error of predicting posts not seen becomes by knowing their time, as a part of 1, on the
   * logarithmic scale. The verdict is `reliable` where its interval is above 0 and its value at least 0.01.
   */
  gain: Estimate;
  /** Variance of slot effects in units of the variance of one post in its slot, both on the logarithmic scale. */
  signalToNoise: number;
  /** How likely each outcome scale is, by power of 1 + outcome (0 is the logarithm); the weights sum to 1. Empty without posts. */
  powers: {
    /** The power; see `outcomePowers`. */
    power: OutcomePower;
    /** Its weight in the average. */
    weight: number;
  }[];
  /** Level of the intervals `low` to `high`. */
  level: number;
  /** The week's 168 hours in order. */
  slots: PostingSlot[];
  /** Followers' activity by slot as the caller gave it, or null. */
  audienceActivity: number[] | null;
  /** Weeks after which a post counts half; null where all count alike. */
  halfLifeWeeks: number | null;
  /** Posts left out because their outcomes were still growing. */
  immature: number;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link PostingTimeModel}. */
export const postingTimeModelSchema: z.ZodMiniType<PostingTimeModel> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  const slot = z
    .object({
      slot: count.check(z.maximum(167)),
      weekday: z.int().check(z.minimum(1), z.maximum(7)),
      hour: count.check(z.maximum(23)),
      n: count,
      support: z.number().check(z.nonnegative()),
      value: z.number(),
      low: z.number(),
      high: z.number(),
      index: z.number(),
      probabilityBest: z.number().check(z.minimum(0), z.maximum(1)),
    })
    .check(
      z.refine((cell) => cell.slot === (cell.weekday - 1) * 24 + cell.hour, {
        error: "expected slot = (weekday - 1) * 24 + hour",
      }),
    );
  return z.object({
    kind: z.literal("posting-time-model"),
    version: z.literal(POSTING_TIME_MODEL_VERSION),
    method: z.literal("gaussian-process"),
    timeZone: z.nullable(z.string()),
    outcome: z.object({ kind: z.enum(["field", "sum"]), id: z.string() }),
    range: z.nullable(z.object({ from: z.string(), to: z.string() })),
    fittedAsOf: z.nullable(z.string()),
    n: count,
    meanOutcome: z.number(),
    verdict: z.enum(postingVerdicts),
    because: becauseSchema,
    gain: estimateSchema,
    signalToNoise: z.number().check(z.nonnegative()),
    powers: z.array(
      z.object({
        power: z.literal(outcomePowers),
        weight: z.number().check(z.minimum(0), z.maximum(1 + 1e-9)),
      }),
    ),
    level: z.number().check(z.gt(0), z.lt(1)),
    slots: z.array(slot).check(
      z.refine((slots) => slots.length === 168 && slots.every((cell, i) => cell.slot === i), {
        error: "expected the 168 slots of a week in order",
      }),
    ),
    audienceActivity: z.nullable(audienceActivitySchema),
    halfLifeWeeks: z.nullable(z.number().check(z.positive())),
    immature: count,
    issues: issuesSchema,
  });
});
