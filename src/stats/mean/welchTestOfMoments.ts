import { compareMeans } from "./internal/compareMeans.ts";
import { requireSampleMoments } from "./internal/requireSampleMoments.ts";
import type { SampleMoments } from "./sampleMomentsOf.ts";
import type { MeanComparison } from "./welchTest.ts";

/**
 * {@link welchTest} from moments, as merged parts or a warehouse give them. From sums and sums of squares
 * `variance = (sumSquares - sum * sum / n) / (n - 1)`, which has lost its digits where the mean is many standard deviations
 * from 0. Cost: that of {@link studentTQuantile}.
 *
 * @param x - moments of the first sample, of at least two values
 * @param y - moments of the second
 * @param level - nominal coverage of the interval, between 0 and 1
 * @returns the comparison; without a test where both samples are constant
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { welchTestOfMoments } from "socialops/stats";
 *
 * const before = { n: 1000, mean: 20, variance: 25 };
 * const after = { n: 1200, mean: 20.5, variance: 36 };
 * welchTestOfMoments(after, before).interval; // => { low: 0.04009444977334131, high: 0.9599055502266587 }
 * ```
 */
export function welchTestOfMoments(x: SampleMoments, y: SampleMoments, level = 0.95): MeanComparison {
  requireSampleMoments(x, 2, "welchTestOfMoments", "x");
  requireSampleMoments(y, 2, "welchTestOfMoments", "y");
  return compareMeans(
    { ...x, meanRest: 0 },
    { ...y, meanRest: 0 },
    level,
    "welch",
    "welchTestOfMoments",
    "x.variance",
  );
}
