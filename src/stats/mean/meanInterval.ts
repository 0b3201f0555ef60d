import { studentTQuantile } from "../distribution/studentTQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { sampleMomentsOf } from "./sampleMomentsOf.ts";

/** A mean with its interval. */
export interface MeanInterval {
  /** The mean. */
  value: number;
  /** Standard error of the mean. */
  standardError: number;
  /** Lower end. */
  low: number;
  /** Upper end. */
  high: number;
  /** Degrees of freedom of the t distribution: values - 1. */
  df: number;
}

/**
 * The interval of a mean by Student's t distribution. For skewed values (views, spend) it needs many of them: the mean of a
 * few dozen is covered too rarely, and {@link quantileInterval} says more.
 *
 * Cost: three passes and that of {@link studentTQuantile}.
 *
 * @param values - finite numbers, independent of each other
 * @param level - nominal coverage, between 0 and 1: 0.95
 * @returns the mean and its interval; null for fewer than two values
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { meanInterval } from "socialops/stats";
 *
 * meanInterval([4, 7, 13, 16], 0.95)?.low; // => 1.2845118527356991
 * ```
 */
export function meanInterval(values: ArrayLike<number>, level: number): MeanInterval | null {
  const outside = checkLevel("meanInterval", level);
  const { n, mean, variance } = sampleMomentsOf(values);
  if (n < 2) return null;
  const standardError = Math.sqrt(variance / n);
  const half = -studentTQuantile(outside, n - 1) * standardError;
  const low = mean - half + 0;
  const high = mean + half + 0;
  const isBounded = Number.isFinite(low) && Number.isFinite(high);
  requireDomain(isBounded, "meanInterval", "values", "values whose squares are finite", half);
  return { value: mean, standardError, low, high, df: n - 1 };
}
