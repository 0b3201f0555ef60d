import { checkLevel } from "../internal/checkLevel.ts";
import { inferDifference } from "../internal/inferDifference.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { welchDf } from "../internal/welchDf.ts";
import type { IntervalEnds } from "../proportion/wilsonInterval.ts";
import { ratioEstimate } from "./internal/ratioEstimate.ts";
import type { RatioMoments } from "./ratioMomentsOf.ts";

/** How much larger one ratio is than another, as a share of the other. */
export interface RelativeLift {
  /** after / before - 1: 0.3 for 30 % more. */
  lift: number;
  /** Its standard error. */
  standardError: number;
  /** Lift over its standard error; null where that is 0. */
  t: number | null;
  /** Degrees of freedom of the t distribution; null where the standard error is 0. */
  df: number | null;
  /** Two-sided p-value of no lift; null where the standard error is 0. */
  pValue: number | null;
  /** Interval of the lift; null where the standard error is 0. */
  interval: IntervalEnds | null;
}

/**
 * The relative change of a ratio of sums between two independent sets of rows. A plain mean is such a ratio with
 * denominators of 1: `ratioMomentsOf(values, values.map(() => 1))`.
 *
 * Method: the delta method, vB/a² + vA b²/a⁴, with the degrees of freedom of Welch and Satterthwaite of the difference (the
 * arithmetic of GrowthBook's gbstats). The interval is symmetric, which a ratio is not: where the first ratio is known to
 * worse than a fifth of itself, {@link fiellerInterval} is the one to believe. Cost: that of {@link studentTQuantile}.
 *
 * @param before - moments of the first rows, from {@link ratioMomentsOf} or {@link mergeRatioMoments}
 * @param after - moments of the second
 * @param level - nominal coverage of the interval, between 0 and 1
 * @returns the lift; null where either has fewer than two rows or denominators that add up to 0, or the first ratio is 0
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { ratioMomentsOf, relativeLift } from "socialops/stats";
 *
 * const before = ratioMomentsOf([2, 0, 5, 1, 3, 0, 7, 2, 4, 1], [20, 5, 40, 12, 25, 8, 50, 15, 60, 10]);
 * const after = ratioMomentsOf([3, 1, 6, 1, 4, 0, 9, 2, 6, 2], [22, 6, 41, 11, 27, 9, 52, 14, 61, 12]);
 * relativeLift(before, after, 0.95)?.lift; // => 0.3066666666667
 * relativeLift(before, after, 0.95)?.standardError; // => 0.2229639372177
 * ```
 */
export function relativeLift(before: RatioMoments, after: RatioMoments, level = 0.95): RelativeLift | null {
  const outside = checkLevel("relativeLift", level);
  const a = ratioEstimate(before, "relativeLift", "before");
  const b = ratioEstimate(after, "relativeLift", "after");
  if (a === null || b === null || a.value === 0) return null;
  const lift = (b.value - a.value) / a.value + 0;
  const ratio = b.value / a.value;
  const deviationA = (Math.sqrt(a.variance) / a.value) * ratio;
  const deviationB = Math.sqrt(b.variance) / a.value;
  const standardError = Math.sqrt(deviationA * deviationA + deviationB * deviationB);
  const isBounded = Number.isFinite(lift) && Number.isFinite(standardError);
  requireDomain(
    isBounded,
    "relativeLift",
    "before",
    "moments of numbers whose squares are finite",
    standardError,
  );
  const df = welchDf(a.variance, a.df, b.variance, b.df);
  return {
    lift,
    standardError,
    ...inferDifference(lift, standardError, df, outside, "relativeLift", "before"),
  };
}
