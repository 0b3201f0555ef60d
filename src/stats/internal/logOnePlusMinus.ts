import { log1p } from "../../kernel/math/log1p.ts";

/**
 * log(1 + u) - u without the cancellation near 0, where it is about -u^2/2.
 *
 * Method: with s = u/(2 + u), log(1 + u) = 2 (s + s^3/3 + s^5/5 + …), whose first term differs from u by exactly s u
 * (Abramowitz and Stegun 1964, 4.1.27).
 *
 * @param u - above -1
 * @returns a number of at most 0, relative error about 1e-15
 */
export function logOnePlusMinus(u: number): number {
  if (u < -0.4 || u > 0.5) return log1p(u) - u;
  const s = u / (2 + u);
  const square = s * s;
  let series = 0;
  for (let k = 33; k >= 3; k -= 2) series = series * square + 1 / k;
  return 2 * s * square * series - s * u;
}
