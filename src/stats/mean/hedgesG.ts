import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { cohensD } from "./cohensD.ts";

/** A standardized difference of means. */
export interface StandardizedDifference {
  /** The difference in standard deviations. */
  value: number;
  /** Its standard error. */
  standardError: number;
  /** Lower end of its interval. */
  low: number;
  /** Upper end of its interval. */
  high: number;
}

/**
 * The difference of two means in standard deviations, {@link cohensD} times 1 - 3/(4(n1 + n2) - 9), which takes out its bias
 * (Hedges 1981).
 *
 * Interval: normal, with the large-sample variance (n1 + n2)/(n1 n2) + g²/(2(n1 + n2)) (Hedges and Olkin, Statistical
 * methods for meta-analysis, 1985, eq. 5.15). Cost: three passes over each sample.
 *
 * @param x - the first sample, at least two finite numbers
 * @param y - the second
 * @param level - nominal coverage of the interval, between 0 and 1
 * @returns the difference with its interval; null where both samples are constant
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { hedgesG } from "socialops/stats";
 *
 * hedgesG([1, 2, 3], [2, 3, 4], 0.95)?.value; // => -0.8
 * ```
 */
export function hedgesG(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  level = 0.95,
): StandardizedDifference | null {
  const z = -normalQuantile(checkLevel("hedgesG", level));
  const d = cohensD(x, y);
  if (d === null) return null;
  const n = x.length + y.length;
  const value = d * (1 - 3 / (4 * n - 9)) + 0;
  const standardError = Math.sqrt(n / x.length / y.length + (value / (2 * n)) * value);
  requireDomain(Number.isFinite(standardError), "hedgesG", "x", "values whose squares are finite", value);
  const half = z * standardError;
  return { value, standardError, low: value - half + 0, high: value + half + 0 };
}
