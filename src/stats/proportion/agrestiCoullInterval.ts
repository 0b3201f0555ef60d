import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { checkTrials } from "../internal/checkTrials.ts";
import type { IntervalEnds } from "./wilsonInterval.ts";

/**
 * The interval for a share k/n that adds z squared trials, half of them successes, to the textbook formula (Agresti and Coull,
 * American Statistician 52, 1998), cut to 0 and 1: simple, and a little wider than {@link wilsonInterval}.
 *
 * @param successes - from 0 to n
 * @param n - trials
 * @param level - nominal coverage, between 0 and 1: 0.95
 * @returns the ends
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { agrestiCoullInterval } from "socialops/stats";
 *
 * agrestiCoullInterval(5, 200, 0.95); // => { low: 0.009089821796536, high: 0.058813238261873 }
 * ```
 */
export function agrestiCoullInterval(successes: number, n: number, level: number): IntervalEnds {
  checkTrials("agrestiCoullInterval", successes, n);
  const z = -normalQuantile(checkLevel("agrestiCoullInterval", level));
  const trials = n + z * z;
  const share = (successes + (z * z) / 2) / trials;
  const half = z * Math.sqrt((share * (1 - share)) / trials);
  return { low: Math.max(0, share - half), high: Math.min(1, share + half) };
}
