import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { type Because, type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { wilsonInterval } from "../../stats/proportion/wilsonInterval.ts";
import {
  clampShare,
  correctedWilson,
  isMeasured,
  langReiczigel,
  roganGladen,
  standardErrorOf,
  youdenIndex,
} from "./internal/correctShare.ts";
import { type ScorerAccuracy, scorerAccuracySchema } from "./scorerAccuracySchema.ts";
import { type SentimentCounts, sentimentCountsSchema } from "./sentimentCountsSchema.ts";

/** Options of {@link estimateNegativeShare} and of `compareNegativeShares`. */
export interface NegativeShareOptions {
  /** Coverage of intervals, 0.5 to 0.999. Default 0.95. */
  level?: number | undefined;
}

/** Schema of {@link NegativeShareOptions}. */
export const negativeShareOptionsSchema: z.ZodMiniObject<
  ShapeOf<NegativeShareOptions>,
  z.core.$strict
> = /* @__PURE__ */ worded(() =>
  z.strictObject({ level: z.optional(z.number().check(z.gte(0.5), z.lte(0.999))) }),
);

/** What share of texts is negative. */
export interface NegativeShare {
  /**
   * The share of negative texts, corrected for the scorer's errors; `not-identified` where the scorer may be no better than guessing,
   * `not-comparable` where these cannot be its errors on these texts.
   */
  share: Estimate;
  /** The share that was called negative. */
  observed: Estimate;
  /** Standard error of the corrected share, before it is held within 0 to 1; null with it. */
  standardError: number | null;
  /** What it rests on, and what limits it. */
  because: Because;
}

/** Schema of {@link NegativeShare}. */
export const negativeShareSchema: z.ZodMiniObject<ShapeOf<NegativeShare>> = /* @__PURE__ */ worded(() =>
  z.object({
    share: estimateSchema,
    observed: estimateSchema,
    standardError: z.nullable(z.number()),
    because: becauseSchema,
  }),
);

/**
 * What share of texts is negative, from how many a scorer has called so: corrected for the negative texts that it misses and for the others
 * that it calls negative (Rogan and Gladen, Estimating prevalence from the results of a screening test, Am J Epidemiol 107, 1978),
 * (observed + specificity - 1) / (sensitivity + specificity - 1).
 *
 * A share as counted is pulled to the middle: of texts of which 60 % are negative, a scorer with sensitivity 0.51 and specificity 0.87
 * calls 36 % so. Its errors have to be those on texts like these: measure them with `validateSentiment` on labelled texts of
 * your own.
 *
 * - **Interval.** Where the accuracy was measured (`negatives`, `others`), that of Lang and Reiczigel 2014, which takes in its uncertainty; where
 *   it is taken as known, Wilson's with both ends corrected. Held within 0 to 1.
 * - **Standard error.** By the delta method, of the sample and, where measured, of the accuracy.
 *
 * Cost: constant.
 *
 * @param counts - texts called negative, and all texts
 * @param accuracy - sensitivity and specificity of what called them so
 * @param options - coverage
 * @returns the corrected share, 0 to 1, the observed one, standard error and grounds
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { estimateNegativeShare } from "socialops/crisis";
 *
 * const { share, standardError } = estimateNegativeShare({ negatives: 60, n: 200 }, { sensitivity: 0.9, specificity: 0.95 });
 * share.status === "ok" && share.value; // => 0.294117647059
 * share.status === "ok" && share.interval; // => { low: 0.224408760969, high: 0.372694922032, level: 0.95, method: "wilson (corrected)" }
 * standardError; // => 0.0381220041083
 * ```
 */
export function estimateNegativeShare(
  counts: SentimentCounts,
  accuracy: ScorerAccuracy,
  options: NegativeShareOptions = {},
): NegativeShare {
  const where = "estimateNegativeShare";
  const { level = 0.95 } = checkValue(negativeShareOptionsSchema, options, where, "options");
  return negativeShareOf(
    checkValue(sentimentCountsSchema, counts, where, "counts") as SentimentCounts,
    checkValue(scorerAccuracySchema, accuracy, where, "accuracy") as ScorerAccuracy,
    level,
  );
}

/** The same of arguments that have been checked. */
export function negativeShareOf(
  counts: SentimentCounts,
  accuracy: ScorerAccuracy,
  level: number,
): NegativeShare {
  const { negatives, n } = counts;
  if (n === 0) {
    const none = absent("zero-denominator", 0);
    return { share: none, observed: none, standardError: null, because: [] };
  }
  const rate = negatives / n;
  const evidence = { status: "ok", unit: "ratio", n, nUnit: "texts" } as const;
  const observed: Estimate = {
    ...evidence,
    value: rate,
    method: "share",
    interval: { ...wilsonInterval(negatives, n, level), level, method: "wilson" },
  };
  if (!(youdenIndex(accuracy, level).low > 0))
    return {
      share: absent("not-identified", n),
      observed,
      standardError: null,
      because: [reason("crisis.sentiment.useless", {})],
    };
  const { sensitivity, specificity } = accuracy;
  const ends = isMeasured(accuracy)
    ? { ...langReiczigel(counts, accuracy, level), method: "lang-reiczigel" }
    : { ...correctedWilson(counts, accuracy, level), method: "wilson (corrected)" };
  if (ends.low >= 1 || ends.high <= 0)
    return {
      share: absent("not-comparable", n),
      observed,
      standardError: null,
      because: [
        reason("crisis.sentiment.contradicted", {
          observed: rate,
          least: 1 - specificity,
          most: sensitivity,
        }),
      ],
    };
  const corrected = roganGladen(rate, accuracy);
  const value = clampShare(corrected);
  const because: Reason[] = [reason("crisis.sentiment.share", { observed: rate, sensitivity, specificity })];
  if (value !== corrected) because.push(reason("crisis.sentiment.beyond", { share: value }));
  return {
    share: {
      ...evidence,
      value,
      method: "rogan-gladen",
      interval: {
        low: Math.min(ends.low, value),
        high: Math.max(ends.high, value),
        level,
        method: ends.method,
      },
    },
    observed,
    standardError: standardErrorOf(counts, accuracy),
    because,
  };
}
