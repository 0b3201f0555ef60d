import { logPlus } from "./internal/logPlus.ts";

/**
 * The natural logarithm, the same bits on every engine; special cases as `Math.log`.
 *
 * Method: a table of 64 short reciprocals, exact reduction and a polynomial of degree 10, in + - * / alone (Tang 1990;
 * constants and fit by `test/golden/kernel/makeMathTables.py`). Error at most 0.53 units in the last place, also next
 * to 1. Cost: about 35 operations, no allocation.
 *
 * @param x - any number
 * @returns the logarithm of x to base e; -Infinity at 0, NaN below 0
 */
export function log(x: number): number {
  if (x > 0) return x === Number.POSITIVE_INFINITY ? x : logPlus(x, 0);
  return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
}
