import * as z from "zod/mini";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";

/**
 * What weeks with more posts show.
 *
 * - `falls`: outcome is lower in them: the interval of the correlation lies below 0
 * - `rises`: it is higher
 * - `no-difference`: neither can be said
 * - `insufficient`: too few weeks, or their number of posts hardly changes
 */
export const fatigueVerdicts = ["falls", "rises", "no-difference", "insufficient"] as const;

/** One of {@link fatigueVerdicts}. */
export type FatigueVerdict = (typeof fatigueVerdicts)[number];

/** A stretch of time with its length. */
export interface CadenceStretch {
  /** First instant, ISO 8601. */
  from: string;
  /** Last instant, ISO 8601. */
  to: string;
  /** Hours between them. */
  hours: number;
}

/** Posts close together. */
export interface CadenceBurst {
  /** First post, ISO 8601. */
  from: string;
  /** Last post, ISO 8601. */
  to: string;
  /** Posts in it. */
  posts: number;
}

/** How evenly posts are spread. */
export interface CadenceRegularity {
  /** Standard deviation of the gaps over their mean: 0 = like clockwork, about 1 = at random. */
  gapVariation: Estimate;
  /** Burstiness of the gaps, corrected for their number: -1 = like clockwork, 0 = at random, towards 1 = in bursts. */
  burstiness: Estimate;
  /** Entropy of posts over the 7 weekdays as a part of the greatest possible: 1 = each weekday the same. */
  weekdayEvenness: Estimate;
  /** Entropy of posts over the 24 hours as a part of the greatest possible: 0 = always the same hour. */
  hourEvenness: Estimate;
}

/** Outcome in weeks with more posts against weeks with fewer. */
export interface CadenceFrequency {
  /** What outcome was measured. */
  outcome: string;
  /** Whole weeks with posts whose outcome is known. */
  weeks: number;
  /** Rank correlation of posts a week with mean outcome a post, the course of time taken out. */
  perPost: Estimate;
  /** Rank correlation of posts a week with the week's whole outcome, the course of time taken out. */
  total: Estimate;
  /** What `perPost` says. */
  verdict: FatigueVerdict;
  /** What `total` says. */
  totalVerdict: FatigueVerdict;
  /** Posts left out because their outcomes were still growing. */
  immature: number;
}

/** How an account posts. */
export interface CadenceProfile {
  /** Posts. */
  posts: number;
  /** Local days from that of the first post to the last one measured. */
  days: number;
  /** First post and end of what is measured, ISO 8601; null without posts. */
  range: {
    /** First post. */
    from: string;
    /** `asOf`, or the last post. */
    to: string;
  } | null;
  /** Posts a local day. */
  postsPerDay: Estimate;
  /** Posts a whole week; weeks that are not wholly measured are left out. */
  postsPerWeek: Estimate;
  /** Time between a post and the next. */
  gaps: {
    /** Half of the gaps are as short, in hours. */
    median: Estimate;
    /** Nine of ten gaps are as short, in hours. */
    p90: Estimate;
    /** The longest gap, the first of equal ones; null with fewer than two posts. */
    longest: CadenceStretch | null;
  };
  /** How evenly posts are spread. */
  regularity: CadenceRegularity;
  /** Days without a post. */
  silentDays: {
    /** How many. */
    count: number;
    /** Their share of the days. */
    share: Estimate;
    /** Most of them in a row. */
    longestRun: number;
  };
  /** Posts close together, by the rule of the options. */
  bursts: {
    /** How many bursts. */
    count: number;
    /** Posts in bursts. */
    posts: number;
    /** The first 100. */
    first: CadenceBurst[];
  };
  /** Outcome against frequency; null without an outcome. */
  frequency: CadenceFrequency | null;
  /** What there is to say, in order. */
  because: Because;
}

/** How one part of the posts comes. */
export interface CadenceGroup extends CadenceProfile {
  /** Value of each field of `by`; null where rows lack it. */
  group: Readonly<Record<string, string | null>>;
}

/** What `measureCadence` returns. */
export interface CadenceResult extends CadenceProfile {
  /** Zone of days and weeks. */
  timeZone: string;
  /** Level of the intervals. */
  level: number;
  /** The rule of bursts. */
  burst: {
    /** Least posts. */
    posts: number;
    /** Within so many minutes. */
    withinMinutes: number;
  };
  /** The same by part, in order of their values, missing ones last; none without `by`. */
  groups: CadenceGroup[];
  /** Posts later than `asOf`, left out. They count as kept in `issues`. */
  afterAsOf: number;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link CadenceProfile}. */
export const cadenceProfileSchema: z.ZodMiniObject<ShapeOf<CadenceProfile>> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  const span = { from: z.string(), to: z.string() };
  const verdict = z.enum(fatigueVerdicts);
  return z.object({
    posts: count,
    days: count,
    range: z.nullable(z.object(span)),
    postsPerDay: estimateSchema,
    postsPerWeek: estimateSchema,
    gaps: z.object({
      median: estimateSchema,
      p90: estimateSchema,
      longest: z.nullable(z.object({ ...span, hours: z.number().check(z.nonnegative()) })),
    }),
    regularity: z.object({
      gapVariation: estimateSchema,
      burstiness: estimateSchema,
      weekdayEvenness: estimateSchema,
      hourEvenness: estimateSchema,
    }),
    silentDays: z.object({ count, share: estimateSchema, longestRun: count }),
    bursts: z.object({ count, posts: count, first: z.array(z.object({ ...span, posts: count })) }),
    frequency: z.nullable(
      z.object({
        outcome: z.string(),
        weeks: count,
        perPost: estimateSchema,
        total: estimateSchema,
        verdict,
        totalVerdict: verdict,
        immature: count,
      }),
    ),
    because: becauseSchema,
  });
});

/** Schema of {@link CadenceResult}. */
export const cadenceResultSchema: z.ZodMiniObject<ShapeOf<CadenceResult>> = /* @__PURE__ */ worded(() => {
  const { shape } = cadenceProfileSchema;
  const count = z.int().check(z.nonnegative());
  return z.object({
    ...shape,
    timeZone: z.string(),
    level: z.number().check(z.gt(0), z.lt(1)),
    burst: z.object({ posts: count, withinMinutes: z.number() }),
    groups: z.array(z.object({ ...shape, group: z.record(z.string(), z.nullable(z.string())) })),
    afterAsOf: count,
    issues: issuesSchema,
  });
});
