import { wilsonInterval } from "../../../stats/proportion/wilsonInterval.ts";
import type { MemberWeeks } from "./memberWeeks.ts";

const SLOTS = 168;

/** Activity of an audience by week slot. */
export interface SlotShares {
  /** Interactions in each slot. */
  interactions: Float64Array;
  /** Members with one. */
  members: Float64Array;
  /** Mean over members of the part of their own interactions that is in the slot. */
  shares: Float64Array;
  /** Ends of the interval of each share, or null. */
  ends: ({ low: number; high: number } | null)[];
}

/**
 * Shares by slot in which each member counts as one, however loud, with their intervals: Wilson's for as many trials as would
 * give the variance between members (Korn and Graubard, Survey Methodology 24, 1998), at least the members and at most their
 * interactions.
 */
export function slotShares(weeks: MemberWeeks, level: number): SlotShares {
  const { totals, starts, slots, counts } = weeks;
  const n = totals.length;
  const interactions = new Float64Array(SLOTS);
  const members = new Float64Array(SLOTS);
  const sums = new Float64Array(SLOTS);
  const squares = new Float64Array(SLOTS);
  let rows = 0;
  for (let member = 0; member < n; member++) {
    rows += totals[member]!;
    for (let at = starts[member]!; at < starts[member + 1]!; at++) {
      const slot = slots[at]!;
      const part = counts[at]! / totals[member]!;
      interactions[slot]! += counts[at]!;
      members[slot]! += 1;
      sums[slot]! += part;
      squares[slot]! += part * part;
    }
  }
  const shares = sums.map((sum) => Math.min(1, sum / n));
  const ends = Array.from(shares, (share, slot) => {
    if (n < 2) return null;
    const between = Math.max(0, squares[slot]! / n - share * share);
    const trials = between === 0 ? n : Math.min(rows, Math.max(n, (n * share * (1 - share)) / between));
    const { low, high } = wilsonInterval(Math.min(trials, share * trials), trials, level);
    return { low: Math.max(0, Math.min(low, share)), high: Math.min(1, Math.max(high, share)) };
  });
  return { interactions, members, shares, ends };
}
