import { mergeMeans } from "../internal/mergeMeans.ts";
import { requireMoments } from "./internal/requireMoments.ts";
import type { RatioMoments } from "./ratioMomentsOf.ts";

/**
 * The moments of two sets of rows together, without the rows.
 *
 * Method: Chan, Golub and LeVeque (Algorithms for computing the sample variance, The American Statistician 37, 1983).
 * Commutative to the last bit; associative up to rounding. Cost: about 20 operations.
 *
 * @param a - moments of some rows
 * @param b - moments of other rows
 * @returns moments of all of them
 *
 * @example
 * ```ts
 * import { mergeRatioMoments, ratioMomentsOf } from "socialops/stats";
 *
 * mergeRatioMoments(ratioMomentsOf([2, 0], [20, 5]), ratioMomentsOf([4], [35]));
 * // => { n: 3, meanX: 2, meanY: 20, m2X: 8, m2Y: 450, cXY: 60 }
 * ```
 */
export function mergeRatioMoments(a: RatioMoments, b: RatioMoments): RatioMoments {
  requireMoments(a, "mergeRatioMoments", "a");
  requireMoments(b, "mergeRatioMoments", "b");
  if (a.n === 0) return momentsOf(b);
  if (b.n === 0) return momentsOf(a);
  const n = a.n + b.n;
  const dX = b.meanX - a.meanX;
  const dY = b.meanY - a.meanY;
  const weight = (a.n * b.n) / n;
  const merged = {
    n,
    meanX: mergeMeans(a.n, a.meanX, b.n, b.meanX),
    meanY: mergeMeans(a.n, a.meanY, b.n, b.meanY),
    m2X: a.m2X + b.m2X + dX * dX * weight,
    m2Y: a.m2Y + b.m2Y + dY * dY * weight,
    cXY: a.cXY + b.cXY + dX * dY * weight,
  };
  requireMoments(merged, "mergeRatioMoments", "b");
  return merged;
}

/** Without anything else that stands beside them. */
function momentsOf({ n, meanX, meanY, m2X, m2Y, cXY }: RatioMoments): RatioMoments {
  return { n, meanX, meanY, m2X, m2Y, cXY };
}
