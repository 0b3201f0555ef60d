import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { checkWholeTrials } from "../internal/checkWholeTrials.ts";
import type { IntervalEnds } from "./wilsonInterval.ts";

/**
 * The score interval for a share k/n with continuity correction (Newcombe, Two-sided confidence intervals for the single proportion,
 * Statistics in Medicine 17, 1998, method 4): wider than {@link wilsonInterval}; it covers at least its level at almost every
 * share, as R's `prop.test` has it. Cost: some 60 operations.
 *
 * @param successes - a whole number from 0 to n
 * @param n - trials, a whole number from 1 to 1e9
 * @param level - nominal coverage, between 0 and 1: 0.95
 * @returns the ends
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { wilsonContinuityInterval } from "socialops/stats";
 *
 * wilsonContinuityInterval(5, 200, 0.95); // => { low: 0.009239825338271, high: 0.060555676189842 }
 * ```
 */
export function wilsonContinuityInterval(successes: number, n: number, level: number): IntervalEnds {
  checkWholeTrials("wilsonContinuityInterval", successes, n);
  const z = -normalQuantile(checkLevel("wilsonContinuityInterval", level));
  return {
    low: successes === 0 ? 0 : lowerEnd(successes, n, z),
    high: successes === n ? 1 : 1 - lowerEnd(n - successes, n, z),
  };
}

function lowerEnd(k: number, n: number, z: number): number {
  const p = k / n;
  const square = z * z;
  const root = Math.sqrt(Math.max(0, square - 2 - 1 / n + 4 * p * (n - k + 1)));
  return Math.max(0, (2 * k + square - 1 - z * root) / (2 * (n + square)));
}
