import { normalTail } from "../internal/normalTail.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The distribution function of the standard normal: the probability of a value of at most z. Relative error about 1e-15
 * also far down the lower tail, which is computed directly.
 *
 * Method: Chebyshev approximation of the scaled tail (after Shepherd and Laframboise 1981). The table in
 * `cumulativeStdNormalProbability` of simple-statistics is wrong in the third digit. Cost: about 100 operations.
 *
 * @param z - any number; infinities allowed
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain` for NaN
 *
 * @example
 * ```ts
 * import { normalCdf } from "socialops/stats";
 *
 * normalCdf(1.959963984540054); // => 0.975
 * normalCdf(-8) * 1e16; // => 6.220960574271785
 * ```
 */
export function normalCdf(z: number): number {
  requireDomain(!Number.isNaN(z), "normalCdf", "z", "a number", z);
  return z < 0 ? normalTail(-z) : 1 - normalTail(z);
}
