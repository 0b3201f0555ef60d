import { incompleteBeta } from "../internal/incompleteBeta.ts";
import { checkBetaArguments } from "./internal/checkBetaArguments.ts";

/**
 * The probability that a beta value exceeds x, computed directly: use it instead of `1 - betaCdf(…)`. Method, accuracy and
 * cost as {@link betaCdf}.
 *
 * @param x - any number; infinities allowed; 0 or less gives 1, 1 or more gives 0
 * @param a - from 1e-100 to 1e15
 * @param b - from 1e-100 to 1e15
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { betaUpperTail } from "socialops/stats";
 *
 * betaUpperTail(0.5, 2, 3); // => 0.3125
 * ```
 */
export function betaUpperTail(x: number, a: number, b: number): number {
  checkBetaArguments("betaUpperTail", x, a, b);
  return x <= 0 ? 1 : incompleteBeta(1 - x, x, b, a);
}
