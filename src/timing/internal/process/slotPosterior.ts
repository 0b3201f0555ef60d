import { slotFactor } from "./slotFactor.ts";
import { SLOTS } from "./slotKernel.ts";

/** What a week's slots are known by: posts, and mean of their outcomes with the level taken out. */
export interface SlotSums {
  /** Posts a slot. */
  n: Float64Array;
  /** Mean a slot; anything where there are no posts. */
  mean: Float64Array;
  /** Squared deviations from the slots' means, all slots together. */
  within: number;
  /** Degrees of freedom that estimating levels took. */
  levelFreedom: number;
}

/** Posts of all slots. */
export function postsOf({ n }: SlotSums): number {
  let posts = 0;
  for (let s = 0; s < SLOTS; s++) posts += n[s]!;
  return posts;
}

/**
 * Shrinks slot means toward each other under one prior covariance: best linear unbiased prediction.
 *
 * @param sums - the slots; at least one with posts
 * @param kernel - prior covariance of slot effects
 * @param signal - variance of slot effects in units of the noise variance
 * @returns posterior mean a slot; cost of the order of the cube of the used slots
 */
export function slotPosterior(sums: SlotSums, kernel: Float64Array, signal: number): Float64Array {
  const { solve, effects } = slotFactor(sums.n, kernel, signal);
  const { overall, weights } = solve(sums.mean);
  return effects(weights).map((effect) => overall + effect);
}
