import { exp } from "../../kernel/math/exp.ts";
import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { checkTrials } from "../internal/checkTrials.ts";

/** A ratio of two shares with the ends of its interval. */
export interface RiskRatio {
  /** The ratio. */
  ratio: number;
  /** Lower end. */
  low: number;
  /** Upper end. */
  high: number;
}

/**
 * The ratio of two independent shares, (a/n1) / (b/n2), with its interval by the normal approximation of its logarithm (Katz,
 * Baptista, Azen and Pike, Biometrics 34, 1978).
 *
 * @param a - successes of the first group
 * @param n1 - trials of the first group
 * @param b - successes of the second group
 * @param n2 - trials of the second group
 * @param level - nominal coverage, between 0 and 1: 0.95
 * @returns the ratio and the ends; null where one of the counts is 0, so that the logarithm has no standard error
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { riskRatioInterval } from "socialops/stats";
 *
 * riskRatioInterval(56, 70, 48, 80, 0.95); // => { ratio: 1.333333333333333, low: 1.076626422762989, high: 1.651248511265886 }
 * riskRatioInterval(5, 56, 0, 29, 0.95); // => null
 * ```
 */
export function riskRatioInterval(
  a: number,
  n1: number,
  b: number,
  n2: number,
  level: number,
): RiskRatio | null {
  checkTrials("riskRatioInterval", a, n1, ["a", "n1"]);
  checkTrials("riskRatioInterval", b, n2, ["b", "n2"]);
  const z = -normalQuantile(checkLevel("riskRatioInterval", level));
  if (a === 0 || b === 0) return null;
  const ratio = a / n1 / (b / n2);
  const spread = exp(z * Math.sqrt(Math.max(0, 1 / a - 1 / n1 + 1 / b - 1 / n2)));
  const ends = { ratio, low: ratio / spread, high: ratio * spread };
  return Object.values(ends).every(Number.isFinite) ? ends : null;
}
