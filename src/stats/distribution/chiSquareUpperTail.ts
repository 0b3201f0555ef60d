import { incompleteGamma } from "../internal/incompleteGamma.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The upper tail of the chi-square distribution: the p-value of a test statistic x. Computed directly, so that it keeps its digits down to 1e-300.
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
 * import { chiSquareUpperTail } from "socialops/stats";
 *
 * chiSquareUpperTail(300, 1); // => 3.294362383314041e-67
 * ```
 */
export function chiSquareUpperTail(x: number, df: number): number {
  requireDomain(!Number.isNaN(x), "chiSquareUpperTail", "x", "a number", x);
  requireDomain(
    typeof df === "number" && df >= 2e-100 && df < Infinity,
    "chiSquareUpperTail",
    "df",
    "a finite number of at least 2e-100",
    df,
  );
  return x <= 0 ? 1 : incompleteGamma(df / 2, x / 2, true);
}
