import { centeredMoments } from "../internal/centeredMoments.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { requireValues } from "../internal/requireValues.ts";
import { pooledVariance } from "./internal/pooledVariance.ts";

/**
 * The difference of two means in standard deviations, the pooled one of both samples (Cohen 1969). Too large by about
 * 3/(4n) for small samples: {@link hedgesG} is not. Cost: three passes over each sample.
 *
 * @param x - the first sample, at least two finite numbers
 * @param y - the second
 * @returns mean of x minus mean of y over the standard deviation; null where both samples are constant
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { cohensD } from "socialops/stats";
 *
 * cohensD([1, 2, 3], [2, 3, 4]); // => -1
 * ```
 */
export function cohensD(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  requireValues(x, 2, "cohensD", "x");
  requireValues(y, 2, "cohensD", "y");
  const a = centeredMoments(x, "cohensD", "x");
  const b = centeredMoments(y, "cohensD", "y");
  const deviation = Math.sqrt(pooledVariance(a, b));
  if (deviation === 0) return null;
  const d = (a.mean - b.mean + (a.meanRest - b.meanRest)) / deviation + 0;
  requireDomain(Number.isFinite(d), "cohensD", "x", "values whose squares are finite", d);
  return d;
}
