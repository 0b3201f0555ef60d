import { incompleteBeta } from "../internal/incompleteBeta.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The distribution function of the binomial distribution: the probability of at most k successes in n trials.
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
 * import { binomialCdf } from "socialops/stats";
 *
 * binomialCdf(3, 10, 0.3); // => 0.6496107184
 * ```
 */
export function binomialCdf(k: number, n: number, p: number): number {
  requireDomain(!Number.isNaN(k), "binomialCdf", "k", "a number", k);
  requireDomain(
    Number.isInteger(n) && n >= 0 && n <= 1e15,
    "binomialCdf",
    "n",
    "a whole number from 0 to 1e15",
    n,
  );
  requireDomain(
    typeof p === "number" && p >= 0 && p <= 1,
    "binomialCdf",
    "p",
    "a probability from 0 to 1",
    p,
  );
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return incompleteBeta(1 - p, p, n - whole, whole + 1);
}
