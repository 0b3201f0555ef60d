import { mergeMeans } from "../internal/mergeMeans.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { requireSampleMoments } from "./internal/requireSampleMoments.ts";
import type { SampleMoments } from "./sampleMomentsOf.ts";

/**
 * The moments of two samples together, without their values.
 *
 * Method: Chan, Golub and LeVeque (Algorithms for computing the sample variance, The American Statistician 37, 1983).
 * Commutative to the last bit; associative up to rounding. Cost: about 15 operations.
 *
 * @param a - moments of one sample
 * @param b - moments of another
 * @returns moments of all values
 * @throws {@link SocialOpsError} `out-of-domain` for moments of no sample, or whose squares are not finite
 *
 * @example
 * ```ts
 * import { mergeSampleMoments, sampleMomentsOf } from "socialops/stats";
 *
 * mergeSampleMoments(sampleMomentsOf([4, 7]), sampleMomentsOf([13, 16])); // => { n: 4, mean: 10, variance: 30 }
 * ```
 */
export function mergeSampleMoments(a: SampleMoments, b: SampleMoments): SampleMoments {
  requireSampleMoments(a, 0, "mergeSampleMoments", "a");
  requireSampleMoments(b, 0, "mergeSampleMoments", "b");
  if (a.n === 0) return { n: b.n, mean: b.mean, variance: b.variance };
  if (b.n === 0) return { n: a.n, mean: a.mean, variance: a.variance };
  const n = a.n + b.n;
  const apart = b.mean - a.mean;
  const within = a.variance * (a.n - 1) + b.variance * (b.n - 1);
  const variance = (within + apart * apart * ((a.n * b.n) / n)) / (n - 1);
  const isBounded = Number.isSafeInteger(n) && Number.isFinite(variance);
  requireDomain(
    isBounded,
    "mergeSampleMoments",
    "b",
    "moments of numbers whose squares are finite",
    variance,
  );
  return { n, mean: mergeMeans(a.n, a.mean, b.n, b.mean) + 0, variance };
}
