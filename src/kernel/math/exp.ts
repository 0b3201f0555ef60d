import { expOfSum } from "./internal/expOfSum.ts";

/**
 * The exponential function, the same bits on every engine; special cases as `Math.exp`.
 *
 * Method: reduction to a 32nd of a binary step, a table of 2^(j/32) in two parts and a polynomial of degree 7, in
 * + - * / alone (Tang 1989; constants and fit by `test/golden/kernel/makeMathTables.py`). Error at most 0.53 units in
 * the last place, 0.78 where the result is subnormal. Cost: about 25 operations, no allocation.
 *
 * @param x - any number
 * @returns e^x
 */
export function exp(x: number): number {
  if (x > 710) return Number.POSITIVE_INFINITY;
  if (x < -746) return 0;
  return Number.isNaN(x) ? x : expOfSum(x, 0);
}
