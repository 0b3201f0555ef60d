import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import type { IntervalEnds } from "../proportion/wilsonInterval.ts";

/**
 * The score interval for the rate of a Poisson count: closer to its level than the exact {@link poissonInterval}, which covers
 * more. For counts of independent events only.
 *
 * @param count - events, from 0 to 1e100
 * @param exposure - over how much they were counted, from 1e-100 to 1e100
 * @param level - nominal coverage, between 0 and 1: 0.95
 * @returns the ends
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { rateScoreInterval } from "socialops/stats";
 *
 * rateScoreInterval(10, 100, 0.95); // => { low: 0.054319861056142, high: 0.184094727150788 }
 * ```
 */
export function rateScoreInterval(count: number, exposure: number, level: number): IntervalEnds {
  requireDomain(
    typeof count === "number" && count >= 0 && count <= 1e100,
    "rateScoreInterval",
    "count",
    "a number from 0 to 1e100",
    count,
  );
  requireDomain(
    typeof exposure === "number" && exposure >= 1e-100 && exposure <= 1e100,
    "rateScoreInterval",
    "exposure",
    "a number from 1e-100 to 1e100",
    exposure,
  );
  const z = -normalQuantile(checkLevel("rateScoreInterval", level));
  const upper = count + z * (z / 2 + Math.sqrt(count + (z * z) / 4));
  // The product of both roots is the square of the count, so that nothing cancels.
  return {
    low: count === 0 ? 0 : (count / upper) * (count / exposure),
    high: upper / exposure,
  };
}
