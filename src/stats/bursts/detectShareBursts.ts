import { log } from "../../kernel/math/log.ts";
import { requireDomain, requireFinite } from "../internal/requireDomain.ts";
import type { DetectBurstsOptions } from "./detectBursts.ts";
import { burstOptions } from "./internal/burstOptions.ts";
import { burstsOfStates } from "./internal/burstsOfStates.ts";
import { cheapestStates } from "./internal/cheapestStates.ts";

/** A stretch of batches with a raised share. */
export interface ShareBurst {
  /** Index of its first batch. */
  start: number;
  /** Index of its last batch. */
  end: number;
  /** By how much, in units of log likelihood, it is better told by the raised share than by the usual one. */
  weight: number;
}

/**
 * Bursts of a share over batches, such as the share of a day's posts that name a product: Kleinberg 2002, section 4, with two states. The
 * usual share p is that of all batches together, the raised one `scale` times it (at most 0.9999); a batch's count is binomial;
 * going up costs `gamma ln(batches)`. The cheapest way through the states is found exactly (Viterbi), not step by step.
 *
 * @param counts - events of each batch, whole numbers
 * @param totals - out of how many, at least as large
 * @param options - `scale`, `gamma`
 * @returns the bursts in order; none where no batch has events or nearly all do
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { detectShareBursts } from "socialops/stats";
 *
 * const counts = [2, 1, 3, 2, 9, 12, 10, 3, 2, 1, 2, 2, 8, 2];
 * const totals = [100, 90, 110, 100, 105, 120, 100, 95, 100, 100, 90, 110, 100, 100];
 * detectShareBursts(counts, totals); // => [{ start: 4, end: 6, weight: 8.458017711771 }]
 * ```
 */
export function detectShareBursts(
  counts: readonly number[],
  totals: readonly number[],
  options: DetectBurstsOptions = {},
): ShareBurst[] {
  const where = "detectShareBursts";
  requireFinite(counts, where, "counts");
  requireFinite(totals, where, "totals");
  requireDomain(counts.length === totals.length, where, "totals", "as many totals as counts", totals.length);
  const { scale, gamma } = burstOptions(options, where);
  let events = 0;
  let all = 0;
  for (let t = 0; t < counts.length; t += 1) {
    const count = counts[t]!;
    const total = totals[t]!;
    requireDomain(
      Number.isSafeInteger(count) && count >= 0,
      where,
      `counts[${t}]`,
      "a whole number of at least 0",
      count,
    );
    requireDomain(
      Number.isSafeInteger(total) && total >= count,
      where,
      `totals[${t}]`,
      "a whole number of at least the count",
      total,
    );
    events += count;
    all += total;
  }
  const usual = all === 0 ? 0 : events / all;
  const raised = Math.min(0.9999, scale * usual);
  if (!(usual > 0 && usual < raised)) return [];
  const gain = log(raised) - log(usual);
  const loss = log(1 - raised) - log(1 - usual);
  // Only the difference of the two states' costs decides; the binomial coefficients cancel.
  const costs = new Float64Array(counts.length * 2);
  for (let t = 0; t < counts.length; t += 1) {
    costs[2 * t + 1] = -(counts[t]! * gain + (totals[t]! - counts[t]!) * loss);
  }
  const path = cheapestStates(costs, 2, gamma * log(counts.length));
  return burstsOfStates(path, costs, 2).map(({ first, last, weight }) => ({
    start: first,
    end: last,
    weight,
  }));
}
