import { checkLevel } from "../internal/checkLevel.ts";
import { checkTrials } from "../internal/checkTrials.ts";
import { type IntervalEnds, wilsonInterval } from "./wilsonInterval.ts";

/**
 * The interval for the difference of two independent shares, a/n1 - b/n2 (Newcombe, Interval estimation for the difference between
 * independent proportions, Statistics in Medicine 17, 1998, method 10): put together from the Wilson intervals of both, never
 * outside -1 to 1, and honest after no success.
 *
 * @param a - successes of the first group
 * @param n1 - trials of the first group
 * @param b - successes of the second group
 * @param n2 - trials of the second group
 * @param level - nominal coverage, between 0 and 1: 0.95
 * @returns the ends
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { newcombeInterval } from "socialops/stats";
 *
 * newcombeInterval(56, 70, 48, 80, 0.95); // => { low: 0.052431472402365, high: 0.333872654036906 }
 * ```
 */
export function newcombeInterval(a: number, n1: number, b: number, n2: number, level: number): IntervalEnds {
  checkTrials("newcombeInterval", a, n1, ["a", "n1"]);
  checkTrials("newcombeInterval", b, n2, ["b", "n2"]);
  checkLevel("newcombeInterval", level);
  const first = wilsonInterval(a, n1, level);
  const second = wilsonInterval(b, n2, level);
  const p = a / n1;
  const q = b / n2;
  const below = Math.sqrt((p - first.low) * (p - first.low) + (second.high - q) * (second.high - q));
  const above = Math.sqrt((first.high - p) * (first.high - p) + (q - second.low) * (q - second.low));
  return { low: Math.max(-1, p - q - below), high: Math.min(1, p - q + above) };
}
