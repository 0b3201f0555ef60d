import { createRandomSource } from "../../../kernel/createRandomSource.ts";
import type { MemberWeeks } from "./memberWeeks.ts";

const SLOTS = 168;
/** Beyond so many members, they are dealt into as many bags, which are drawn instead: the spread between draws is the same. */
const MOST_BAGS = 400;

/**
 * How probable it is of each slot that it has the greatest share: how often it has in samples of as many members, drawn with
 * replacement (Efron 1979). Slots that tie share the draw.
 */
export function peakProbabilities(weeks: MemberWeeks, draws: number, seed: number | string): Float64Array {
  const bags = bagShares(weeks);
  const random = createRandomSource(seed);
  const sums = new Float64Array(SLOTS);
  const wins = new Float64Array(SLOTS);
  for (let draw = 0; draw < draws; draw++) {
    sums.fill(0);
    for (let i = 0; i < bags.length; i++) {
      const { slots, shares } = bags[random.nextInt(bags.length)]!;
      for (let at = 0; at < slots.length; at++) sums[slots[at]!]! += shares[at]!;
    }
    shareWin(sums, wins);
  }
  return wins.map((won) => won / draws);
}

/** Adds 1 to the slot with the greatest sum, or equal parts to those that tie but for rounding. */
function shareWin(sums: Float64Array, wins: Float64Array): void {
  let most = 0;
  for (const sum of sums) if (sum > most) most = sum;
  const close = most * (1 - 1e-12);
  let tied = 0;
  for (const sum of sums) if (sum >= close) tied++;
  for (let slot = 0; slot < SLOTS; slot++) if (sums[slot]! >= close) wins[slot]! += 1 / tied;
}

interface Bag {
  slots: number[];
  shares: number[];
}

function bagShares({ totals, starts, slots, counts }: MemberWeeks): Bag[] {
  const number = Math.min(totals.length, MOST_BAGS);
  const sums = Array.from({ length: number }, () => new Float64Array(SLOTS));
  for (let member = 0; member < totals.length; member++) {
    const sum = sums[member % number]!;
    for (let at = starts[member]!; at < starts[member + 1]!; at++)
      sum[slots[at]!]! += counts[at]! / totals[member]!;
  }
  return sums.map((sum) => {
    const used = [...sum.keys()].filter((slot) => sum[slot]! > 0);
    return { slots: used, shares: used.map((slot) => sum[slot]!) };
  });
}
