/**
 * The sample size at which a test has a given power: bisection to the last digits.
 *
 * @param powerOf - rises with the size
 * @param power - the power wanted
 * @param least - the smallest size there is
 * @param guess - a size about as large as the answer
 * @returns the size; the smallest where that is enough
 */
export function solveSize(
  powerOf: (n: number) => number,
  power: number,
  least: number,
  guess: number,
): number {
  if (least > 0 && powerOf(least) >= power) return least;
  let low = least;
  let high = Math.max(2 * guess, 2 * least);
  for (; powerOf(high) < power; high *= 2) low = high;
  for (let round = 0; round < 100 && high - low > 1e-14 * high; round++) {
    const middle = low + (high - low) / 2;
    if (powerOf(middle) < power) low = middle;
    else high = middle;
  }
  return high;
}
