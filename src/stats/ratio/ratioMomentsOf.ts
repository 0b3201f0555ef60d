import { sum as compensatedSum } from "simple-statistics";
import { requireDomain, requireFinite, requireList } from "../internal/requireDomain.ts";
import { requireMoments } from "./internal/requireMoments.ts";

/**
 * What the interval of a ratio of sums needs of its rows: means and centered sums, so that nothing is lost when the values
 * are large (sums of squares are useless at 1e9). JSON, and mergeable by {@link mergeRatioMoments}.
 */
export interface RatioMoments {
  /** Rows. */
  n: number;
  /** Mean of the numerator; 0 for no row. */
  meanX: number;
  /** Mean of the denominator; 0 for no row. */
  meanY: number;
  /** Sum of squared deviations of the numerator from its mean. */
  m2X: number;
  /** Sum of squared deviations of the denominator from its mean. */
  m2Y: number;
  /** Sum of products of both deviations. */
  cXY: number;
}

/**
 * The {@link RatioMoments} of rows given as two columns.
 *
 * Method: two passes with compensated sums. Cost: two passes.
 *
 * @param x - numerators, a row each: clicks a post
 * @param y - denominators of the same rows: impressions a post
 * @returns the moments; all 0 for no row
 * @throws {@link SocialOpsError} `out-of-domain` for columns of different lengths or a value that is not finite
 *
 * @example
 * ```ts
 * import { ratioMomentsOf } from "socialops/stats";
 *
 * ratioMomentsOf([2, 0, 4], [20, 5, 35]); // => { n: 3, meanX: 2, meanY: 20, m2X: 8, m2Y: 450, cXY: 60 }
 * ```
 */
export function ratioMomentsOf(x: ArrayLike<number>, y: ArrayLike<number>): RatioMoments {
  requireList(x, "ratioMomentsOf", "x");
  requireList(y, "ratioMomentsOf", "y");
  requireDomain(x.length === y.length, "ratioMomentsOf", "y", `${x.length} values, as in x`, y.length);
  requireFinite(x, "ratioMomentsOf", "x");
  requireFinite(y, "ratioMomentsOf", "y");
  const n = x.length;
  if (n === 0) return { n: 0, meanX: 0, meanY: 0, m2X: 0, m2Y: 0, cXY: 0 };
  const meanX = compensatedSum(x as number[]) / n;
  const meanY = compensatedSum(y as number[]) / n;
  let m2X = 0;
  let m2Y = 0;
  let cXY = 0;
  let restX = 0;
  let restY = 0;
  for (let i = 0; i < n; i++) {
    const dX = x[i]! - meanX;
    const dY = y[i]! - meanY;
    restX += dX;
    restY += dY;
    m2X += dX * dX;
    m2Y += dY * dY;
    cXY += dX * dY;
  }
  // The rounded mean is off by rest / n; this takes its effect out (Chan, Golub and LeVeque 1983, eq. 1.7).
  const moments = {
    n,
    meanX,
    meanY,
    m2X: Math.max(0, m2X - (restX * restX) / n),
    m2Y: Math.max(0, m2Y - (restY * restY) / n),
    cXY: cXY - (restX * restY) / n,
  };
  requireMoments(moments, "ratioMomentsOf", "x");
  return moments;
}
