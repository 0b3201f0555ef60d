import { sum as compensatedSum } from "simple-statistics";
import { requireDomain } from "./requireDomain.ts";

/** Mean and spread of a sample. */
export interface CenteredMoments {
  /** Values. */
  n: number;
  /** Mean, rounded; 0 for no value. */
  mean: number;
  /** What the mean was rounded by: differences of means near 1e9 need it. */
  meanRest: number;
  /** Sum of squared deviations from the mean. */
  m2: number;
  /** Unbiased variance; 0 for fewer than two values. */
  variance: number;
}

/**
 * Mean and sum of squared deviations in two passes; exactly 0 deviations where all values are equal.
 *
 * @param values - finite numbers
 * @param where - the public function's name
 * @param path - the argument's name
 * @returns the moments
 * @throws {@link SocialOpsError} `out-of-domain` where the squares pass the range of numbers
 */
export function centeredMoments(values: ArrayLike<number>, where: string, path: string): CenteredMoments {
  const n = values.length;
  if (n === 0) return { n, mean: 0, meanRest: 0, m2: 0, variance: 0 };
  let isConstant = true;
  for (let i = 1; i < n && isConstant; i++) isConstant = values[i] === values[0];
  if (isConstant) return { n, mean: values[0]! + 0, meanRest: 0, m2: 0, variance: 0 };
  const mean = compensatedSum(values as number[]) / n + 0;
  let m2 = 0;
  let rest = 0;
  for (let i = 0; i < n; i++) {
    const deviation = values[i]! - mean;
    rest += deviation;
    m2 += deviation * deviation;
  }
  // The rounded mean is off by rest / n; this takes its effect out (Chan, Golub and LeVeque 1983, eq. 1.7).
  const exact = Math.max(0, m2 - (rest / n) * rest);
  requireDomain(Number.isFinite(exact), where, path, "values whose squares are finite", exact);
  return { n, mean, meanRest: rest / n, m2: exact, variance: exact / (n - 1) };
}
