import { normalTail } from "../internal/normalTail.ts";
import { requireChoice } from "../internal/requireChoice.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { requireValues } from "../internal/requireValues.ts";
import { sortedValues } from "../internal/sortedValues.ts";
import { rankCounts } from "./internal/rankCounts.ts";
import { rankDeviation } from "./internal/rankDeviation.ts";
import { allArrangements, arrangementsByU, quotientOf } from "./internal/rankSumDistribution.ts";

/** How the p-value of {@link mannWhitneyTest} is found. */
export type RankMethod = "auto" | "exact" | "normal" | "normal-uncorrected";

/** Two samples compared by their ranks. */
export interface RankComparison {
  /** Pairs in which the value of x is larger than that of y, ties counted half: U of the first sample. */
  u: number;
  /** Sum of the ranks of x among all values. */
  rankSum: number;
  /** u over all pairs: the chance that a value of x is larger than one of y; 0.5 is no difference. */
  auc: number;
  /** The normal statistic; null where the p-value is exact or all values are equal. */
  z: number | null;
  /** Two-sided p-value of no difference; null where all values are equal. */
  pValue: number | null;
  /** What the p-value comes from. */
  method: "exact" | "normal" | "normal-uncorrected";
}

/** Additions of whole numbers that an exact p-value may take: about a second. */
const MOST_WORK = 4e6;

/**
 * The rank-sum test of two independent samples (Mann and Whitney, On a test of whether one of two random variables is
 * stochastically larger than the other, Annals of Mathematical Statistics 18, 1947; Wilcoxon 1945): for skewed values, where a
 * mean is ruled by a few posts. It compares distributions: with equal shapes their shift, for which see
 * {@link hodgesLehmannShift}.
 *
 * Method: exact by the numbers of arrangements, or the normal approximation with tie correction, and with the continuity
 * correction unless uncorrected. `"auto"` is exact where no values tie and the smaller sample has at most 8 (scipy's rule), as
 * long as u times its size, counted from the nearer end, stays below 2 million. Cost: two sorts; exact up to about a second.
 *
 * @param x - the first sample, at least one finite number
 * @param y - the second
 * @param method - `"auto"`, `"exact"` (without ties only), `"normal"` or `"normal-uncorrected"`
 * @returns the comparison
 * @throws {@link SocialOpsError} `out-of-domain`; also where `"exact"` is asked for and values tie or samples are too large
 *
 * @example
 * ```ts
 * import { mannWhitneyTest } from "socialops/stats";
 *
 * const { u, auc, pValue, method } = mannWhitneyTest([1.1, 2.2, 3.3], [2.5, 4.4, 5.5, 6.6]);
 * [u, method]; // => [1, "exact"]
 * auc; // => 0.08333333333333333
 * pValue; // => 0.1142857142857143
 * mannWhitneyTest([1, 2, 2, 3, 5, 7, 7, 9], [2, 3, 4, 7, 8, 8, 10, 11, 12]).pValue; // => 0.09977564247298
 * ```
 */
export function mannWhitneyTest(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  method: RankMethod = "auto",
): RankComparison {
  requireValues(x, 1, "mannWhitneyTest", "x");
  requireValues(y, 1, "mannWhitneyTest", "y");
  requireChoice(method, ["auto", "exact", "normal", "normal-uncorrected"], "mannWhitneyTest", "method");
  const m = x.length;
  const n = y.length;
  const { u, ties } = rankCounts(sortedValues(x), sortedValues(y));
  const nearest = Math.min(u, m * n - u);
  const isCheap = 2 * nearest * Math.min(m, n) <= MOST_WORK;
  if (method === "exact") {
    requireDomain(ties === 0, "mannWhitneyTest", "x", "values without ties for an exact p-value", u);
    requireDomain(isCheap, "mannWhitneyTest", "x", "smaller samples for an exact p-value", m);
  }
  const found = { u, rankSum: u + (m * (m + 1)) / 2, auc: u / m / n };
  if (method === "exact" || (method === "auto" && ties === 0 && Math.min(m, n) <= 8 && isCheap)) {
    return { ...found, z: null, pValue: exactPValue(m, n, nearest), method: "exact" };
  }
  const used = method === "normal-uncorrected" ? method : "normal";
  const deviation = rankDeviation(m, n, ties);
  if (deviation === 0) return { ...found, z: null, pValue: null, method: used };
  const away = Math.max(0, (m * n) / 2 - nearest - (used === "normal" ? 0.5 : 0)) / deviation;
  const z = u < (m * n) / 2 ? 0 - away : away;
  return { ...found, z, pValue: 2 * normalTail(away), method: used };
}

function exactPValue(m: number, n: number, nearest: number): number {
  const below = arrangementsByU(m, n, nearest).reduce((sum, count) => sum + count, 0n);
  return Math.min(1, 2 * quotientOf(below, allArrangements(m, n)));
}
