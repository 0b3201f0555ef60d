import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { checkTrials } from "../internal/checkTrials.ts";

/** The ends of an interval estimate. */
export interface IntervalEnds {
  /** Lower end. */
  low: number;
  /** Upper end; Infinity is never returned. */
  high: number;
}

/**
 * The score interval for a share k/n (Wilson, Probable inference, the law of succession, and statistical inference, JASA
 * 22, 1927), without continuity correction. It never leaves 0 to 1, and is exactly 0 below at no success and exactly 1
 * above at no failure. Its coverage of a nominal 95 % is 94.8 % at n = 200, p = 0.01, where k/n ± 1.96 standard errors
 * covers 86.5 %.
 *
 * Only where each of the n is one independent trial: for a ratio summed over posts use {@link ratioInterval}.
 * Cost: about 60 operations.
 *
 * @param successes - from 0 to n; fractions (effective counts) are allowed
 * @param n - trials, positive and finite
 * @param level - nominal coverage, between 0 and 1: 0.95
 * @returns the ends
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { wilsonInterval } from "socialops/stats";
 *
 * wilsonInterval(5, 200, 0.95); // => { low: 0.0107247196517613, high: 0.057178340406642 }
 * wilsonInterval(0, 20, 0.95); // => { low: 0, high: 0.1611251580528194 }
 * ```
 */
export function wilsonInterval(successes: number, n: number, level: number): IntervalEnds {
  checkTrials("wilsonInterval", successes, n);
  const z = -normalQuantile(checkLevel("wilsonInterval", level));
  return { low: lowerEnd(successes, n, z), high: upperEnd(successes, n, z) };
}

/** The smaller root of the score equation, from the product of the two roots so that nothing cancels. */
function lowerEnd(k: number, n: number, z: number): number {
  if (k === 0) return 0;
  return ((k / n) * k) / (k + z * (z / 2 + Math.sqrt(k * ((n - k) / n) + (z * z) / 4)));
}

/** The larger root: directly where it is small, as 1 minus that of the failures where it is close to 1. */
function upperEnd(k: number, n: number, z: number): number {
  if (k > n / 2) return 1 - lowerEnd(n - k, n, z);
  return (k + z * (z / 2 + Math.sqrt(k * ((n - k) / n) + (z * z) / 4))) / (n + z * z);
}
