import { log } from "../../kernel/math/log.ts";
import { chiSquareQuantile } from "../distribution/chiSquareQuantile.ts";
import { chiSquareUpperTail } from "../distribution/chiSquareUpperTail.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { checkCounts } from "./internal/checkCounts.ts";

/** How far two distributions over the same bins are apart. */
export interface PopulationStability {
  /** The index; 0 for equal shares. Below 0.1 is called stable, from 0.25 shifted: a convention that knows nothing of sample sizes. */
  value: number;
  /** What chance alone stays below, at the level asked for. */
  critical: number;
  /** Probability of so large an index by chance. */
  pValue: number;
  /** Bins less one. */
  df: number;
}

/**
 * The population stability index of counts in the same bins at two times: the sum of (q - p) ln(q / p) over their shares p and q
 * (Siddiqi, Credit Risk Scorecards, 2006), with what chance alone makes of it: for two independent samples of n and m out of one
 * distribution it is about (1/n + 1/m) times a chi-square with one degree of freedom less than bins (Yurdakul, Statistical Properties of
 * Population Stability Index, 2018).
 *
 * `smoothing` is added to each count, as an empty bin would make the index infinite. It matters: the same counts have 0.29 with 0.5, 0.24
 * with 1 and 0.48 with shares cut at 0.0001. Bins that are empty at both times count with it too. Cost: linear in bins.
 *
 * @param before - counts of the earlier time, two bins or more
 * @param after - counts of the later one, in the same bins
 * @param level - of the critical value, between 0 and 1
 * @param smoothing - added to each count, 0 to 1,000
 * @returns the index; null where one time has no counts, or a bin that is empty at one time makes it infinite
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { populationStabilityIndex } from "socialops/stats";
 *
 * const drift = populationStabilityIndex([120, 80, 50, 50, 0], [90, 90, 60, 40, 20]);
 * drift?.value; // => 0.29105712057153
 * drift?.critical; // => 0.06325152691187
 * ```
 */
export function populationStabilityIndex(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  level = 0.95,
  smoothing = 0.5,
): PopulationStability | null {
  const where = "populationStabilityIndex";
  checkLevel(where, level);
  checkCounts(before, after, where);
  requireDomain(
    smoothing >= 0 && smoothing <= 1000,
    where,
    "smoothing",
    "a number from 0 to 1000",
    smoothing,
  );
  const bins = before.length;
  const n = totalOf(before);
  const m = totalOf(after);
  if (n === 0 || m === 0) return null;
  const all = { before: n + smoothing * bins, after: m + smoothing * bins };
  let value = 0;
  for (let i = 0; i < bins; i++) {
    const p = (before[i]! + smoothing) / all.before;
    const q = (after[i]! + smoothing) / all.after;
    if (p === q) continue;
    if (p === 0 || q === 0) return null;
    value += (q - p) * (log(q) - log(p));
  }
  const df = bins - 1;
  const scale = 1 / n + 1 / m;
  return {
    value: Math.max(0, value),
    critical: scale * chiSquareQuantile(level, df),
    pValue: chiSquareUpperTail(Math.max(0, value) / scale, df),
    df,
  };
}

function totalOf(counts: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i]!;
  return total;
}
