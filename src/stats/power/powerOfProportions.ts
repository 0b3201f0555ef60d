import { checkLevel } from "../internal/checkLevel.ts";
import { requirePositive } from "../internal/requirePositive.ts";
import { checkShares } from "./internal/checkShares.ts";
import { powerOfSignal, proportionSignal } from "./internal/proportionPower.ts";
import type { ProportionPlan } from "./sampleSizeForProportions.ts";

/**
 * The chance that a two-sided test finds the difference of two shares, with n users in each arm: the inverse of
 * {@link sampleSizeForProportions}, which says what the methods are. Cost: about 200 operations.
 *
 * @param p1 - share in one arm, between 0 and 1
 * @param p2 - share in the other arm
 * @param n - users in each arm, positive
 * @param level - 1 minus the chance of a false finding, between 0 and 1: 0.95
 * @param method - `"pooled"`, `"unpooled"` or `"arcsine"`
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { powerOfProportions } from "socialops/stats";
 *
 * powerOfProportions(0.1, 0.12, 3841); // => 0.8000155778094185
 * ```
 */
export function powerOfProportions(
  p1: number,
  p2: number,
  n: number,
  level = 0.95,
  method: ProportionPlan = "pooled",
): number {
  const outside = checkLevel("powerOfProportions", level);
  checkShares(p1, p2, method, "powerOfProportions");
  requirePositive(n, "powerOfProportions", "n");
  return powerOfSignal(proportionSignal(p1, p2, outside, method), n);
}
