import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { requirePower } from "./internal/requirePower.ts";
import { solveSize } from "./internal/solveSize.ts";
import { powerOfMeans } from "./powerOfMeans.ts";

/**
 * How many values each arm needs for a two-sided t test to find a difference of means: the inverse of {@link powerOfMeans}.
 * statsmodels, which has its noncentral t from scipy, keeps eight digits here. Cost: some 60 times that.
 *
 * @param effectSize - difference of the means in standard deviations, from 1e-100 to 1e100 in size
 * @param power - chance that the difference is found, between 1 - level and 1: 0.8
 * @param level - 1 minus the chance of a false finding, between 0 and 1: 0.95
 * @returns values in each arm, at least 2, not rounded: round up
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { sampleSizeForMeans } from "socialops/stats";
 *
 * sampleSizeForMeans(0.2); // => 393.4056950197418
 * ```
 */
export function sampleSizeForMeans(effectSize: number, power = 0.8, level = 0.95): number {
  const outside = checkLevel("sampleSizeForMeans", level);
  const size = typeof effectSize === "number" ? Math.abs(effectSize) : 0;
  requireDomain(
    size >= 1e-100 && size <= 1e100,
    "sampleSizeForMeans",
    "effectSize",
    "a number from 1e-100 to 1e100 in size",
    effectSize,
  );
  requirePower(power, 2 * outside, "sampleSizeForMeans");
  const root = (normalQuantile(power) - normalQuantile(outside)) / size;
  return solveSize((n) => powerOfMeans(size, n, level), power, 2, 2 * root * root);
}
