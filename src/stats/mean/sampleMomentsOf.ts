import { centeredMoments } from "../internal/centeredMoments.ts";
import { requireFinite } from "../internal/requireDomain.ts";

/**
 * What tests and intervals of a mean need of a sample: mergeable by {@link mergeSampleMoments}, and what `COUNT`, `AVG` and
 * `VAR_SAMP` give in a warehouse.
 */
export interface SampleMoments {
  /** Values. */
  n: number;
  /** Mean; 0 for no value. */
  mean: number;
  /** Unbiased variance: squared deviations over n - 1; 0 for fewer than two values. */
  variance: number;
}

/**
 * The {@link SampleMoments} of a sample.
 *
 * Method: two passes with a compensated sum, so that nothing is lost on values near 1e9. Equal values have a variance of
 * exactly 0. Cost: three passes.
 *
 * @param values - finite numbers
 * @returns the moments; all 0 for no value
 * @throws {@link SocialOpsError} `out-of-domain` for a value that is not finite, or values whose squares are not
 *
 * @example
 * ```ts
 * import { sampleMomentsOf } from "socialops/stats";
 *
 * sampleMomentsOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]); // => { n: 4, mean: 1000000010, variance: 30 }
 * ```
 */
export function sampleMomentsOf(values: ArrayLike<number>): SampleMoments {
  requireFinite(values, "sampleMomentsOf", "values");
  const { n, mean, variance } = centeredMoments(values, "sampleMomentsOf", "values");
  return { n, mean, variance };
}
