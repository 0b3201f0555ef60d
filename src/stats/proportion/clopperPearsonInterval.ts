import { betaValue } from "../internal/betaOdds.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { checkWholeTrials } from "../internal/checkWholeTrials.ts";
import type { IntervalEnds } from "./wilsonInterval.ts";

/**
 * The exact interval for a share k/n (Clopper and Pearson, Biometrika 26, 1934): it covers at least its level, whatever the share,
 * and mostly much more; {@link wilsonInterval} comes closer to the level. As R's `binom.test`.
 *
 * Method: beta quantiles. Cost: tens of microseconds.
 *
 * @param successes - a whole number from 0 to n
 * @param n - trials, a whole number from 1 to 1e9
 * @param level - least coverage, between 0 and 1: 0.95
 * @returns the ends
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { clopperPearsonInterval } from "socialops/stats";
 *
 * clopperPearsonInterval(5, 200, 0.95); // => { low: 0.008166166190842511, high: 0.057374351126846 }
 * ```
 */
export function clopperPearsonInterval(successes: number, n: number, level: number): IntervalEnds {
  checkWholeTrials("clopperPearsonInterval", successes, n);
  const outside = checkLevel("clopperPearsonInterval", level);
  return {
    low: successes === 0 ? 0 : betaValue(successes, n - successes + 1, outside, false),
    high: successes === n ? 1 : betaValue(successes + 1, n - successes, outside, true),
  };
}
