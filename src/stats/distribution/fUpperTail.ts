import { incompleteBeta } from "../internal/incompleteBeta.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The upper tail of the F distribution: the p-value of a test statistic x. Computed directly.
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
 * import { fUpperTail } from "socialops/stats";
 *
 * fUpperTail(4.10282101652, 2, 10); // => 0.05
 * ```
 */
export function fUpperTail(x: number, df1: number, df2: number): number {
  requireDomain(!Number.isNaN(x), "fUpperTail", "x", "a number", x);
  for (const [name, df] of [
    ["df1", df1],
    ["df2", df2],
  ] as const)
    requireDomain(
      typeof df === "number" && df >= 2e-100 && df <= 2e15,
      "fUpperTail",
      name,
      "a number from 2e-100 to 2e15",
      df,
    );
  if (x <= 0) return 1;
  // Odds of the beta value: both it and its complement without a difference from 1.
  const odds = x * (df1 / df2);
  const b = 1 / (1 + odds);
  const a = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
  return incompleteBeta(b, a, df2 / 2, df1 / 2);
}
