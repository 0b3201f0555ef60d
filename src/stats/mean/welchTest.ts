import { centeredMoments } from "../internal/centeredMoments.ts";
import { requireValues } from "../internal/requireValues.ts";
import type { IntervalEnds } from "../proportion/wilsonInterval.ts";
import { compareMeans } from "./internal/compareMeans.ts";

/** Two means compared. */
export interface MeanComparison {
  /** Mean of the first sample minus that of the second. */
  difference: number;
  /** Standard error of the difference. */
  standardError: number;
  /** Difference over its standard error; null where both samples are constant. */
  t: number | null;
  /** Degrees of freedom; null where both samples are constant. */
  df: number | null;
  /** Two-sided p-value of no difference; null where both samples are constant. */
  pValue: number | null;
  /** Interval of the difference; null where both samples are constant. */
  interval: IntervalEnds | null;
}

/**
 * Compares the means of two independent samples without taking their variances for equal (Welch, The generalization of
 * Student's problem, Biometrika 34, 1947), with Satterthwaite's degrees of freedom: `t.test(x, y)` of R.
 *
 * Values, not posts of one campaign counted as independent people: the unit has to be what was sampled or randomized.
 * Cost: three passes over each sample and that of {@link studentTQuantile}.
 *
 * @param x - the first sample, at least two finite numbers
 * @param y - the second
 * @param level - nominal coverage of the interval, between 0 and 1
 * @returns the comparison; without a test where both samples are constant
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { welchTest } from "socialops/stats";
 *
 * const x = [18.5, 24.6, 31.0, 29.4, 28.5, 20.4, 15.2, 40.1];
 * const y = [35.1, 18.0, 22.8, 44.6, 51.0, 28.0, 47.3, 39.9, 33.3, 12.7];
 * const { t, df, pValue } = welchTest(x, y);
 * t; // => -1.4779240594348
 * df; // => 15.24497298929
 * pValue; // => 0.1597897527371
 * welchTest([3, 3, 3], [4, 4]).pValue; // => null
 * ```
 */
export function welchTest(x: ArrayLike<number>, y: ArrayLike<number>, level = 0.95): MeanComparison {
  requireValues(x, 2, "welchTest", "x");
  requireValues(y, 2, "welchTest", "y");
  const a = centeredMoments(x, "welchTest", "x");
  const b = centeredMoments(y, "welchTest", "y");
  return compareMeans(a, b, level, "welch", "welchTest", "x");
}
