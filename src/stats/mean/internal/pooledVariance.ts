/** Size and variance of a sample. */
interface Spread {
  n: number;
  variance: number;
}

/**
 * The variance within two samples, as one.
 *
 * @param a - moments of one sample
 * @param b - of the other; together more than two values
 * @returns the variance
 */
export function pooledVariance(a: Spread, b: Spread): number {
  const df = a.n + b.n - 2;
  return a.variance * ((a.n - 1) / df) + b.variance * ((b.n - 1) / df);
}
