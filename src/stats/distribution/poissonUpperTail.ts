import { incompleteGamma } from "../internal/incompleteGamma.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The upper tail of the Poisson distribution: the probability of **more than** k events where a mean number is expected. Computed directly.
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
 * import { poissonUpperTail } from "socialops/stats";
 *
 * poissonUpperTail(2, 3); // => 0.5768099188731564
 * ```
 */
export function poissonUpperTail(k: number, mean: number): number {
  requireDomain(!Number.isNaN(k), "poissonUpperTail", "k", "a number", k);
  requireDomain(
    typeof mean === "number" && mean >= 0 && mean < Infinity,
    "poissonUpperTail",
    "mean",
    "a finite number of at least 0",
    mean,
  );
  const whole = Math.floor(k);
  if (whole < 0) return 1;
  if (whole === Number.POSITIVE_INFINITY) return 0;
  return incompleteGamma(whole + 1, mean, false);
}
