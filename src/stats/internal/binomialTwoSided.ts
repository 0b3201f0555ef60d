import { betaSlope, incompleteBeta } from "./incompleteBeta.ts";

/**
 * The exact two-sided p-value of a binomial count: the probability of all counts that are at most as likely, those that are as
 * likely but for rounding (a ten-millionth) included, as R and scipy have it.
 *
 * @param k - the count, from 0 to n
 * @param n - trials, a whole number from 1
 * @param p - chance of each, between 0 and 1
 * @param q - 1 - p, as exactly as the caller knows it
 * @returns a probability
 */
export function binomialTwoSided(k: number, n: number, p: number, q: number): number {
  const chance = (i: number): number => betaSlope(p, q, i + 1, n - i + 1) / (n + 1) / p / q;
  const mean = n * p;
  if (k === mean) return 1;
  const bound = chance(k) * (1 + 1e-7);
  if (k < mean) {
    const other = firstWhere((i) => chance(i) <= bound, Math.ceil(mean), n + 1);
    return Math.min(1, atMost(k, n, p, q) + (other > n ? 0 : atMost(n - other, n, q, p)));
  }
  const other = n - firstWhere((i) => chance(n - i) <= bound, Math.ceil(n - mean), n + 1);
  return Math.min(1, atMost(n - k, n, q, p) + (other < 0 ? 0 : atMost(other, n, p, q)));
}

/** The probability of at most k. */
function atMost(k: number, n: number, p: number, q: number): number {
  return k === n ? 1 : incompleteBeta(q, p, n - k, k + 1);
}

/** The first whole number for which something holds that then holds for all that follow; `end` if for none. */
function firstWhere(holds: (i: number) => boolean, begin: number, end: number): number {
  let low = begin;
  let high = end;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
