import { centeredMoments } from "../internal/centeredMoments.ts";
import { requireValues } from "../internal/requireValues.ts";
import { compareMeans } from "./internal/compareMeans.ts";
import type { MeanComparison } from "./welchTest.ts";

/**
 * Compares the means of two independent samples of the same variance (Student 1908): `t.test(x, y, var.equal = TRUE)` of R.
 * Where the variances differ and the sizes too it rejects far too often or too rarely; {@link welchTest} loses next to
 * nothing where they do not. Cost: that of {@link welchTest}.
 *
 * @param x - the first sample, at least two finite numbers
 * @param y - the second
 * @param level - nominal coverage of the interval, between 0 and 1
 * @returns the comparison; without a test where both samples are constant
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { studentTest } from "socialops/stats";
 *
 * const x = [18.5, 24.6, 31.0, 29.4, 28.5, 20.4, 15.2, 40.1];
 * const y = [35.1, 18.0, 22.8, 44.6, 51.0, 28.0, 47.3, 39.9, 33.3, 12.7];
 * studentTest(x, y).t; // => -1.403270111383
 * ```
 */
export function studentTest(x: ArrayLike<number>, y: ArrayLike<number>, level = 0.95): MeanComparison {
  requireValues(x, 2, "studentTest", "x");
  requireValues(y, 2, "studentTest", "y");
  const a = centeredMoments(x, "studentTest", "x");
  const b = centeredMoments(y, "studentTest", "y");
  return compareMeans(a, b, level, "pooled", "studentTest", "x");
}
