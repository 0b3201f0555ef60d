import { chiSquareUpperTail } from "../distribution/chiSquareUpperTail.ts";
import { checkWholeTrials } from "../internal/checkWholeTrials.ts";

/** The outcome of a chi-square test. */
export interface ChiSquareOutcome {
  /** The statistic; null where there is nothing to compare. */
  chiSquare: number | null;
  /** Its p-value. */
  pValue: number | null;
}

/**
 * The chi-square test of whether two independent shares, a/n1 and b/n2, are equal, with the continuity correction of Yates (1934);
 * the correction is at most the deviation itself, as in R and scipy. Conservative; {@link fisherExactTest} is exact.
 *
 * @param a - successes of the first group
 * @param n1 - trials of the first group, a whole number from 1 to 1e9
 * @param b - successes of the second group
 * @param n2 - trials of the second group
 * @returns the statistic and its p-value; null where all or none succeeded
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { yatesTest } from "socialops/stats";
 *
 * const { chiSquare, pValue } = yatesTest(56, 70, 48, 80);
 * chiSquare; // => 6.114270410296
 * pValue; // => 0.013409475179
 * ```
 */
export function yatesTest(a: number, n1: number, b: number, n2: number): ChiSquareOutcome {
  checkWholeTrials("yatesTest", a, n1, ["a", "n1"]);
  checkWholeTrials("yatesTest", b, n2, ["b", "n2"]);
  const n = n1 + n2;
  const share = (a + b) / n;
  if (share === 0 || share === 1) return { chiSquare: null, pValue: null };
  const deviation = Math.abs(a - n1 * share);
  const corrected = deviation - Math.min(0.5, deviation);
  const chiSquare = ((corrected / share / (1 - share)) * corrected * n) / n1 / n2;
  return { chiSquare, pValue: chiSquareUpperTail(chiSquare, 1) };
}
