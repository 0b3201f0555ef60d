/** How the values of two samples lie to each other. */
export interface RankCounts {
  /** Pairs in which the value of x is larger, ties counted half. */
  u: number;
  /** Sum of t^3 - t over the groups of t equal values in both samples together. */
  ties: number;
}

/**
 * Counts the pairs of two samples in one merge.
 *
 * @param x - the first sample, ascending
 * @param y - the second, ascending
 * @returns the counts
 */
export function rankCounts(x: Float64Array, y: Float64Array): RankCounts {
  let u = 0;
  let ties = 0;
  let i = 0;
  let j = 0;
  while (i < x.length || j < y.length) {
    const value = j === y.length || (i < x.length && x[i]! < y[j]!) ? x[i]! : y[j]!;
    let equalX = 0;
    let equalY = 0;
    for (; i < x.length && x[i] === value; i++) equalX++;
    u += equalX * j;
    for (; j < y.length && y[j] === value; j++) equalY++;
    u += (equalX * equalY) / 2;
    const t = equalX + equalY;
    ties += (t - 1) * t * (t + 1);
  }
  return { u, ties };
}
