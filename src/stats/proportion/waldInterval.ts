import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { checkTrials } from "../internal/checkTrials.ts";
import type { IntervalEnds } from "./wilsonInterval.ts";

/**
 * The textbook interval for a share k/n, k/n ± z standard errors, cut to 0 and 1. **For comparison only**: at n = 200 and a share of
 * 1 % it covers 86.5 % where it says 95 %, and after no success it has no width. Use {@link wilsonInterval}.
 *
 * @param successes - from 0 to n
 * @param n - trials
 * @param level - nominal coverage, between 0 and 1: 0.95
 * @returns the ends
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { waldInterval } from "socialops/stats";
 *
 * waldInterval(0, 20, 0.95); // => { low: 0, high: 0 }
 * ```
 */
export function waldInterval(successes: number, n: number, level: number): IntervalEnds {
  checkTrials("waldInterval", successes, n);
  const z = -normalQuantile(checkLevel("waldInterval", level));
  const share = successes / n;
  const half = z * Math.sqrt((share * (1 - share)) / n);
  return { low: Math.max(0, share - half), high: Math.min(1, share + half) };
}
