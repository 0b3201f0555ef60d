import type { CenteredMoments } from "../../internal/centeredMoments.ts";
import { checkLevel } from "../../internal/checkLevel.ts";
import { type Inference, inferDifference } from "../../internal/inferDifference.ts";
import { requireDomain } from "../../internal/requireDomain.ts";
import { welchDf } from "../../internal/welchDf.ts";
import { pooledVariance } from "./pooledVariance.ts";

type RestedMoments = Omit<CenteredMoments, "m2">;

/**
 * Compares two means.
 *
 * @param a - moments of the first sample, of at least two values; `meanRest` is what its mean was rounded by
 * @param b - moments of the second
 * @param level - nominal coverage of the interval
 * @param method - each sample with its own variance, or one for both
 * @param where - the public function's name
 * @param path - the argument to blame for an answer that is not finite
 * @returns the comparison
 */
export function compareMeans(
  a: RestedMoments,
  b: RestedMoments,
  level: number,
  method: "welch" | "pooled",
  where: string,
  path: string,
): Inference & { difference: number; standardError: number } {
  const outside = checkLevel(where, level);
  const pooled = pooledVariance(a, b);
  const varianceA = (method === "welch" ? a.variance : pooled) / a.n;
  const varianceB = (method === "welch" ? b.variance : pooled) / b.n;
  const difference = a.mean - b.mean + (a.meanRest - b.meanRest);
  const standardError = Math.sqrt(varianceA + varianceB);
  const df = method === "welch" ? welchDf(varianceA, a.n - 1, varianceB, b.n - 1) : a.n + b.n - 2;
  const isBounded = Number.isFinite(difference) && Number.isFinite(standardError);
  requireDomain(isBounded, where, path, "values whose squares are finite", standardError);
  return {
    difference,
    standardError,
    ...inferDifference(difference, standardError, df, outside, where, path),
  };
}
