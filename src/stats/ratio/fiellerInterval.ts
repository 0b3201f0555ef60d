import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import type { IntervalEnds } from "../proportion/wilsonInterval.ts";
import { ratioEstimate } from "./internal/ratioEstimate.ts";
import type { RatioMoments } from "./ratioMomentsOf.ts";

/**
 * The interval of one ratio of sums over another, after / before, of independent rows: all quotients that the data do not
 * reject (Fieller, Some problems in interval estimation, JRSS B 16, 1954), with normal quantiles. Unlike the delta method it
 * is not symmetric, and says when the first ratio is too close to 0 for the quotient to have bounds.
 *
 * Cost: about 100 operations.
 *
 * @param before - moments of the first rows, from {@link ratioMomentsOf} or {@link mergeRatioMoments}
 * @param after - moments of the second
 * @param level - nominal coverage, between 0 and 1
 * @returns the ends of the interval of the quotient (1 is no change); null where it is unbounded, or where either has fewer
 *   than two rows or denominators that add up to 0
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { fiellerInterval, ratioMomentsOf } from "socialops/stats";
 *
 * const before = ratioMomentsOf([2, 0, 5, 1, 3, 0, 7, 2, 4, 1], [20, 5, 40, 12, 25, 8, 50, 15, 60, 10]);
 * const after = ratioMomentsOf([3, 1, 6, 1, 4, 0, 9, 2, 6, 2], [22, 6, 41, 11, 27, 9, 52, 14, 61, 12]);
 * fiellerInterval(before, after, 0.95); // => { low: 0.9419780542364, high: 1.870153957735 }
 * ```
 */
export function fiellerInterval(
  before: RatioMoments,
  after: RatioMoments,
  level = 0.95,
): IntervalEnds | null {
  const z = -normalQuantile(checkLevel("fiellerInterval", level));
  const a = ratioEstimate(before, "fiellerInterval", "before");
  const b = ratioEstimate(after, "fiellerInterval", "after");
  if (a === null || b === null || a.value === 0) return null;
  const quotient = b.value / a.value;
  const relativeA = (z / a.value) * Math.sqrt(a.variance);
  const relativeB = (z / a.value) * Math.sqrt(b.variance);
  const rest = 1 - relativeA * relativeA;
  if (!(rest > 0)) return null;
  const shifted = quotient * relativeA;
  const half = Math.sqrt(relativeB * relativeB * rest + shifted * shifted) / rest;
  const low = quotient / rest - half + 0;
  const high = quotient / rest + half + 0;
  requireDomain(
    Number.isFinite(low) && Number.isFinite(high),
    "fiellerInterval",
    "before",
    "moments of numbers whose squares are finite",
    half,
  );
  return { low, high };
}
