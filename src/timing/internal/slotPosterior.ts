import { cholesky, solveLower, solveUpper } from "./cholesky.ts";
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

/** Posterior of the 168 expected outcomes. */
export interface SlotPosterior {
  /** Posterior mean a slot. */
  mean: Float64Array;
  /** Variance of one post's outcome in its slot. */
  noise: number;
  /** Covariance of the posterior, 168 * 168, for a noise variance of `noise`; computed when called. */
  covariance: (noise: number) => Float64Array;
}

/**
 * Shrinks slot means toward hour and weekday margins: best linear unbiased prediction of an unknown mean plus slot effects
 * with covariance `signal * kernel`, noise 1/n a slot, both in units of the noise variance, which is profiled out by
 * restricted likelihood (Patterson and Thompson 1971; the mean's own uncertainty is included, as in universal kriging,
 * Matheron 1969).
 *
 * @param sums - the slots; at least one with posts
 * @param kernel - prior covariance of slot effects
 * @param signal - variance of slot effects in units of the noise variance
 * @returns the posterior; cost of the order of the cube of the used slots
 */
export function slotPosterior(sums: SlotSums, kernel: Float64Array, signal: number): SlotPosterior {
  const { n, mean, within, levelFreedom } = sums;
  const used: number[] = [];
  let posts = 0;
  for (let s = 0; s < SLOTS; s++) {
    if (n[s]! > 0) used.push(s);
    posts += n[s]!;
  }
  const size = used.length;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) matrix[i * size + j] = signal * kernel[used[i]! * SLOTS + used[j]!]!;
    matrix[i * size + i] = matrix[i * size + i]! + 1 / n[used[i]!]!;
  }
  const factor = cholesky(matrix, size, 1e-12);
  const inverse = (b: Float64Array): Float64Array => solveUpper(factor, size, solveLower(factor, size, b));

  const means = Float64Array.from(used, (s) => mean[s]!);
  const inverseOnes = inverse(new Float64Array(size).fill(1));
  const precision = sum(inverseOnes);
  const overall = dot(inverseOnes, means) / precision;
  const deviations = means.map((m) => m - overall);
  const weights = inverse(deviations);
  const noise = (dot(deviations, weights) + within) / Math.max(1, posts - 1 - levelFreedom);

  const posterior = new Float64Array(SLOTS);
  for (let s = 0; s < SLOTS; s++) {
    let effect = 0;
    for (let i = 0; i < size; i++) effect += kernel[s * SLOTS + used[i]!]! * weights[i]!;
    posterior[s] = overall + signal * effect;
  }
  const covariance = (variance: number): Float64Array => {
    const reduced: Float64Array[] = [];
    const unexplained = new Float64Array(SLOTS);
    for (let s = 0; s < SLOTS; s++) {
      const cross = Float64Array.from(used, (u) => signal * kernel[s * SLOTS + u]!);
      reduced.push(solveLower(factor, size, cross));
      unexplained[s] = 1 - dot(inverseOnes, cross);
    }
    const matrix = new Float64Array(SLOTS * SLOTS);
    for (let a = 0; a < SLOTS; a++) {
      for (let b = 0; b <= a; b++) {
        const left =
          signal * kernel[a * SLOTS + b]! -
          dot(reduced[a]!, reduced[b]!) +
          (unexplained[a]! * unexplained[b]!) / precision;
        matrix[a * SLOTS + b] = variance * left;
        matrix[b * SLOTS + a] = variance * left;
      }
    }
    return matrix;
  };
  return { mean: posterior, noise, covariance };
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
