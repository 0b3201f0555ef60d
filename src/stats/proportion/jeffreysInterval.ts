import { betaValue } from "../internal/betaOdds.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { checkTrials } from "../internal/checkTrials.ts";
import type { IntervalEnds } from "./wilsonInterval.ts";

/**
 * The equal-tailed interval for a share k/n under Jeffreys' prior, Beta(1/2, 1/2) (Brown, Cai and DasGupta, Interval estimation for a
 * binomial proportion, Statistical Science 16, 2001, without their changes at the ends): a Bayesian interval with good coverage.
 *
 * Method: beta quantiles. Cost: tens of microseconds.
 *
 * @param successes - from 0 to n
 * @param n - trials
 * @param level - nominal coverage, between 0 and 1: 0.95
 * @returns the ends
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { jeffreysInterval } from "socialops/stats";
 *
 * jeffreysInterval(5, 200, 0.95); // => { low: 0.009601903088805, high: 0.053920125510097 }
 * ```
 */
export function jeffreysInterval(successes: number, n: number, level: number): IntervalEnds {
  checkTrials("jeffreysInterval", successes, n);
  const outside = checkLevel("jeffreysInterval", level);
  const a = successes + 0.5;
  const b = n - successes + 0.5;
  return { low: betaValue(a, b, outside, false), high: betaValue(a, b, outside, true) };
}
