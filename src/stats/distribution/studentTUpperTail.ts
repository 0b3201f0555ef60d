import { requireDomain } from "../internal/requireDomain.ts";
import { studentTail } from "../internal/studentT.ts";

/**
 * The probability that a Student t value exceeds t, computed directly: use it instead of `1 - studentTCdf(t, df)`. The
 * two-sided p-value of a t statistic is `2 * studentTUpperTail(Math.abs(t), df)`. Method, accuracy and cost as
 * {@link studentTCdf}.
 *
 * @param t - any number; infinities allowed
 * @param df - degrees of freedom, at least 1e-100, not necessarily whole; Infinity gives the normal distribution
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { studentTUpperTail } from "socialops/stats";
 *
 * studentTUpperTail(25, 8.3) * 1e9; // => 2.0802806250776482
 * ```
 */
export function studentTUpperTail(t: number, df: number): number {
  requireDomain(!Number.isNaN(t), "studentTUpperTail", "t", "a number", t);
  requireDomain(
    typeof df === "number" && df >= 1e-100,
    "studentTUpperTail",
    "df",
    "a number of at least 1e-100",
    df,
  );
  return t > 0 ? studentTail(t, df) : 1 - studentTail(-t, df);
}
