import { exp } from "../../kernel/math/exp.ts";
import { NORMAL_TAIL } from "./normalTailConstants.ts";

/**
 * The upper tail of the standard normal distribution for t >= 0, relative error about 1e-15 down to the smallest float64.
 *
 * Method: (1 + 2t) exp(t^2/2) Q(t) is smooth on the whole half-line in (t - 5)/(t + 5), where 24 Chebyshev polynomials
 * give it to the last bit (after Shepherd and Laframboise, Chebyshev approximation of (1 + 2x) exp(x^2) erfc x, Mathematics
 * of Computation 36, 1981; coefficients by `test/golden/stats/makeStatsTables.py`); t^2 is carried in two parts.
 *
 * @param t - at least 0
 * @returns the probability above t
 */
export function normalTail(t: number): number {
  if (t > 39) return 0;
  const u = (t - 5) / (t + 5);
  let b1 = 0;
  let b2 = 0;
  for (let k = NORMAL_TAIL.length - 1; k > 0; k--) {
    const b0 = 2 * u * b1 - b2 + NORMAL_TAIL[k]!;
    b2 = b1;
    b1 = b0;
  }
  const scaled = NORMAL_TAIL[0]! + u * b1 - b2;
  const square = t * t;
  const shifted = t * 134217729;
  const head = shifted - (shifted - t);
  const rest = t - head;
  const squareLost = head * head - square + 2 * head * rest + rest * rest;
  return exp(-0.5 * square) * (1 - 0.5 * squareLost) * (scaled / (1 + 2 * t));
}
