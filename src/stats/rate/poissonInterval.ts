import { checkLevel } from "../internal/checkLevel.ts";
import { inverseGamma } from "../internal/inverseGamma.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import type { IntervalEnds } from "../proportion/wilsonInterval.ts";

/**
 * The exact interval for the rate of a Poisson count (Garwood, Fiducial limits for the Poisson distribution, Biometrika 28,
 * 1936): it covers at least its level, whatever the rate. For counts of independent events only; likes and shares come in
 * bursts, and their interval has to come from the spread between posts.
 *
 * Method: gamma quantiles of count and count + 1. Relative error about 1e-13. Cost: tens of microseconds for counts up to
 * 10,000, growing with the square root of the count up to 1e10.
 *
 * @param count - a whole number of events, at least 0
 * @param exposure - over how much they were counted (days, thousand impressions), positive and finite
 * @param level - nominal coverage, between 0 and 1: 0.95
 * @returns the ends, as events a unit of exposure; the lower is exactly 0 for no event
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { poissonInterval } from "socialops/stats";
 *
 * poissonInterval(10, 100, 0.95); // => { low: 0.0479538869613243, high: 0.183903560420178 }
 * poissonInterval(0, 50, 0.95); // => { low: 0, high: 0.0737775890822787 }
 * ```
 */
export function poissonInterval(count: number, exposure: number, level: number): IntervalEnds {
  requireDomain(
    Number.isSafeInteger(count) && count >= 0,
    "poissonInterval",
    "count",
    "a whole number of at least 0",
    count,
  );
  requireDomain(
    typeof exposure === "number" && exposure > 0 && exposure < Infinity,
    "poissonInterval",
    "exposure",
    "a positive finite number",
    exposure,
  );
  const outside = checkLevel("poissonInterval", level);
  return {
    low: count === 0 ? 0 : inverseGamma(count, outside, false) / exposure,
    high: inverseGamma(count + 1, outside, true) / exposure,
  };
}
