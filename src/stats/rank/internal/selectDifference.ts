const value = /* @__PURE__ */ new Float64Array(1);
const bits = /* @__PURE__ */ new BigInt64Array(value.buffer);
const SIZE = 0x7fffffffffffffffn;

/**
 * The k-th smallest of all differences between the values of two samples, without making them: bisection over the float64
 * numbers, 64 times counting the pairs up to one of them in a single walk along both samples.
 *
 * @param x - the first sample, ascending
 * @param y - the second, ascending; the differences must be finite
 * @param k - from 1 to the number of pairs
 * @returns the difference x - y, rounded as a subtraction rounds it
 */
export function selectDifference(x: Float64Array, y: Float64Array, k: number): number {
  let low = orderOf(x[0]! - y[y.length - 1]!);
  let high = orderOf(x[x.length - 1]! - y[0]!);
  while (low < high) {
    const middle = (low + high) >> 1n;
    if (pairsUpTo(x, y, valueAt(middle)) >= k) high = middle;
    else low = middle + 1n;
  }
  return valueAt(low);
}

function pairsUpTo(x: Float64Array, y: Float64Array, most: number): number {
  let pairs = 0;
  let first = 0;
  for (let i = 0; i < x.length && first < y.length; i++) {
    // The larger x, the larger the values of y that are close enough below it.
    while (first < y.length && x[i]! - y[first]! > most) first++;
    pairs += y.length - first;
  }
  return pairs;
}

/** The place of a number among all float64 numbers, 0 for both zeros. */
function orderOf(number: number): bigint {
  value[0] = number;
  return bits[0]! >= 0n ? bits[0]! : -(bits[0]! & SIZE);
}

function valueAt(order: bigint): number {
  bits[0] = order >= 0n ? order : -order - SIZE - 1n;
  return value[0]!;
}
