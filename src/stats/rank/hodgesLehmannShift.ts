import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { requireValues } from "../internal/requireValues.ts";
import { sortedValues } from "../internal/sortedValues.ts";
import type { IntervalEnds } from "../proportion/wilsonInterval.ts";
import { rankCounts } from "./internal/rankCounts.ts";
import { rankDeviation } from "./internal/rankDeviation.ts";
import { allArrangements, arrangementsByU, quotientOf } from "./internal/rankSumDistribution.ts";
import { selectDifference } from "./internal/selectDifference.ts";

/** By how much one sample lies above another. */
export interface ShiftEstimate {
  /** Median of all differences between a value of x and one of y. */
  shift: number;
  /** Its interval; null where the samples are too small for the level. */
  interval: IntervalEnds | null;
  /** Whether the ranks of the ends come from the exact distribution of U or from its normal approximation. */
  method: "exact" | "normal";
}

/**
 * The shift between two samples that goes with {@link mannWhitneyTest}: the median of all pairwise differences (Hodges and
 * Lehmann, Estimates of location based on rank tests, Annals of Mathematical Statistics 34, 1963), with the interval between
 * two of the differences. Not the difference of the medians.
 *
 * Method: exact where both samples have fewer than 50 values and none tie, as `wilcox.test(conf.int = TRUE)` of R; beyond, the
 * ranks of the ends are those of the normal approximation with tie correction (R solves for its ends to four digits there).
 * The differences are selected, not made. Cost: two sorts and some 200 walks along both samples; 0.3 s at 100,000 values each.
 *
 * @param x - the first sample, at least one finite number
 * @param y - the second
 * @param level - nominal coverage of the interval, between 0 and 1
 * @returns the shift from y to x
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { hodgesLehmannShift } from "socialops/stats";
 *
 * const x = [18.5, 24.6, 31, 29.4, 28.5, 20.4, 15.2, 40.1];
 * const y = [35.1, 18, 22.8, 44.6, 51, 28, 47.3, 39.9, 33.3, 12.7];
 * const { shift, interval } = hodgesLehmannShift(x, y, 0.95);
 * shift; // => -7.6
 * interval; // => { low: -19.9, high: 5.7 }
 * hodgesLehmannShift([1, 2], [5, 9]).interval; // => null
 * ```
 */
export function hodgesLehmannShift(x: ArrayLike<number>, y: ArrayLike<number>, level = 0.95): ShiftEstimate {
  const outside = checkLevel("hodgesLehmannShift", level);
  requireValues(x, 1, "hodgesLehmannShift", "x");
  requireValues(y, 1, "hodgesLehmannShift", "y");
  const a = sortedValues(x);
  const b = sortedValues(y);
  const widest = Math.max(a[a.length - 1]! - b[0]!, b[b.length - 1]! - a[0]!);
  requireDomain(
    Number.isFinite(widest),
    "hodgesLehmannShift",
    "x",
    "values whose squares are finite",
    widest,
  );
  const { ties } = rankCounts(a, b);
  const pairs = a.length * b.length;
  const middle = selectDifference(a, b, Math.ceil(pairs / 2));
  const next = pairs % 2 === 0 ? selectDifference(a, b, pairs / 2 + 1) : middle;
  const method = ties === 0 && Math.max(a.length, b.length) < 50 ? "exact" : "normal";
  const rank =
    method === "exact"
      ? exactRank(a.length, b.length, outside)
      : Math.floor(pairs / 2 + 0.5 + normalQuantile(outside) * rankDeviation(a.length, b.length, ties));
  const interval =
    rank < 1 ? null : { low: selectDifference(a, b, rank), high: selectDifference(a, b, pairs + 1 - rank) };
  return { shift: middle / 2 + next / 2 + 0, interval, method };
}

/** The least u that is reached with more than the probability outside. */
function exactRank(m: number, n: number, outside: number): number {
  const counts = arrangementsByU(m, n, Math.floor((m * n) / 2));
  const all = allArrangements(m, n);
  let below = 0n;
  for (let u = 0; u < counts.length; u++) {
    below += counts[u]!;
    if (quotientOf(below, all) > outside * (1 + 1e-12)) return u;
  }
  return counts.length - 1;
}
