/**
 * The standard deviation of the Mann-Whitney U where both samples are of one population, corrected for ties.
 *
 * @param m - size of one sample, positive
 * @param n - size of the other, positive
 * @param ties - sum of t^3 - t over the groups of equal values
 * @returns the deviation; 0 where all values are equal
 */
export function rankDeviation(m: number, n: number, ties: number): number {
  const total = m + n;
  const share = ties / total / (total - 1);
  return Math.sqrt(((m * n) / 12) * Math.max(0, total + 1 - share));
}
