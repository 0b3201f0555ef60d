import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { type Because, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { fisherExactTest } from "../../stats/proportion/fisherExactTest.ts";
import { newcombeInterval } from "../../stats/proportion/newcombeInterval.ts";
import { twoProportionTest } from "../../stats/proportion/twoProportionTest.ts";
import {
  type NegativeShare,
  type NegativeShareOptions,
  negativeShareOf,
  negativeShareOptionsSchema,
  negativeShareSchema,
} from "./estimateNegativeShare.ts";
import { quotientInterval, youdenIndex } from "./internal/correctShare.ts";
import { type ScorerAccuracy, scorerAccuracySchema } from "./scorerAccuracySchema.ts";
import { type SentimentCounts, sentimentCountsSchema } from "./sentimentCountsSchema.ts";

/** How the share of negative texts has changed. */
export interface NegativeShareChange {
  /** The share before. */
  before: NegativeShare;
  /** The share after. */
  after: NegativeShare;
  /** After less before, corrected, -1 to 1. */
  difference: Estimate;
  /** Two-sided p-value of no change; null without texts on a side. */
  pValue: number | null;
  /** Whether it is more than chance explains at the level. */
  verdict: "rise" | "fall" | "no-difference" | "unknown";
  /** In words. */
  because: Because;
}

/** Schema of {@link NegativeShareChange}. */
export const negativeShareChangeSchema: z.ZodMiniObject<ShapeOf<NegativeShareChange>> =
  /* @__PURE__ */ worded(() =>
    z.object({
      before: negativeShareSchema,
      after: negativeShareSchema,
      difference: estimateSchema,
      pValue: z.nullable(z.number()),
      verdict: z.enum(["rise", "fall", "no-difference", "unknown"]),
      because: becauseSchema,
    }),
  );

/**
 * Whether the share of negative texts has changed between two sets of texts scored by the same scorer, and by how much.
 *
 * - **Test.** Of the texts as they were called: pooled z, or Fisher's exact test where less than 5 are expected in a cell. The correction stretches
 *   both shares alike, so that no true change means no observed one, whatever the scorer's errors are.
 * - **Difference.** The observed one divided by sensitivity + specificity - 1, with Newcombe's interval (1998, method 10); where the accuracy
 *   was measured, its uncertainty is taken in by variance estimates recovery (Zou and Donner 2008).
 *
 * Texts have to be independent: a hundred copies of one post are one voice. A scorer that reads one set worse than the other (another
 * language, another topic) brings about changes of its own.
 *
 * Cost: constant.
 *
 * @param before - texts called negative and all texts, of the first set
 * @param after - the same of the second set
 * @param accuracy - sensitivity and specificity of what called them so
 * @param options - coverage; a change is one at a p-value below 1 - level
 * @returns both shares, the difference, p-value, verdict and grounds
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { compareNegativeShares } from "socialops/crisis";
 *
 * const { difference, pValue, verdict } = compareNegativeShares(
 *   { negatives: 24, n: 240 },
 *   { negatives: 54, n: 270 },
 *   { sensitivity: 0.72, specificity: 0.93, negatives: 400, others: 600 },
 * );
 * verdict; // => "rise"
 * pValue; // => 0.001737834352
 * difference.status === "ok" && [difference.value, difference.interval?.low, difference.interval?.high]; // => [0.153846153846, 0.0576859313473, 0.248171506160]
 * ```
 */
export function compareNegativeShares(
  before: SentimentCounts,
  after: SentimentCounts,
  accuracy: ScorerAccuracy,
  options: NegativeShareOptions = {},
): NegativeShareChange {
  const where = "compareNegativeShares";
  const first = checkValue(sentimentCountsSchema, before, where, "before") as SentimentCounts;
  const second = checkValue(sentimentCountsSchema, after, where, "after") as SentimentCounts;
  const errors = checkValue(scorerAccuracySchema, accuracy, where, "accuracy") as ScorerAccuracy;
  const { level = 0.95 } = checkValue(negativeShareOptionsSchema, options, where, "options");
  const shares = {
    before: negativeShareOf(first, errors, level),
    after: negativeShareOf(second, errors, level),
  };
  const n = first.n + second.n;
  if (first.n === 0 || second.n === 0)
    return {
      ...shares,
      difference: absent("zero-denominator", n),
      pValue: null,
      verdict: "unknown",
      because: [],
    };
  const pValue = pValueOf(first, second);
  const verdict = pValue < 1 - level ? (riseOf(first, second) > 0 ? "rise" : "fall") : "no-difference";
  for (const { share, because } of [shares.after, shares.before])
    if (share.status === "absent")
      return { ...shares, difference: absent(share.reason, n), pValue, verdict, because };
  const youden = youdenIndex(errors, level);
  const observed = {
    value: riseOf(first, second),
    ...newcombeInterval(second.negatives, second.n, first.negatives, first.n, level),
  };
  const { low, high } = quotientInterval(observed, youden);
  const value = clamp(observed.value / youden.value);
  const points = Math.abs(value) * 100;
  return {
    ...shares,
    difference: {
      status: "ok",
      value,
      unit: "ratio",
      n,
      nUnit: "texts",
      method: "rogan-gladen",
      interval: { low: clamp(low), high: clamp(high), level, method: "newcombe (corrected)" },
    },
    pValue,
    verdict,
    because: [
      verdict === "no-difference"
        ? reason("crisis.sentiment.no-change", { pValue })
        : reason(`crisis.sentiment.${verdict}`, { points, pValue }),
    ],
  };
}

/** Texts that are to be expected in a cell for the normal approximation (Cochran 1954). */
const MANY = 5;

/** Pooled z, or Fisher's exact test where few texts are to be expected in a cell. */
function pValueOf(first: SentimentCounts, second: SentimentCounts): number {
  const tested = [second.negatives, second.n, first.negatives, first.n] as const;
  const pooled = (first.negatives + second.negatives) / (first.n + second.n);
  const isFew = Math.min(first.n, second.n) * Math.min(pooled, 1 - pooled) < MANY;
  return isFew ? fisherExactTest(...tested) : (twoProportionTest(...tested).pValue ?? 1);
}

function riseOf(first: SentimentCounts, second: SentimentCounts): number {
  return second.negatives / second.n - first.negatives / first.n;
}

function clamp(difference: number): number {
  return Math.min(1, Math.max(-1, difference));
}
