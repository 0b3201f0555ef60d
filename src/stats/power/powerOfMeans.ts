import { studentTQuantile } from "../distribution/studentTQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { noncentralOutside } from "./internal/noncentralT.ts";

/**
 * The chance that a two-sided t test finds the difference of two means, with n values in each arm and equal variances.
 *
 * Method: the noncentral t distribution with both tails, as a finding in the wrong direction is one (statsmodels;
 * `power.t.test(strict = TRUE)` of R; R without `strict` leaves the far tail out). Relative error about 1e-13; scipy's
 * noncentral t keeps eleven digits. Cost: some 10 µs, growing with the square root of n times the effect.
 *
 * @param effectSize - difference of the means in standard deviations, finite
 * @param n - values in each arm, at least 2; need not be whole
 * @param level - 1 minus the chance of a false finding, between 0 and 1: 0.95
 * @returns a probability
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { powerOfMeans } from "socialops/stats";
 *
 * powerOfMeans(0.5, 64); // => 0.801459557922254
 * ```
 */
export function powerOfMeans(effectSize: number, n: number, level = 0.95): number {
  const outside = checkLevel("powerOfMeans", level);
  requireDomain(Number.isFinite(effectSize), "powerOfMeans", "effectSize", "a finite number", effectSize);
  requireDomain(
    typeof n === "number" && n >= 2 && n < Infinity,
    "powerOfMeans",
    "n",
    "a finite number of at least 2",
    n,
  );
  const df = 2 * (n - 1);
  return noncentralOutside(-studentTQuantile(outside, df), df, Math.abs(effectSize) * Math.sqrt(n / 2));
}
