import { requireDomain } from "../internal/requireDomain.ts";

/** Bernoulli numbers B(2k) of the asymptotic series, k = 1 to 8. */
const SERIES = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510] as const;

/**
 * The trigamma function, the second derivative of log Γ, for positive numbers: the asymptotic series from 10 on, the recurrence ψ′(x) = ψ′(x + 1) +
 * 1/x² below (Abramowitz and Stegun 6.4). To about 1e-15 of its value. Cost: at most about 40 operations.
 *
 * @param x - a number above 0
 * @returns ψ′(x); 0 at Infinity, Infinity where x² is too small for a double
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { trigamma } from "socialops/stats";
 *
 * trigamma(1); // => 1.6449340668482264
 * trigamma(10.5); // => 0.09991695605912673
 * ```
 */
export function trigamma(x: number): number {
  requireDomain(typeof x === "number" && x > 0, "trigamma", "x", "a number above 0", x);
  let below = 0;
  let y = x;
  while (y < 10) {
    below += 1 / (y * y);
    y += 1;
  }
  const square = 1 / y / y;
  let sum = 0;
  for (let i = SERIES.length - 1; i >= 0; i--) sum = (sum + SERIES[i]!) * square;
  return below + 1 / y + 0.5 * square + sum / y;
}
