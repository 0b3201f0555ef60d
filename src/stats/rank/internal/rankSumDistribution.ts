/**
 * In how many of the arrangements of two samples without ties the Mann-Whitney U is 0, 1, … up to a bound: the coefficients
 * of the Gaussian binomial, product of (1 - q^(n+i)) / (1 - q^i) for i = 1 … m (Mann and Whitney 1947), as whole numbers of any
 * size, so that nothing is rounded.
 *
 * @param m - size of one sample
 * @param n - size of the other
 * @param last - the bound
 * @returns the numbers of arrangements, `last + 1` of them
 */
export function arrangementsByU(m: number, n: number, last: number): bigint[] {
  const small = Math.min(m, n);
  const large = Math.max(m, n);
  const counts = new Array<bigint>(last + 1).fill(0n);
  counts[0] = 1n;
  for (let i = 1; i <= small; i++) {
    for (let u = last; u >= large + i; u--) counts[u]! -= counts[u - large - i]!;
    for (let u = i; u <= last; u++) counts[u]! += counts[u - i]!;
  }
  return counts;
}

/**
 * All arrangements of two samples: the binomial coefficient.
 *
 * @param m - size of one sample
 * @param n - size of the other
 * @returns their number
 */
export function allArrangements(m: number, n: number): bigint {
  let product = 1n;
  for (let i = 1; i <= Math.min(m, n); i++) product = (product * BigInt(Math.max(m, n) + i)) / BigInt(i);
  return product;
}

/**
 * A quotient of whole numbers of any size, to the last bit or two.
 *
 * @param part - at least 0
 * @param whole - positive, at least as large
 * @returns part / whole
 */
export function quotientOf(part: bigint, whole: bigint): number {
  // 1100 bits past the point hold every float64; 64 of them are enough for a large quotient.
  const quotient = (part << 1100n) / whole;
  const excess = Math.max(0, quotient.toString(16).length * 4 - 64);
  let value = Number(quotient >> BigInt(excess));
  for (let bits = 1100 - excess; bits > 0; bits -= 50) value /= Number(1n << BigInt(Math.min(50, bits)));
  return value;
}
