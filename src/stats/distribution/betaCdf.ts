import { incompleteBeta } from "../internal/incompleteBeta.ts";
import { checkBetaArguments } from "./internal/checkBetaArguments.ts";

/**
 * The distribution function of the beta distribution: the probability of a value of at most x. After k successes in n
 * trials with a uniform prior, `betaCdf(x, k + 1, n - k + 1)` is the probability that the true share is at most x.
 *
 * Method: the regularized incomplete beta function by its continued fraction, with a prefactor from Stirling differences
 * instead of three log gammas; the lower tail is computed directly. Relative error about 1e-14, growing with the square
 * root of a + b to 1e-12 at a million. Cost: grows with the square root of a + b, about 10 µs at 10,000.
 *
 * @param x - any number; infinities allowed; 0 or less gives 0, 1 or more gives 1
 * @param a - from 1e-100 to 1e15
 * @param b - from 1e-100 to 1e15
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { betaCdf } from "socialops/stats";
 *
 * betaCdf(0.5, 2, 3); // => 0.6875
 * betaCdf(0.05, 6, 196); // => 0.9394522897093635
 * ```
 */
export function betaCdf(x: number, a: number, b: number): number {
  checkBetaArguments("betaCdf", x, a, b);
  return x >= 1 ? 1 : incompleteBeta(x, 1 - x, a, b);
}
