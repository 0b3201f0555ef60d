import { binomialTwoSided } from "../internal/binomialTwoSided.ts";
import { checkWholeTrials } from "../internal/checkWholeTrials.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The exact binomial test of whether a share k/n comes from a chance p: the probability of all counts that are at most as likely as
 * the one seen, as R's `binom.test`. Cost: some 80 binomial probabilities.
 *
 * @param successes - a whole number from 0 to n
 * @param n - trials, a whole number from 1 to 1e9
 * @param p - the chance that is doubted, from 0 to 1
 * @returns the two-sided p-value
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { proportionTest } from "socialops/stats";
 *
 * proportionTest(821588, 1637070, 0.5); // => 0.00000182882962
 * ```
 */
export function proportionTest(successes: number, n: number, p: number): number {
  checkWholeTrials("proportionTest", successes, n);
  requireDomain(
    typeof p === "number" && p >= 0 && p <= 1,
    "proportionTest",
    "p",
    "a probability from 0 to 1",
    p,
  );
  if (p === 0 || p === 1) return successes === n * p ? 1 : 0;
  return binomialTwoSided(successes, n, p, 1 - p);
}
