import { log } from "../../kernel/math/log.ts";
import { checkCounts } from "./internal/checkCounts.ts";

/**
 * How far two distributions over the same bins are apart, from 0 (equal) to 1 (no bin in common): the mean of their divergences from
 * their middle, in bits (Lin, Divergence measures based on the Shannon entropy, IEEE Transactions on Information Theory 37, 1991). Empty
 * bins need no smoothing. The square of scipy's `jensenshannon` with base 2. Cost: linear in bins.
 *
 * @param before - counts or shares of one, two bins or more
 * @param after - counts or shares of the other, in the same bins
 * @returns the divergence; null where one of them has no counts
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { jensenShannonDivergence } from "socialops/stats";
 *
 * jensenShannonDivergence([120, 80, 50, 50, 0], [90, 90, 60, 40, 20]); // => 0.041644149836920705
 * ```
 */
export function jensenShannonDivergence(before: ArrayLike<number>, after: ArrayLike<number>): number | null {
  checkCounts(before, after, "jensenShannonDivergence");
  const bins = Array.from(before, (count, i) => [count, after[i]!] as const);
  const n = bins.reduce((sum, [count]) => sum + count, 0);
  const m = bins.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0 || m === 0) return null;
  const part = (p: number, middle: number): number => (p > 0 ? p * (log(p) - log(middle)) : 0);
  let sum = 0;
  for (const [a, b] of bins) {
    const p = a / n;
    const q = b / m;
    const middle = p / 2 + q / 2;
    sum += part(p, middle) + part(q, middle);
  }
  return Math.min(1, Math.max(0, sum / 2 / Math.LN2));
}
