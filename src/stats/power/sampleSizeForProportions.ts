import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { checkShares } from "./internal/checkShares.ts";
import { powerOfSignal, proportionSignal } from "./internal/proportionPower.ts";
import { requirePower } from "./internal/requirePower.ts";
import { solveSize } from "./internal/solveSize.ts";

/** How the standard error of a comparison of shares is taken when it is planned. */
export type ProportionPlan = "pooled" | "unpooled" | "arcsine";

/**
 * How many users each arm needs for a two-sided test to find the difference of two shares.
 *
 * Method: normal approximation. `"pooled"` takes the standard error of the test from both shares together and that of the
 * truth from each (Fleiss, Levin and Paik, Statistical methods for rates and proportions, 2003, section 4.2;
 * `power.prop.test` of R), `"unpooled"` both from each; findings in the wrong direction do not count. `"arcsine"` is for the
 * difference of the transformed shares (Cohen 1988; statsmodels), and counts them. Cost: about 200 operations, for arcsine
 * some 10,000.
 *
 * @param p1 - share in one arm, between 0 and 1
 * @param p2 - share in the other arm, a different one
 * @param power - chance that the difference is found, from (1 - level) up to below 1: 0.8
 * @param level - 1 minus the chance of a false finding, between 0 and 1: 0.95
 * @param method - `"pooled"`, `"unpooled"` or `"arcsine"`
 * @returns users in each arm, not rounded: round up
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { sampleSizeForProportions } from "socialops/stats";
 *
 * Math.ceil(sampleSizeForProportions(0.1, 0.12, 0.8)); // => 3841
 * sampleSizeForProportions(0.1, 0.12, 0.8, 0.95, "unpooled"); // => 3838.102190097
 * ```
 */
export function sampleSizeForProportions(
  p1: number,
  p2: number,
  power = 0.8,
  level = 0.95,
  method: ProportionPlan = "pooled",
): number {
  const outside = checkLevel("sampleSizeForProportions", level);
  checkShares(p1, p2, method, "sampleSizeForProportions");
  requireDomain(p1 !== p2, "sampleSizeForProportions", "p2", "a share further from p1", p2);
  requirePower(power, 2 * outside, "sampleSizeForProportions");
  const signal = proportionSignal(p1, p2, outside, method);
  const root = (signal.critical + normalQuantile(power) * signal.deviation) / signal.apart;
  const n = root * root;
  requireDomain(n > 0 && n < Infinity, "sampleSizeForProportions", "p2", "a share further from p1", p2);
  return signal.bothTails ? solveSize((size) => powerOfSignal(signal, size), power, 0, n) : n;
}
