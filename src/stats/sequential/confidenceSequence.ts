import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import { log1p } from "../../kernel/math/log1p.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { requirePositive } from "../internal/requirePositive.ts";

/** An interval that may be looked at after every observation. */
export interface ConfidenceSequence {
  /** Lower end. */
  low: number;
  /** Upper end. */
  high: number;
  /** Half of the width. */
  halfWidth: number;
  /** Logarithm of the evidence against 0: the e-value. */
  logEValue: number;
  /** Always-valid p-value of 0. */
  pValue: number;
}

/**
 * An interval for an estimate that is looked at again and again while data come in: with many data it holds its level over all
 * looks together, where an ordinary interval that is watched does not.
 *
 * Method: asymptotic confidence sequence of a normal mixture (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas, Time-uniform
 * central limit theory, Annals of Statistics 52, 2024; arXiv 2103.06476, equations 9, 155 and 161), narrowest at `targetN`
 * values; the arithmetic of GrowthBook. Not for a few dozen values, where the normal approximation does not hold.
 * Cost: about 200 operations.
 *
 * @param estimate - the estimate so far: a mean, a difference, a lift
 * @param standardError - its standard error, positive
 * @param n - values so far, of both arms together, positive
 * @param level - coverage of all looks together, between 0 and 1
 * @param targetN - number of values at which the interval is wanted narrowest, positive; fixed before the data are seen
 * @returns the interval at this look
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { confidenceSequence } from "socialops/stats";
 *
 * const { low, pValue } = confidenceSequence(0.02, 0.004, 5000, 0.95);
 * low; // => 0.007859164038495
 * pValue; // => 0.00004512223798697
 * ```
 */
export function confidenceSequence(
  estimate: number,
  standardError: number,
  n: number,
  level = 0.95,
  targetN = 5000,
): ConfidenceSequence {
  requireDomain(Number.isFinite(estimate), "confidenceSequence", "estimate", "a finite number", estimate);
  requirePositive(standardError, "confidenceSequence", "standardError");
  requirePositive(n, "confidenceSequence", "n");
  const outside = 2 * checkLevel("confidenceSequence", level);
  requirePositive(targetN, "confidenceSequence", "targetN");
  const width = -2 * log(outside);
  // n times rho squared of the paper.
  const weight = (n / targetN) * (width + log1p(width));
  const growth = log1p(weight);
  const halfWidth = standardError * Math.sqrt(((1 + weight) / weight) * (growth + width));
  const z = estimate / standardError;
  const logEValue = 0.5 * (z * z * (weight / (1 + weight)) - growth) + 0;
  const low = estimate - halfWidth + 0;
  const high = estimate + halfWidth + 0;
  const isBounded = [logEValue, low, high].every(Number.isFinite);
  requireDomain(isBounded, "confidenceSequence", "estimate", "numbers whose products are finite", estimate);
  return { low, high, halfWidth, logEValue, pValue: logEValue <= 0 ? 1 : exp(-logEValue) };
}
