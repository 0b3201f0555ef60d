import { studentTQuantile } from "../distribution/studentTQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { requireMoments } from "./internal/requireMoments.ts";
import type { RatioMoments } from "./ratioMomentsOf.ts";

/** A ratio of sums with its interval. */
export interface RatioInterval {
  /** Sum of the numerators over sum of the denominators. */
  value: number;
  /** Standard error of the value. */
  standardError: number;
  /** Lower end. */
  low: number;
  /** Upper end. */
  high: number;
  /** Degrees of freedom of the t distribution: rows - 1. */
  df: number;
}

/**
 * The interval of a ratio of two sums (clicks over impressions, engagements over reach) by the delta method, with the row
 * as the unit: the rows, say posts, are independent; what happens within one need not be. On real posts an interval that
 * takes every impression for an independent trial is dozens of times too narrow.
 *
 * Method: variance of the linearized rows x - R y over n and the squared mean of y, with n - 1 in the denominator (Deng,
 * Knoblich and Lu, Applying the delta method in metric analytics, KDD 2018; the same as `svyratio` of R's survey package),
 * and the t distribution with n - 1 degrees of freedom. The ends are not cut at 0: with few or very uneven rows the lower
 * one can be negative. Cost: that of {@link studentTQuantile}.
 *
 * @param moments - of the rows, from {@link ratioMomentsOf} or {@link mergeRatioMoments}
 * @param level - nominal coverage, between 0 and 1: 0.95
 * @returns the ratio and its interval; null for fewer than two rows or denominators that add up to 0
 * @throws {@link SocialOpsError} `out-of-domain` for a level outside 0 to 1 or moments that are not finite
 *
 * @example
 * ```ts
 * import { ratioInterval, ratioMomentsOf } from "socialops/stats";
 *
 * const clicks = [2, 0, 5, 1, 3, 0, 7, 2, 4, 1];
 * const impressions = [20, 5, 40, 12, 25, 8, 50, 15, 60, 10];
 * const clickThrough = ratioInterval(ratioMomentsOf(clicks, impressions), 0.95);
 * clickThrough?.value; // => 0.10204081632653061
 * clickThrough?.low; // => 0.07072689168970364
 * clickThrough?.high; // => 0.1333547409633576
 * ```
 */
export function ratioInterval(moments: RatioMoments, level: number): RatioInterval | null {
  const outside = checkLevel("ratioInterval", level);
  requireMoments(moments, "ratioInterval", "moments");
  const { n, meanX, meanY, m2X, m2Y, cXY } = moments;
  if (n < 2 || meanY === 0) return null;
  const value = meanX / meanY;
  const spread = Math.max(0, m2X - 2 * value * cXY + value * value * m2Y);
  const standardError = Math.sqrt(spread / n / (n - 1)) / Math.abs(meanY);
  const half = -studentTQuantile(outside, n - 1) * standardError;
  const isBounded = Number.isFinite(value) && Number.isFinite(half);
  requireDomain(isBounded, "ratioInterval", "moments", "moments of numbers whose squares are finite", half);
  return { value, standardError, low: value - half, high: value + half, df: n - 1 };
}
