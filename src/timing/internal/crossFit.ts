import { fitTiming } from "./fitTiming.ts";
import { FOLDS } from "./foldOfText.ts";
import { slotSignals } from "./process/slotGrid.ts";
import { SLOTS, slotKernel, slotKernelShape } from "./process/slotKernel.ts";
import { postsOf, type SlotSums } from "./process/slotPosterior.ts";
import { weighPriors } from "./process/weighPriors.ts";
import type { TimingCells } from "./timingCells.ts";

/** Errors below this part of the squared outcomes are rounding, not differences between posts. */
const ROUNDING = 1e-20;

/** How much better posts that a fit has not seen are predicted when their time is known. */
export interface CrossFit {
  /** Part of the mean squared error of the level alone that knowing the time takes away; below 0 it adds to it. */
  gain: number;
  /** Standard error of `gain`, over posts. */
  standardError: number;
}

/**
 * Predicts each fold's posts from the other folds twice, by level alone and by level and time, and compares the squared
 * errors. A post's difference of squared errors is linear in its outcome, so that sum and variance over posts follow from
 * each cell's moments. Null where fewer than two folds have posts, or where levels leave no error to reduce.
 */
export function crossFit(cells: TimingCells): CrossFit | null {
  const kernel = slotKernel(slotKernelShape);
  let posts = 0;
  let errorAlone = 0;
  let gained = 0;
  let size = 0;
  const parts: { n: number; mean: number; m2: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const training = { ...cells, n: cells.n.map((n, i) => (cells.fold[i] === fold ? 0 : n)) };
    if (!training.n.some((n) => n > 0)) continue;
    if (!cells.fold.includes(fold)) continue;
    const { level, levelAlone, sums } = fitTiming(training);
    const effect = averageEffect(sums, kernel);
    for (let i = 0; i < cells.length; i++) {
      if (cells.fold[i] !== fold) continue;
      const n = cells.n[i]!;
      const outcome = cells.mean[i]!;
      const alone = levelAlone[cells.block[i]!]!;
      const timed = level[cells.block[i]!]! + effect[cells.slot[i]!]!;
      const mean = (timed - alone) * (2 * outcome - alone - timed);
      errorAlone += cells.m2[i]! + n * (outcome - alone) * (outcome - alone);
      gained += n * mean;
      size += n * outcome * outcome;
      parts.push({ n, mean, m2: 4 * (timed - alone) * (timed - alone) * cells.m2[i]! });
      posts += n;
    }
  }
  if (posts === 0 || errorAlone <= ROUNDING * size) return null;
  let squares = 0;
  for (const { n, mean, m2 } of parts) squares += m2 + n * (mean - gained / posts) * (mean - gained / posts);
  return { gain: gained / errorAlone, standardError: Math.sqrt(squares) / errorAlone };
}

/** Effects of the slots on the logarithmic scale, centered on the posts: one prior of the grid, averaged over the strength of times. */
function averageEffect(sums: SlotSums, kernel: Float64Array): Float64Array {
  const effect = new Float64Array(SLOTS);
  for (const { factor, weights, weight } of weighPriors(
    [{ power: 0, sums, level: 0 }],
    [kernel],
    slotSignals,
    0,
  )) {
    const effects = factor.effects(weights);
    for (let s = 0; s < SLOTS; s++) effect[s]! += weight * effects[s]!;
  }
  let total = 0;
  for (let s = 0; s < SLOTS; s++) total += sums.n[s]! * effect[s]!;
  const center = total / postsOf(sums);
  return effect.map((value) => value - center);
}
