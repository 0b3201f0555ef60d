import { negativeBinomialTail } from "./internal/negativeBinomialTail.ts";

/**
 * The upper tail of the negative binomial distribution: the probability of **more than** k events where a mean number is
 * expected and the variance is `mean + dispersion * mean^2`. Computed directly. Counts of people's acts spread more widely than
 * Poisson's distribution has it; there a usual count soon looks like an alarm.
 *
 * Method: the regularized incomplete beta function (Johnson, Kemp and Kotz, Univariate Discrete Distributions, 2005, 5.31);
 * accuracy and cost as those of {@link betaCdf}. Counts from 1e15 on are taken as continuous (gamma).
 *
 * @param k - any number; a fraction counts as the whole number below
 * @param mean - from 0 to 1e12
 * @param dispersion - from 1e-12 to 1e6, or 0 for Poisson's distribution
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { negativeBinomialUpperTail } from "socialops/stats";
 *
 * negativeBinomialUpperTail(9, 3, 0.2); // => 0.010533797871858
 * ```
 */
export function negativeBinomialUpperTail(k: number, mean: number, dispersion: number): number {
  return negativeBinomialTail("negativeBinomialUpperTail", k, mean, dispersion, false);
}
