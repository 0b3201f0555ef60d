import { negativeBinomialTail } from "./internal/negativeBinomialTail.ts";

/**
 * The negative binomial distribution function: the probability of at most k events where a mean number is expected and the
 * variance is `mean + dispersion * mean^2`. Method, accuracy and cost as {@link negativeBinomialUpperTail}.
 *
 * @param k - any number; a fraction counts as the whole number below
 * @param mean - from 0 to 1e12
 * @param dispersion - from 1e-12 to 1e6, or 0 for Poisson's distribution
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { negativeBinomialCdf } from "socialops/stats";
 *
 * negativeBinomialCdf(2, 3, 0.2); // => 0.47534704208374
 * ```
 */
export function negativeBinomialCdf(k: number, mean: number, dispersion: number): number {
  return negativeBinomialTail("negativeBinomialCdf", k, mean, dispersion, true);
}
