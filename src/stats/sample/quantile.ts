import { quantile as selectQuantile } from "simple-statistics";
import { requireDomain, requireFinite, requireList } from "../internal/requireDomain.ts";

/**
 * A sample quantile of type 7 (Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50,
 * 1996): the default of R, numpy and spreadsheets, linear between the order statistics at (n - 1) p. Computed by
 * simple-statistics, by selection without a full sort. Cost: a copy and a few passes.
 *
 * @param values - at least one finite number, in any order; not changed
 * @param p - a probability from 0 to 1; 0.5 gives the median
 * @returns the quantile
 * @throws {@link SocialOpsError} `out-of-domain` for no value, a value that is not finite, or p outside 0 to 1
 *
 * @example
 * ```ts
 * import { quantile } from "socialops/stats";
 *
 * quantile([3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.25); // => 7.25
 * ```
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  requireDomain(typeof p === "number" && p >= 0 && p <= 1, "quantile", "p", "a probability from 0 to 1", p);
  requireList(values, "quantile", "values");
  requireDomain(values.length > 0, "quantile", "values", "at least 1 value", values.length);
  requireFinite(values, "quantile", "values");
  return selectQuantile(Float64Array.from(values) as unknown as number[], p);
}
