import { normalUpperTail } from "../distribution/normalUpperTail.ts";
import { checkTrials } from "../internal/checkTrials.ts";
import { requireChoice } from "../internal/requireChoice.ts";

/** The outcome of a test of two shares. */
export interface TwoProportionTest {
  /** The first share less the second. */
  difference: number;
  /** In standard errors; null where there is no variance. */
  z: number | null;
  /** Two-sided; null where there is no variance. */
  pValue: number | null;
}

/**
 * The z-test of whether two independent shares, a/n1 and b/n2, are equal: with the variance of both groups pooled, as the null
 * hypothesis has it (the default), or with that of each group. Normal approximation: with few successes use
 * {@link fisherExactTest}.
 *
 * @param a - successes of the first group
 * @param n1 - trials of the first group
 * @param b - successes of the second group
 * @param n2 - trials of the second group
 * @param variance - whose variance; default `"pooled"`
 * @returns the difference, z and the two-sided p-value; null where there is no variance
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { twoProportionTest } from "socialops/stats";
 *
 * const { z, pValue } = twoProportionTest(56, 70, 48, 80);
 * z; // => 2.650171951259
 * pValue; // => 0.008045081368
 * ```
 */
export function twoProportionTest(
  a: number,
  n1: number,
  b: number,
  n2: number,
  variance: "pooled" | "unpooled" = "pooled",
): TwoProportionTest {
  checkTrials("twoProportionTest", a, n1, ["a", "n1"]);
  checkTrials("twoProportionTest", b, n2, ["b", "n2"]);
  requireChoice(variance, ["pooled", "unpooled"], "twoProportionTest", "variance");
  const difference = a / n1 - b / n2;
  const share = (a + b) / (n1 + n2);
  const squared =
    variance === "pooled"
      ? share * (1 - share) * (1 / n1 + 1 / n2)
      : ((a / n1) * (1 - a / n1)) / n1 + ((b / n2) * (1 - b / n2)) / n2;
  if (!(squared > 0)) return { difference, z: null, pValue: null };
  const z = difference / Math.sqrt(squared);
  return { difference, z, pValue: Math.min(1, 2 * normalUpperTail(Math.abs(z))) };
}
