import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireValues } from "../internal/requireValues.ts";
import { ranksOf } from "./ranksOf.ts";

/** How well scores tell two groups apart. */
export interface AreaUnderCurve {
  /** Chance that one of the first group has the higher score; ties count half. 0.5 is chance. */
  value: number;
  /** Its standard error (DeLong). */
  standardError: number;
  /** Lower end of the interval. */
  low: number;
  /** Upper end. */
  high: number;
}

/**
 * The area under the ROC curve of scores of two groups, with DeLong's interval (DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988; by ranks as Sun and Xu
 * 2014), cut to 0 and 1. Where the groups do not overlap the interval has no width: then it says nothing. Cost: three sorts.
 *
 * @param first - scores of those who should have the higher ones, at least two
 * @param second - scores of the others, at least two
 * @param level - of the interval, between 0 and 1
 * @returns the area
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { areaUnderCurve } from "socialops/stats";
 *
 * areaUnderCurve([0.9, 0.8, 0.4], [0.7, 0.3, 0.2, 0.1]).value; // => 0.9166666666666666
 * ```
 */
export function areaUnderCurve(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  level = 0.95,
): AreaUnderCurve {
  const where = "areaUnderCurve";
  requireValues(first, 2, where, "first");
  requireValues(second, 2, where, "second");
  const z = -normalQuantile(checkLevel(where, level));
  const m = first.length;
  const n = second.length;
  const all = ranksOf([...Array.from(first), ...Array.from(second)]);
  const own = ranksOf(first);
  const others = ranksOf(second);
  const above = Float64Array.from({ length: m }, (_, i) => (all[i]! - own[i]!) / n);
  const below = Float64Array.from({ length: n }, (_, i) => 1 - (all[m + i]! - others[i]!) / m);
  const value = above.reduce((sum, one) => sum + one, 0) / m;
  const standardError = Math.sqrt(varianceOf(above, value) / m + varianceOf(below, value) / n);
  return {
    value,
    standardError,
    low: Math.max(0, value - z * standardError),
    high: Math.min(1, value + z * standardError),
  };
}

function varianceOf(values: Float64Array, mean: number): number {
  return values.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / (values.length - 1);
}
