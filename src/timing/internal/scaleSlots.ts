import type { OutcomePower } from "../postingSlotAggregateSchema.ts";
import { fitTiming } from "./fitTiming.ts";
import type { ScaledSlots } from "./process/weighPriors.ts";
import type { TimingCells } from "./timingCells.ts";

/** Takes the levels out of posts on one outcome scale. */
export function scaleSlots(cells: TimingCells, power: OutcomePower): ScaledSlots {
  const { level, sums } = fitTiming(cells);
  let total = 0;
  for (let i = 0; i < cells.length; i++) total += cells.n[i]! * level[cells.block[i]!]!;
  return { power, sums, level: total / cells.n.reduce((posts, n) => posts + n, 0) };
}

/** Posts of all cells, their mean, and the variance of that mean. */
export function momentsOf({ n, mean, m2, length }: TimingCells): {
  posts: number;
  mean: number;
  varianceOfMean: number;
} {
  let posts = 0;
  let total = 0;
  for (let i = 0; i < length; i++) {
    posts += n[i]!;
    total += n[i]! * mean[i]!;
  }
  const overall = posts === 0 ? 0 : total / posts;
  let squares = 0;
  for (let i = 0; i < length; i++) {
    squares += m2[i]! + n[i]! * (mean[i]! - overall) * (mean[i]! - overall);
  }
  return { posts, mean: overall, varianceOfMean: posts === 0 ? 0 : squares / posts / Math.max(1, posts - 1) };
}
