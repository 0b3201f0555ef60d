import { requireDomain } from "../internal/requireDomain.ts";
import { studentTail } from "../internal/studentT.ts";

/**
 * The distribution function of Student's t distribution: the probability of a value of at most t. Relative error about
 * 1e-14 also far down the lower tail, which is computed directly.
 *
 * Method: the incomplete beta function (Abramowitz and Stegun 1964, 26.7.1). Cost: a few microseconds.
 *
 * @param t - any number; infinities allowed
 * @param df - degrees of freedom, at least 1e-100, not necessarily whole; Infinity gives the normal distribution
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { studentTCdf } from "socialops/stats";
 *
 * studentTCdf(2.2281388519862735, 10); // => 0.975
 * studentTCdf(-2, 3); // => 0.06966298427942164
 * ```
 */
export function studentTCdf(t: number, df: number): number {
  requireDomain(!Number.isNaN(t), "studentTCdf", "t", "a number", t);
  requireDomain(
    typeof df === "number" && df >= 1e-100,
    "studentTCdf",
    "df",
    "a number of at least 1e-100",
    df,
  );
  return t < 0 ? studentTail(-t, df) : 1 - studentTail(t, df);
}
