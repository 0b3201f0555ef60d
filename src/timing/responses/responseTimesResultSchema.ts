import * as z from "zod/mini";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";

/** By when a share of the messages is answered. */
export interface ResponsePercentile {
  /** The share, between 0 and 1. */
  p: number;
  /** Minutes by which it is answered; absent as `unbounded` where fewer were answered while they were seen. */
  minutes: Estimate;
  /** Lower end of its interval; null without one. */
  low: number | null;
  /** Upper end of its interval; null where it is beyond everything seen. */
  high: number | null;
}

/** A point of the curve of messages that still wait. */
export interface ResponseCurvePoint {
  /** Minutes since the message. */
  minutes: number;
  /** Share of the messages that still wait then. */
  waiting: number;
  /** Lower end of its interval; null where it has none. */
  low: number | null;
  /** Upper end. */
  high: number | null;
}

/** How many answers keep a target. */
export interface ResponseAttainment {
  /** The target. */
  targetMinutes: number;
  /** Share of the messages answered within it. */
  share: Estimate;
}

/** Mean wait up to a horizon. */
export interface ResponseMean {
  /** The horizon; longer waits count as this. */
  horizonMinutes: number;
  /** The mean. */
  minutes: Estimate;
}

/** Figures of answered messages alone. */
export interface AnsweredOnly {
  /** Their median minutes. */
  median: number;
  /** Nine of ten were answered within so many minutes. */
  p90: number;
  /** Their mean minutes. */
  mean: number;
}

/** Whether parts are answered differently fast (log-rank test). */
export interface ResponseComparison {
  /** The statistic, chi-square if the parts are alike. */
  statistic: number;
  /** Its degrees of freedom. */
  df: number;
  /** Probability of a statistic as large if the parts are alike. */
  pValue: number;
}

/** How fast messages are answered. */
export interface ResponseProfile {
  /** Messages. */
  messages: number;
  /** How many of them were answered. */
  answered: number;
  /** How many still waited at `asOf`. */
  waiting: number;
  /** The percentiles asked for. */
  percentiles: ResponsePercentile[];
  /** Share answered within the target; absent field without a target. */
  attainment?: ResponseAttainment | undefined;
  /** Mean minutes, where longer waits count as the horizon; null where nothing was seen. */
  restrictedMean: ResponseMean | null;
  /** What comes out if messages without an answer are left out, as many tools do; too good whenever some still wait. */
  answeredOnly: AnsweredOnly | null;
  /** The curve of messages that still wait, at most 200 points. */
  curve: ResponseCurvePoint[];
  /** What there is to say, in order. */
  because: Because;
}

/** How fast one part of the messages is answered. */
export interface ResponseGroup extends ResponseProfile {
  /** Value of each field of `by`; null where rows lack it. */
  group: Readonly<Record<string, string | null>>;
}

/** What `responseTimes` returns. */
export interface ResponseTimesResult extends ResponseProfile {
  /** Up to when answers were seen, ISO 8601. */
  asOf: string;
  /** What is timed. */
  measure: "first-response" | "resolution";
  /** Which clock runs. */
  clock: "elapsed" | "business";
  /** Level of the intervals. */
  level: number;
  /** The same by part, in order of their values, missing ones last; none without `by`. */
  groups: ResponseGroup[];
  /** Whether the parts differ (log-rank test); null without two parts that can be told apart. */
  comparison: ResponseComparison | null;
  /** Messages left out. They count as kept in `issues`. */
  leftOut: {
    /** Later than `asOf`. */
    afterAsOf: number;
    /** Answered before they came. */
    answeredBefore: number;
    /** Outside the years that the business clock knows. */
    outsideClock: number;
  };
  /** What became of the rows. */
  issues: Issues;
}

function profileShape(): ShapeOf<ResponseProfile> {
  const count = z.int().check(z.nonnegative());
  const end = z.nullable(z.number());
  return {
    messages: count,
    answered: count,
    waiting: count,
    percentiles: z.array(z.object({ p: z.number(), minutes: estimateSchema, low: end, high: end })),
    attainment: z.optional(z.object({ targetMinutes: z.number(), share: estimateSchema })),
    restrictedMean: z.nullable(z.object({ horizonMinutes: z.number(), minutes: estimateSchema })),
    answeredOnly: z.nullable(z.object({ median: z.number(), p90: z.number(), mean: z.number() })),
    curve: z.array(z.object({ minutes: z.number(), waiting: z.number(), low: end, high: end })),
    because: becauseSchema,
  };
}

/** Schema of {@link ResponseTimesResult}. */
export const responseTimesResultSchema: z.ZodMiniObject<ShapeOf<ResponseTimesResult>> =
  /* @__PURE__ */ worded(() => {
    const count = z.int().check(z.nonnegative());
    return z.object({
      ...profileShape(),
      asOf: z.string(),
      measure: z.enum(["first-response", "resolution"]),
      clock: z.enum(["elapsed", "business"]),
      level: z.number().check(z.gt(0), z.lt(1)),
      groups: z.array(z.object({ ...profileShape(), group: z.record(z.string(), z.nullable(z.string())) })),
      comparison: z.nullable(z.object({ statistic: z.number(), df: count, pValue: z.number() })),
      leftOut: z.object({ afterAsOf: count, answeredBefore: count, outsideClock: count }),
      issues: issuesSchema,
    });
  });
