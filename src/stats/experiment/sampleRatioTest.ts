import { binomialTwoSided } from "../internal/binomialTwoSided.ts";
import { incompleteGamma } from "../internal/incompleteGamma.ts";
import { requireDomain, requireList } from "../internal/requireDomain.ts";
import { sharesOf } from "../internal/sharesOf.ts";

/** Whether users were divided among the arms of an experiment as planned. */
export interface SampleRatioTest {
  /** Pearson's statistic; null without users, or where an arm of weight 0 has any. */
  chiSquare: number | null;
  /** Arms with a weight above 0, less 1. */
  df: number;
  /** P-value of a division by the weights; null without users, 0 where an arm of weight 0 has any. */
  pValue: number | null;
  /** Exact two-sided binomial p-value; null unless there are two arms with a weight above 0. */
  exactPValue: number | null;
}

/**
 * Tests for a sample ratio mismatch: whether the numbers of users in the arms of an experiment agree with the weights they
 * were to be divided by (Fabijan et al., Diagnosing sample ratio mismatch in online controlled experiments, KDD 2019). Below
 * 0.001 something is wrong with the division or the counting, and no result of the experiment is to be believed.
 *
 * Method: Pearson's chi-square; an arm of weight 0 adds no degree of freedom. For two arms the exact binomial test beside it.
 * Cost: that of {@link betaCdf} for two arms.
 *
 * @param counts - users in each arm, whole numbers of at least 0, together at most 1e12
 * @param weights - planned shares of the same arms, in any unit, at least 0 and not all 0
 * @returns the test
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { sampleRatioTest } from "socialops/stats";
 *
 * const { chiSquare, pValue } = sampleRatioTest([44700, 45489], [1, 1]);
 * chiSquare; // => 6.902404949606
 * pValue; // => 0.008607987810836
 * sampleRatioTest([10, 0], [1, 1]).exactPValue; // => 0.001953125
 * ```
 */
export function sampleRatioTest(counts: ArrayLike<number>, weights: ArrayLike<number>): SampleRatioTest {
  requireList(counts, "sampleRatioTest", "counts");
  requireDomain(counts.length > 0, "sampleRatioTest", "counts", "at least 1 value", counts.length);
  requireList(weights, "sampleRatioTest", "weights");
  requireDomain(
    weights.length === counts.length,
    "sampleRatioTest",
    "weights",
    `${counts.length} values, one for each count`,
    weights.length,
  );
  let n = 0;
  for (let i = 0; i < counts.length; i++) {
    const isCount = Number.isSafeInteger(counts[i]) && counts[i]! >= 0;
    if (!isCount)
      requireDomain(false, "sampleRatioTest", `counts[${i}]`, "a whole number of at least 0", counts[i]);
    n += counts[i]!;
  }
  requireDomain(n <= 1e12, "sampleRatioTest", "counts", "counts that add up to at most 1e12", n);
  const shares = sharesOf(weights, "sampleRatioTest", "weights");
  requireDomain(shares !== null, "sampleRatioTest", "weights", "a weight above 0", 0);
  return testShares(counts, shares!, n);
}

function testShares(counts: ArrayLike<number>, shares: Float64Array, n: number): SampleRatioTest {
  let chiSquare = 0;
  const used: number[] = [];
  let isImpossible = false;
  for (let i = 0; i < shares.length; i++) {
    const wanted = shares[i]! * n;
    if (shares[i]! > 0) used.push(i);
    else if (counts[i]! > 0) isImpossible = true;
    if (wanted > 0) chiSquare += ((counts[i]! - wanted) / wanted) * (counts[i]! - wanted);
  }
  const df = used.length - 1;
  const [first, second] = used;
  if (isImpossible || !Number.isFinite(chiSquare))
    return { chiSquare: null, df, pValue: 0, exactPValue: used.length === 2 ? 0 : null };
  if (n === 0) return { chiSquare: null, df, pValue: null, exactPValue: null };
  return {
    chiSquare,
    df,
    pValue: df === 0 ? 1 : incompleteGamma(df / 2, chiSquare / 2, true),
    exactPValue:
      used.length === 2 ? binomialTwoSided(counts[first!]!, n, shares[first!]!, shares[second!]!) : null,
  };
}
