import { inverseGamma } from "../internal/inverseGamma.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The quantile function of the chi-square distribution: the value below which another falls with probability p.
 *
 * Method, accuracy and cost as those of {@link gammaQuantile}.
 *
 * @param p - a probability from 0 to 1
 * @param df - degrees of freedom, at least 2e-100 and finite, not necessarily whole
 * @returns the value; 0 at 0 (and where it is below the range of float64), Infinity at 1
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { chiSquareQuantile } from "socialops/stats";
 *
 * chiSquareQuantile(0.95, 1); // => 3.841458820694124
 * ```
 */
export function chiSquareQuantile(p: number, df: number): number {
  requireDomain(
    typeof p === "number" && p >= 0 && p <= 1,
    "chiSquareQuantile",
    "p",
    "a probability from 0 to 1",
    p,
  );
  requireDomain(
    typeof df === "number" && df >= 2e-100 && df < Infinity,
    "chiSquareQuantile",
    "df",
    "a finite number of at least 2e-100",
    df,
  );
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  return 2 * (p <= 0.5 ? inverseGamma(df / 2, p, false) : inverseGamma(df / 2, 1 - p, true));
}
