import { sampleVariance as twoPassVariance } from "simple-statistics";
import { requireDomain, requireFinite } from "../internal/requireDomain.ts";

/**
 * The unbiased variance of a sample: squared deviations from the mean over n - 1. Two passes, computed by
 * simple-statistics. Cost: three passes.
 *
 * @param values - at least two finite numbers
 * @returns the variance, at least 0
 * @throws {@link SocialOpsError} `out-of-domain` for fewer than two values or one that is not finite
 *
 * @example
 * ```ts
 * import { sampleVariance } from "socialops/stats";
 *
 * sampleVariance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]); // => 30
 * ```
 */
export function sampleVariance(values: ArrayLike<number>): number {
  requireFinite(values, "sampleVariance", "values");
  requireDomain(values.length >= 2, "sampleVariance", "values", "at least 2 values", values.length);
  const variance = twoPassVariance(values as number[]);
  requireDomain(
    Number.isFinite(variance),
    "sampleVariance",
    "values",
    "values whose squares are finite",
    variance,
  );
  return variance;
}
