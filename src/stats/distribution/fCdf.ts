import { incompleteBeta } from "../internal/incompleteBeta.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The distribution function of the F distribution: the probability of a value of at most x.
 *
 * Method: the regularized incomplete beta function (Abramowitz and Stegun 1964, 26.6.2); accuracy and cost as those of
 * {@link betaCdf}.
 *
 * @param x - any number; infinities allowed
 * @param df1 - degrees of freedom of the numerator, from 2e-100 to 2e15
 * @param df2 - degrees of freedom of the denominator, likewise
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { fCdf } from "socialops/stats";
 *
 * fCdf(4.10282101652, 2, 10); // => 0.95
 * ```
 */
export function fCdf(x: number, df1: number, df2: number): number {
  requireDomain(!Number.isNaN(x), "fCdf", "x", "a number", x);
  for (const [name, df] of [
    ["df1", df1],
    ["df2", df2],
  ] as const)
    requireDomain(
      typeof df === "number" && df >= 2e-100 && df <= 2e15,
      "fCdf",
      name,
      "a number from 2e-100 to 2e15",
      df,
    );
  if (x <= 0) return 0;
  // Odds of the beta value: both it and its complement without a difference from 1.
  const odds = x * (df1 / df2);
  const b = 1 / (1 + odds);
  const a = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
  return incompleteBeta(a, b, df1 / 2, df2 / 2);
}
