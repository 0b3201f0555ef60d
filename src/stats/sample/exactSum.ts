/**
 * Exact sums of doubles, as short lists of doubles whose total is the sum (Shewchuk, Adaptive precision floating-point
 * arithmetic, Discrete & Computational Geometry 18, 1997). Each list is written in one way only: the double nearest to the
 * total, the double nearest to what is left, and so on; nothing for 0. So sums of parts, in whatever order they are put
 * together, are the same list. Not for totals beyond 1e300, where products and sums overflow.
 */
export type ExactSum = readonly number[];

/**
 * Adds two exact sums.
 *
 * @param a - one sum
 * @param b - another
 * @returns their exact sum; holds NaN or an infinity where the range of numbers is passed
 */
export function addExactly(a: ExactSum, b: ExactSum): ExactSum {
  // Whole amounts: one number each, and a sum that nothing is lost from.
  if (a.length === 1 && b.length === 1) {
    const sum = a[0]! + b[0]!;
    if (sum !== 0 && Number.isSafeInteger(a[0]) && Number.isSafeInteger(b[0]) && Number.isSafeInteger(sum))
      return [sum];
  }
  let parts: number[] = [];
  for (const value of [...a, ...b]) parts = grow(parts, value);
  return inOneWay(parts);
}

/**
 * Multiplies an exact sum.
 *
 * @param sum - the sum
 * @param factor - a whole number up to 2^26, so that products of halves are exact
 * @returns the exact product
 */
export function scaleExactly(sum: ExactSum, factor: number): ExactSum {
  if (factor === 1) return sum;
  let parts: number[] = [];
  for (const value of sum) {
    const split = value * 134217729;
    const high = split - (split - value);
    parts = grow(grow(parts, high * factor), (value - high) * factor);
  }
  return inOneWay(parts);
}

/** Adds a number to a list of parts that do not overlap, smallest first. */
function grow(parts: readonly number[], value: number): number[] {
  const grown: number[] = [];
  let total = value;
  for (const part of parts) {
    const sum = total + part;
    const back = sum - total;
    const lost = total - (sum - back) + (part - back);
    if (lost !== 0) grown.push(lost);
    total = sum;
  }
  if (total !== 0) grown.push(total);
  return grown;
}

/** The largest part first, each the double that is nearest to the total of itself and the rest. */
function inOneWay(parts: readonly number[]): number[] {
  let rest = parts;
  const found: number[] = [];
  while (rest.length > 0) {
    const nearest = nearestTo(rest);
    if (!Number.isFinite(nearest)) return [nearest];
    found.push(nearest);
    rest = grow(rest, -nearest);
  }
  return found;
}

/** The double nearest to the total of parts that do not overlap, smallest first; ties to even, as a single addition has it. */
function nearestTo(parts: readonly number[]): number {
  let at = parts.length - 1;
  let high = parts[at]!;
  let low = 0;
  while (at > 0 && low === 0) {
    at--;
    const part = parts[at]!;
    const sum = high + part;
    low = part - (sum - high);
    high = sum;
  }
  // Halfway between two doubles, the parts further down decide.
  const next = at > 0 ? parts[at - 1]! : 0;
  if ((low < 0 && next < 0) || (low > 0 && next > 0)) {
    const twice = low * 2;
    const moved = high + twice;
    if (moved - high === twice) return moved;
  }
  return high;
}
