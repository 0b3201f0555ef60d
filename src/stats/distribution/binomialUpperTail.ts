import { incompleteBeta } from "../internal/incompleteBeta.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The upper tail of the binomial distribution: the probability of **more than** k successes in n trials. Computed directly.
 *
 * Method: the regularized incomplete beta function (Abramowitz and Stegun 1964, 26.5.24); accuracy and cost as those of
 * {@link betaCdf}.
 *
 * @param k - any number; a fraction counts as the whole number below
 * @param n - trials, a whole number from 0 to 1e15
 * @param p - chance of each, from 0 to 1
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { binomialUpperTail } from "socialops/stats";
 *
 * binomialUpperTail(3, 10, 0.3); // => 0.3503892816
 * ```
 */
export function binomialUpperTail(k: number, n: number, p: number): number {
  requireDomain(!Number.isNaN(k), "binomialUpperTail", "k", "a number", k);
  requireDomain(
    Number.isInteger(n) && n >= 0 && n <= 1e15,
    "binomialUpperTail",
    "n",
    "a whole number from 0 to 1e15",
    n,
  );
  requireDomain(
    typeof p === "number" && p >= 0 && p <= 1,
    "binomialUpperTail",
    "p",
    "a probability from 0 to 1",
    p,
  );
  const whole = Math.floor(k);
  if (whole < 0) return 1;
  if (whole >= n) return 0;
  return incompleteBeta(p, 1 - p, whole + 1, n - whole);
}
