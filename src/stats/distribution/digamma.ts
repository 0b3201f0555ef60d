import { log } from "../../kernel/math/log.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/** Coefficients B(2k) / (2k) of the asymptotic series, k = 1 to 8. */
const SERIES = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32_760, 1 / 12, -3617 / 8160] as const;

/**
 * The digamma function, the derivative of log Γ, for positive numbers: the asymptotic series from 10 on, the recurrence ψ(x) = ψ(x + 1) -
 * 1/x below (Abramowitz and Stegun 6.3). To about 1e-15 of its value or of 1, whichever is larger. Cost: at most about 40 operations.
 *
 * @param x - a number above 0
 * @returns ψ(x); Infinity at Infinity
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { digamma } from "socialops/stats";
 *
 * digamma(1); // => -0.5772156649015329
 * digamma(10.5); // => 2.303001034297
 * ```
 */
export function digamma(x: number): number {
  requireDomain(typeof x === "number" && x > 0, "digamma", "x", "a number above 0", x);
  if (x === Number.POSITIVE_INFINITY) return x;
  let below = 0;
  let y = x;
  while (y < 10) {
    below += 1 / y;
    y += 1;
  }
  const square = 1 / y / y;
  let sum = 0;
  for (let i = SERIES.length - 1; i >= 0; i--) sum = (sum + SERIES[i]!) * square;
  return log(y) - 0.5 / y - sum - below;
}
