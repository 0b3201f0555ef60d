import { incompleteGamma } from "../internal/incompleteGamma.ts";
import { checkGammaArguments } from "./internal/checkGammaArguments.ts";

/**
 * The probability that a gamma value exceeds x, computed directly: use it instead of `1 - gammaCdf(…)`. The p-value of a
 * chi-square statistic is `gammaUpperTail(statistic, df / 2, 1 / 2)`. Method, accuracy and cost as {@link gammaCdf}.
 *
 * @param x - any number; infinities allowed; 0 or less gives 1
 * @param shape - at least 1e-100 and finite
 * @param rate - 1 over the scale, positive and finite
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { gammaUpperTail } from "socialops/stats";
 *
 * gammaUpperTail(22.7, 1 / 2, 1 / 2) * 1e6; // => 1.8936786948022094
 * ```
 */
export function gammaUpperTail(x: number, shape: number, rate: number): number {
  checkGammaArguments("gammaUpperTail", x, shape, rate);
  return x <= 0 ? 1 : incompleteGamma(shape, x * rate, true);
}
