/** How many members of one sample lie below a given order statistic of another, beside a bound. */
export interface Precedence {
  /** Probability of at most the bound. */
  atMost: number;
  /** Mean of how far the number stays below the bound; 0 where it does not. */
  shortfall: number;
  /** Mean of how far the number is above the bound; 0 where it is not. */
  excess: number;
}

/**
 * Of `size` uniform values, how many lie below the a-th smallest of a + b - 1 others: the negative hypergeometric
 * distribution, whose probabilities have the ratios (a + i)(size - i) / ((i + 1)(b - 1 + size - i)). Summed from its mode to
 * both sides until nothing is left, so that no logarithm of a factorial and no difference is in it.
 *
 * @param a - which of the others, from 1
 * @param b - how many of the others are not below it, from 1
 * @param size - how many values, from 1
 * @param bound - the number to compare with, from 0
 * @returns probability and means on both sides of the bound
 */
export function precedence(a: number, b: number, size: number, bound: number): Precedence {
  const mode = modeOf(a, b - 1, size);
  let total = 0;
  let atMost = 0;
  let shortfall = 0;
  let excess = 0;
  const add = (i: number, weight: number): void => {
    total += weight;
    if (i <= bound) {
      atMost += weight;
      shortfall += weight * (bound - i);
    } else excess += weight * (i - bound);
  };
  let weight = 1;
  for (let i = mode; i >= 0 && weight > 0; i--) {
    add(i, weight);
    weight *= (i / (a + i - 1)) * ((b + size - i) / (size - i + 1));
  }
  weight = 1;
  for (let i = mode; i < size && weight > 0; i++) {
    weight *= ((a + i) / (i + 1)) * ((size - i) / (b - 1 + size - i));
    add(i + 1, weight);
  }
  return { atMost: Math.min(1, atMost / total), shortfall: shortfall / total, excess: excess / total };
}

function modeOf(a: number, rest: number, size: number): number {
  const slope = a + rest - 1;
  if (slope === 0) return 0;
  return Math.min(size, Math.max(0, Math.ceil(((a - 1) * size - rest) / slope)));
}
