import { normalTail } from "../internal/normalTail.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The probability that a standard normal value exceeds z, computed directly: use it instead of `1 - normalCdf(z)`, which
 * has lost all digits at z = 8.3. Method, accuracy and cost as {@link normalCdf}.
 *
 * @param z - any number; infinities allowed
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain` for NaN
 *
 * @example
 * ```ts
 * import { normalUpperTail } from "socialops/stats";
 *
 * normalUpperTail(8) * 1e16; // => 6.220960574271785
 * ```
 */
export function normalUpperTail(z: number): number {
  requireDomain(!Number.isNaN(z), "normalUpperTail", "z", "a number", z);
  return z > 0 ? normalTail(z) : 1 - normalTail(-z);
}
