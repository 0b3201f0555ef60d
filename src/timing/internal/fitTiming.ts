import { fitLevels } from "./fitLevels.ts";
import { noiseByMoments, signalByMoments } from "./signalByMoments.ts";
import { SLOTS } from "./slotKernel.ts";
import { type SlotPosterior, type SlotSums, slotPosterior } from "./slotPosterior.ts";
import type { TimingCells } from "./timingCells.ts";

/** Levels and slot effects of one set of posts. */
export interface TimingFit {
  /** Level of each block, slot effects known. */
  level: Float64Array;
  /** Level of each block if the time did not matter. */
  levelAlone: Float64Array;
  /** Effect of each slot, centered on the posts. */
  effect: Float64Array;
  /** Slot sums with levels taken out. */
  sums: SlotSums;
  /** Variance of slot effects in units of the noise variance. */
  signal: number;
  /** Posterior of the slots. */
  posterior: SlotPosterior;
}

/** Rounds of backfitting. Levels and slots overlap little, so that further rounds change nothing that matters. */
const ROUNDS = 4;

/**
 * Takes levels out, then times, in turns (backfitting, Breiman and Friedman 1985), each shrunken by how much it varies.
 *
 * @param cells - the cells; those with n = 0 are left out
 * @param kernel - prior covariance of slot effects
 */
export function fitTiming(cells: TimingCells, kernel: Float64Array): TimingFit {
  const first = fitLevels(cells, cells.mean, residualVariance(cells, null, 0));
  const alone = fitLevels(cells, cells.mean, residualVariance(cells, first.level, first.freedom));
  let levels = alone;
  let fit = fitSlots(cells, levels.level, levels.freedom, kernel);
  if (cells.groupOfBlock.length > 1) {
    for (let round = 0; round < ROUNDS; round++) {
      const outcome = cells.mean.map((mean, i) => mean - fit.effect[cells.slot[i]!]!);
      levels = fitLevels(cells, outcome, noiseByMoments(fit.sums));
      fit = fitSlots(cells, levels.level, levels.freedom, kernel);
    }
  }
  return { level: levels.level, levelAlone: alone.level, ...fit };
}

function fitSlots(
  cells: TimingCells,
  level: Float64Array,
  levelFreedom: number,
  kernel: Float64Array,
): Pick<TimingFit, "effect" | "sums" | "signal" | "posterior"> {
  const sums = slotSums(cells, level, levelFreedom);
  const signal = signalByMoments(sums, kernel);
  const posterior = slotPosterior(sums, kernel, signal);
  let posts = 0;
  let total = 0;
  for (let s = 0; s < SLOTS; s++) {
    posts += sums.n[s]!;
    total += sums.n[s]! * posterior.mean[s]!;
  }
  const effect = posterior.mean.map((mean) => mean - total / posts);
  return { effect, sums, signal, posterior };
}

function slotSums(cells: TimingCells, level: Float64Array, levelFreedom: number): SlotSums {
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
  return { n, mean, within, levelFreedom };
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
