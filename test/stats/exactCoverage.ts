import { binomialCdf } from "../../src/stats/distribution/binomialCdf.ts";
import { binomialUpperTail } from "../../src/stats/distribution/binomialUpperTail.ts";
import type { IntervalEnds } from "../../src/stats/proportion/wilsonInterval.ts";

/** An interval of a share at a level. */
export type ShareInterval = (successes: number, n: number, level: number) => IntervalEnds;

/**
 * The probability that an interval holds the share, by enumeration: no simulation. Counts beyond 1e-13 of probability on either side
 * are taken as not covered.
 */
export function exactCoverage(interval: ShareInterval, n: number, p: number, level = 0.95): number {
  let covered = 0;
  const spread = 8 * Math.sqrt(n * p * (1 - p)) + 40;
  const from = Math.max(0, Math.floor(n * p - spread));
  const to = Math.min(n, Math.ceil(n * p + spread));
  for (let k = from; k <= to; k++) {
    const { low, high } = interval(k, n, level);
    if (low > p || high < p) continue;
    // The smaller tails, so that the difference keeps its digits.
    covered +=
      k < n * p
        ? binomialCdf(k, n, p) - binomialCdf(k - 1, n, p)
        : binomialUpperTail(k - 1, n, p) - binomialUpperTail(k, n, p);
  }
  return covered;
}

/** The declared grid: sizes and shares, from twenty trials to five thousand and from one in a thousand to a half. */
export const COVERAGE_SIZES: readonly number[] = [20, 50, 100, 200, 500, 1000, 2000, 5000];
export const COVERAGE_SHARES: readonly number[] = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5];
