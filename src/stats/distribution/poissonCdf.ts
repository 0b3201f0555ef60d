import { incompleteGamma } from "../internal/incompleteGamma.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The distribution function of the Poisson distribution: the probability of at most k events where a mean number is expected.
 *
 * Method: the regularized incomplete gamma function (Abramowitz and Stegun 1964, 26.4.21); accuracy and cost as those of
 * {@link gammaCdf}.
 *
 * @param k - any number; a fraction counts as the whole number below
 * @param mean - at least 0 and finite
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { poissonCdf } from "socialops/stats";
 *
 * poissonCdf(2, 3); // => 0.42319008112684353
 * ```
 */
export function poissonCdf(k: number, mean: number): number {
  requireDomain(!Number.isNaN(k), "poissonCdf", "k", "a number", k);
  requireDomain(
    typeof mean === "number" && mean >= 0 && mean < Infinity,
    "poissonCdf",
    "mean",
    "a finite number of at least 0",
    mean,
  );
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole === Number.POSITIVE_INFINITY) return 1;
  return incompleteGamma(whole + 1, mean, true);
}
