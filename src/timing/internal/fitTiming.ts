import { fitLevels, type Levels } from "./fitLevels.ts";
import { SLOTS, slotKernel, slotKernelShape } from "./process/slotKernel.ts";
import { postsOf, type SlotSums, slotPosterior } from "./process/slotPosterior.ts";
import { noiseByMoments, signalByMoments } from "./signalByMoments.ts";
import type { TimingCells } from "./timingCells.ts";

/** A set of posts with their levels taken out. */
export interface TimingFit {
  /** Level of each block, slot effects known. */
  level: Float64Array;
  /** Level of each block if the time did not matter. */
  levelAlone: Float64Array;
  /** Slot sums with levels taken out. */
  sums: SlotSums;
}

/** Rounds of backfitting. Levels and slots overlap little, so that further rounds change nothing that matters. */
const ROUNDS = 4;

/**
 * Takes levels out, knowing times, in turns (backfitting, Breiman and Friedman 1985), each shrunken by how much it varies: slots by the
 * middle one of the priors, with the variance of their effects by the method of moments.
 *
 * @param cells - the cells; those with n = 0 are left out
 */
export function fitTiming(cells: TimingCells): TimingFit {
  const first = fitLevels(cells, cells.mean, residualVariance(cells, null, 0));
  const alone = fitLevels(cells, cells.mean, residualVariance(cells, first.level, first.freedom));
  let levels: Levels = alone;
  let sums = slotSums(cells, levels);
  if (cells.groupOfBlock.length > 1) {
    const kernel = slotKernel(slotKernelShape);
    for (let round = 0; round < ROUNDS; round++) {
      const effect = slotEffects(sums, kernel);
      const outcome = cells.mean.map((mean, i) => mean - effect[cells.slot[i]!]!);
      levels = fitLevels(cells, outcome, noiseByMoments(sums));
      sums = slotSums(cells, levels);
    }
  }
  return { level: levels.level, levelAlone: alone.level, sums };
}

/** Effects of the slots, centered on the posts. */
function slotEffects(sums: SlotSums, kernel: Float64Array): Float64Array {
  const mean = slotPosterior(sums, kernel, signalByMoments(sums, kernel));
  let total = 0;
  for (let s = 0; s < SLOTS; s++) total += sums.n[s]! * mean[s]!;
  const center = total / postsOf(sums);
  return mean.map((value) => value - center);
}
function slotSums(cells: TimingCells, { level, freedom }: Levels): SlotSums {
  const n = new Float64Array(SLOTS);
  const mean = new Float64Array(SLOTS);
  for (let i = 0; i < cells.length; i++) {
    const s = cells.slot[i]!;
    n[s] = n[s]! + cells.n[i]!;
    mean[s] = mean[s]! + cells.n[i]! * (cells.mean[i]! - level[cells.block[i]!]!);
  }
  for (let s = 0; s < SLOTS; s++) if (n[s]! > 0) mean[s] = mean[s]! / n[s]!;
  let within = 0;
  for (let i = 0; i < cells.length; i++) {
    if (cells.n[i] === 0) continue;
    const apart = cells.mean[i]! - level[cells.block[i]!]! - mean[cells.slot[i]!]!;
    within += cells.m2[i]! + cells.n[i]! * apart * apart;
  }
  return { n, mean, within, levelFreedom: freedom };
}

/** Variance of outcomes around the levels, or around the overall mean where there are none yet. */
function residualVariance(cells: TimingCells, level: Float64Array | null, freedom: number): number {
  let posts = 0;
  let total = 0;
  for (let i = 0; i < cells.length; i++) {
    posts += cells.n[i]!;
    total += cells.n[i]! * cells.mean[i]!;
  }
  let squares = 0;
  for (let i = 0; i < cells.length; i++) {
    if (cells.n[i] === 0) continue;
    const apart = cells.mean[i]! - (level === null ? total / posts : level[cells.block[i]!]!);
    squares += cells.m2[i]! + cells.n[i]! * apart * apart;
  }
  return squares / Math.max(1, posts - 1 - freedom);
}
