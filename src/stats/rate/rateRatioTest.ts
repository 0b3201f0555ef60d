import { normalUpperTail } from "../distribution/normalUpperTail.ts";
import { betaOdds } from "../internal/betaOdds.ts";
import { binomialTwoSided } from "../internal/binomialTwoSided.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/** How two rates compare. */
export interface RateComparison {
  /** The first rate over the second; null where the second count is 0. */
  ratio: number | null;
  /** Lower end of its exact interval; null where there are no events. */
  low: number | null;
  /** Upper end; null where there is none. */
  high: number | null;
  /** Two-sided p-value of the exact conditional test. */
  exactPValue: number;
  /** The difference in standard errors, by the score test; null where there are no events. */
  z: number | null;
  /** Its two-sided p-value. */
  pValue: number | null;
}

/**
 * Compares the rates of two Poisson counts: given both together, the first is a binomial count (Przyborowski and Wilenski, Biometrika
 * 31, 1940), which gives the exact p-value and interval of R's `poisson.test`; and the score test, whose z is
 * (k1 - k2 e1 / e2) over its standard error under equal rates. For counts of independent events only.
 *
 * @param count1 - events of the first, a whole number of at least 0
 * @param exposure1 - over how much they were counted, from 1e-100 to 1e100
 * @param count2 - events of the second
 * @param exposure2 - over how much they were counted
 * @param level - nominal coverage of the interval, between 0 and 1
 * @returns the ratio of the rates, its exact interval, and both tests
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { rateRatioTest } from "socialops/stats";
 *
 * const { ratio, exactPValue, z } = rateRatioTest(60, 51477.5, 30, 54308.7);
 * ratio; // => 2.109997571755
 * exactPValue; // => 0.000675182659
 * z; // => 3.417401839
 * ```
 */
export function rateRatioTest(
  count1: number,
  exposure1: number,
  count2: number,
  exposure2: number,
  level = 0.95,
): RateComparison {
  for (const [name, count] of [
    ["count1", count1],
    ["count2", count2],
  ] as const)
    requireDomain(
      Number.isSafeInteger(count) && count >= 0 && count <= 1e9,
      "rateRatioTest",
      name,
      "a whole number from 0 to 1000000000",
      count,
    );
  for (const [name, exposure] of [
    ["exposure1", exposure1],
    ["exposure2", exposure2],
  ] as const)
    requireDomain(
      typeof exposure === "number" && exposure >= 1e-100 && exposure <= 1e100,
      "rateRatioTest",
      name,
      "a number from 1e-100 to 1e100",
      exposure,
    );
  const outside = checkLevel("rateRatioTest", level);
  const n = count1 + count2;
  if (n === 0) return { ratio: null, low: null, high: null, exactPValue: 1, z: null, pValue: null };
  const all = exposure1 + exposure2;
  const p = exposure1 / all;
  const q = exposure2 / all;
  const scale = exposure2 / exposure1;
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const z = (count1 * q - count2 * p) / Math.sqrt(n * p * q);
  return {
    ratio: count2 === 0 ? null : finite((count1 / count2) * scale),
    low: count1 === 0 ? 0 : finite(betaOdds(count1, count2 + 1, outside, false) * scale),
    high: count2 === 0 ? null : finite(betaOdds(count1 + 1, count2, outside, true) * scale),
    exactPValue: binomialTwoSided(count1, n, p, q),
    z: finite(z),
    pValue: Number.isFinite(z) ? Math.min(1, 2 * normalUpperTail(Math.abs(z))) : null,
  };
}
