import type { RatioMoments } from "../ratioMomentsOf.ts";
import { requireMoments } from "./requireMoments.ts";

/** A ratio of sums and how well it is known. */
export interface RatioEstimate {
  /** Sum of the numerators over sum of the denominators. */
  value: number;
  /** Square of its standard error by the delta method. */
  variance: number;
  /** Rows - 1. */
  df: number;
}

/**
 * The ratio of two sums with its variance by the delta method.
 *
 * @param moments - of the rows
 * @param where - the public function's name
 * @param path - the argument's name
 * @returns the ratio; null for fewer than two rows or denominators that add up to 0
 * @throws {@link SocialOpsError} `out-of-domain` for moments that are not finite
 */
export function ratioEstimate(moments: RatioMoments, where: string, path: string): RatioEstimate | null {
  requireMoments(moments, where, path);
  const { n, meanX, meanY, m2X, m2Y, cXY } = moments;
  if (n < 2 || meanY === 0) return null;
  const value = meanX / meanY + 0;
  const spread = Math.max(0, m2X - 2 * value * cXY + value * value * m2Y);
  const standardError = Math.sqrt(spread / n / (n - 1)) / Math.abs(meanY);
  return { value, variance: standardError * standardError, df: n - 1 };
}
