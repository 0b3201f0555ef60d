import { requireDomain } from "../internal/requireDomain.ts";
import { requireValues } from "../internal/requireValues.ts";
import { sortedValues } from "../internal/sortedValues.ts";

/**
 * The smallest value that at least a share p of all values does not exceed: type 1 of Hyndman and Fan, as dashboards of
 * response times and web vitals have it. Always one of the values, where {@link quantile} goes between two. Cost: a sort.
 *
 * @param values - at least one finite number, in any order; not changed
 * @param p - a probability from 0 to 1; 0 gives the smallest value
 * @returns the value
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { nearestRankQuantile } from "socialops/stats";
 *
 * nearestRankQuantile([120, 180, 210, 250, 260, 300, 330, 410, 520, 640, 900, 2400], 0.75); // => 520
 * ```
 */
export function nearestRankQuantile(values: ArrayLike<number>, p: number): number {
  requireDomain(
    typeof p === "number" && p >= 0 && p <= 1,
    "nearestRankQuantile",
    "p",
    "a probability from 0 to 1",
    p,
  );
  requireValues(values, 1, "nearestRankQuantile", "values");
  // n p is off by two roundings: 7 percent of 100 is 7, not 7.000000000000001.
  const rank = Math.max(1, Math.ceil(values.length * p * (1 - 4.5e-16)));
  return sortedValues(values)[rank - 1]! + 0;
}
