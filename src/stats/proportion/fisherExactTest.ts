import { checkWholeTrials } from "../internal/checkWholeTrials.ts";

/**
 * The exact test of whether two independent shares, a/n1 and b/n2, are equal, given the totals (Fisher 1935): the probability of all
 * tables that are at most as likely as the one seen, those that are as likely but for rounding (a ten-millionth) included, as R's
 * `fisher.test` has it.
 *
 * Method: the ratios of neighboring tables, so that no factorial is needed. Cost: some hundred nanoseconds times the square root of
 * the trials; counts of a billion take milliseconds.
 *
 * @param a - successes of the first group
 * @param n1 - trials of the first group
 * @param b - successes of the second group
 * @param n2 - trials of the second group
 * @returns the two-sided p-value
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { fisherExactTest } from "socialops/stats";
 *
 * fisherExactTest(56, 70, 48, 80); // => 0.012521129749
 * ```
 */
export function fisherExactTest(a: number, n1: number, b: number, n2: number): number {
  checkWholeTrials("fisherExactTest", a, n1, ["a", "n1"]);
  checkWholeTrials("fisherExactTest", b, n2, ["b", "n2"]);
  const k = a + b;
  const least = Math.max(0, k - n2);
  const most = Math.min(k, n1);
  // Chances relative to that of the table seen; the next one is at i + 1.
  const rise = (i: number): number => ((n1 - i) / (i + 1)) * ((k - i) / (n2 - k + i + 1));
  const [above, below] = [walk(a, most, (i) => rise(i), 1), walk(a, least, (i) => 1 / rise(i - 1), -1)];
  const all = 1 + above.all + below.all;
  return Math.min(1, (1 + above.unlikely + below.unlikely) / all);
}

/** Adds up the chances of the tables on one side of the one seen, as multiples of its own. */
function walk(
  from: number,
  to: number,
  factor: (i: number) => number,
  step: 1 | -1,
): { all: number; unlikely: number } {
  let chance = 1;
  let all = 0;
  let unlikely = 0;
  for (let i = from; i !== to; i += step) {
    const ratio = factor(i);
    chance *= ratio;
    all += chance;
    if (chance <= 1 + 1e-7) unlikely += chance;
    // Past the mode chances fall ever faster, so that the rest adds nothing.
    if (ratio < 1 && chance < 1e-20 * (1 + unlikely) * (1 - ratio)) break;
  }
  return { all, unlikely };
}
