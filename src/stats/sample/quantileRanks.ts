import { checkLevel } from "../internal/checkLevel.ts";
import { incompleteBeta } from "../internal/incompleteBeta.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/** Which values of a sorted sample bound a quantile. */
export interface QuantileRanks {
  /** Rank of the lower end, from 1; null where no value of so small a sample bounds it below. */
  low: number | null;
  /** Rank of the upper end; null where no value bounds it above. */
  high: number | null;
  /** Least probability that the quantile lies between the ends: at least the level. */
  coverage: number;
}

/**
 * The ranks of the order statistics between which a quantile lies with at least a given probability, whatever the
 * distribution (Thompson 1936; David and Nagaraja, Order statistics, 2003, section 7.1): each side leaves out at most half of
 * the rest, by the binomial distribution of how many values lie below the quantile.
 *
 * Cost: some 80 binomial probabilities; 20 µs each for a thousand values, a millisecond for a billion.
 *
 * @param n - size of the sample, a whole number from 1 to 1e9
 * @param p - which quantile, between 0 and 1: 0.5 for the median
 * @param level - least coverage, between 0 and 1
 * @returns the ranks
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { quantileRanks } from "socialops/stats";
 *
 * const { low, high, coverage } = quantileRanks(100, 0.75, 0.95);
 * [low, high]; // => [66, 84]
 * coverage; // => 0.962462637701
 * quantileRanks(12, 0.75, 0.95).high; // => null
 * ```
 */
export function quantileRanks(n: number, p: number, level = 0.95): QuantileRanks {
  requireDomain(
    Number.isSafeInteger(n) && n >= 1 && n <= 1e9,
    "quantileRanks",
    "n",
    "a whole number from 1 to 1000000000",
    n,
  );
  requireDomain(typeof p === "number" && p > 0 && p < 1, "quantileRanks", "p", "a number between 0 and 1", p);
  // The slack takes a probability that is the bound but for rounding.
  const outside = checkLevel("quantileRanks", level) * (1 + 1e-12);
  const fewerThan = (rank: number): number => (rank > n ? 1 : incompleteBeta(1 - p, p, n - rank + 1, rank));
  const atLeast = (rank: number): number => (rank > n ? 0 : incompleteBeta(p, 1 - p, rank, n - rank + 1));
  const low = lastWhere((rank) => fewerThan(rank) <= outside, n);
  const high = n + 1 - lastWhere((rank) => atLeast(n + 1 - rank) <= outside, n);
  const missed = (low < 1 ? 0 : fewerThan(low)) + (high > n ? 0 : atLeast(high));
  return { low: low < 1 ? null : low, high: high > n ? null : high, coverage: 1 - missed };
}

/** The last rank from 0 to n for which something holds that holds for all ranks before. */
function lastWhere(holds: (rank: number) => boolean, n: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
