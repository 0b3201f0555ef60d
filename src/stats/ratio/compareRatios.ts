import { checkLevel } from "../internal/checkLevel.ts";
import { inferDifference } from "../internal/inferDifference.ts";
import { normalTail } from "../internal/normalTail.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { welchDf } from "../internal/welchDf.ts";
import type { IntervalEnds } from "../proportion/wilsonInterval.ts";
import { ratioEstimate } from "./internal/ratioEstimate.ts";
import type { RatioMoments } from "./ratioMomentsOf.ts";

/** Two ratios of sums compared. */
export interface RatioComparison {
  /** Ratio of the second minus that of the first. */
  difference: number;
  /** Standard error of the difference. */
  standardError: number;
  /** Difference over its standard error; null where that is 0. */
  z: number | null;
  /** Degrees of freedom of the t distribution; null where the standard error is 0. */
  df: number | null;
  /** Two-sided p-value of no difference by the t distribution; null where the standard error is 0. */
  pValue: number | null;
  /** The same by the normal distribution, as most reports on experiments have it: smaller. */
  pValueNormal: number | null;
  /** Interval of the difference by the t distribution; null where the standard error is 0. */
  interval: IntervalEnds | null;
}

/**
 * Compares a ratio of sums (clicks over impressions) between two independent sets of rows, say the posts of two months, with
 * the row as the unit.
 *
 * Method: the delta method for each ratio, as in {@link ratioInterval}; the variances add up; the t distribution with the
 * degrees of freedom of Welch and Satterthwaite. The rows of the two sets must not be the same people or posts.
 * Cost: that of {@link studentTQuantile}.
 *
 * @param before - moments of the first rows, from {@link ratioMomentsOf} or {@link mergeRatioMoments}
 * @param after - moments of the second
 * @param level - nominal coverage of the interval, between 0 and 1
 * @returns the comparison; null where either has fewer than two rows or denominators that add up to 0
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { compareRatios, ratioMomentsOf } from "socialops/stats";
 *
 * const before = ratioMomentsOf([2, 0, 5, 1, 3, 0, 7, 2, 4, 1], [20, 5, 40, 12, 25, 8, 50, 15, 60, 10]);
 * const after = ratioMomentsOf([3, 1, 6, 1, 4, 0, 9, 2, 6, 2], [22, 6, 41, 11, 27, 9, 52, 14, 61, 12]);
 * const change = compareRatios(before, after, 0.95);
 * change?.difference; // => 0.0312925170068
 * change?.pValue; // => 0.1268053642068
 * change?.pValueNormal; // => 0.1094011794246
 * ```
 */
export function compareRatios(
  before: RatioMoments,
  after: RatioMoments,
  level = 0.95,
): RatioComparison | null {
  const outside = checkLevel("compareRatios", level);
  const a = ratioEstimate(before, "compareRatios", "before");
  const b = ratioEstimate(after, "compareRatios", "after");
  if (a === null || b === null) return null;
  const difference = b.value - a.value + 0;
  const standardError = Math.sqrt(a.variance + b.variance);
  const isBounded = Number.isFinite(difference) && Number.isFinite(standardError);
  requireDomain(
    isBounded,
    "compareRatios",
    "before",
    "moments of numbers whose squares are finite",
    standardError,
  );
  const df = welchDf(a.variance, a.df, b.variance, b.df);
  const { t, ...rest } = inferDifference(difference, standardError, df, outside, "compareRatios", "before");
  const pValueNormal = t === null ? null : 2 * normalTail(Math.abs(t));
  return { difference, standardError, z: t, ...rest, pValueNormal };
}
