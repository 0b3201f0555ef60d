import { incompleteGamma } from "../internal/incompleteGamma.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The distribution function of the chi-square distribution: the probability of a value of at most x.
 *
 * Method: the regularized incomplete gamma function of df / 2 and x / 2; accuracy and cost as those of {@link gammaCdf}.
 *
 * @param x - any number; infinities allowed
 * @param df - degrees of freedom, at least 2e-100 and finite, not necessarily whole
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { chiSquareCdf } from "socialops/stats";
 *
 * chiSquareCdf(3.841458820694124, 1); // => 0.95
 * ```
 */
export function chiSquareCdf(x: number, df: number): number {
  requireDomain(!Number.isNaN(x), "chiSquareCdf", "x", "a number", x);
  requireDomain(
    typeof df === "number" && df >= 2e-100 && df < Infinity,
    "chiSquareCdf",
    "df",
    "a finite number of at least 2e-100",
    df,
  );
  return x <= 0 ? 0 : incompleteGamma(df / 2, x / 2, false);
}
