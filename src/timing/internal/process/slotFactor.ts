import { log } from "../../../kernel/math/log.ts";
import { cholesky, solveLower, solveLowerRows, solveUpper } from "./cholesky.ts";
import { SLOTS } from "./slotKernel.ts";

/**
 * What a prior covariance makes of posts by slot, whatever their outcomes: the factored covariance of the slots' means, in units of
 * the variance of one post. Cost: of the order of the cube of the used slots.
 */
export interface SlotFactor {
  /** Slots with posts. */
  used: readonly number[];
  /** Logarithm of the determinants that restricted likelihood asks for: of the covariance times the posts, and of the mean's precision. */
  logDeterminants: number;
  /** Estimates the overall mean and the weight of each used slot in the effects. */
  solve: (mean: Float64Array) => SlotWeights;
  /** Effects of all slots for such weights. */
  effects: (weights: Float64Array) => Float64Array;
  /** Posterior variances of all slots, the overall mean's included, in units of the variance of one post. */
  variances: () => Float64Array;
  /** Posterior covariance of all slots, likewise; 168 * 168. */
  covariance: () => Float64Array;
}

/** Best linear unbiased prediction, as weights. */
interface SlotWeights {
  /** Generalized least squares mean. */
  overall: number;
  /** A weight a used slot. */
  weights: Float64Array;
  /** Deviations of the used slots, squared in the metric of their covariance. */
  squares: number;
}

/**
 * Factors the covariance of the slots' mean outcomes: `signal * kernel`, and noise 1/n a slot, both in units of the variance of one
 * post, around an unknown overall mean (universal kriging, Matheron 1969).
 *
 * @param n - posts a slot; at least one slot has some
 * @param kernel - prior covariance of slot effects, in units of their variance
 * @param signal - variance of slot effects
 */
export function slotFactor(n: Float64Array, kernel: Float64Array, signal: number): SlotFactor {
  const used: number[] = [];
  for (let s = 0; s < SLOTS; s++) if (n[s]! > 0) used.push(s);
  const size = used.length;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) matrix[i * size + j] = signal * kernel[used[i]! * SLOTS + used[j]!]!;
    matrix[i * size + i] = matrix[i * size + i]! + 1 / n[used[i]!]!;
  }
  const factor = cholesky(matrix, size, 1e-12);
  const inverse = (b: Float64Array): Float64Array => solveUpper(factor, size, solveLower(factor, size, b));
  const inverseOnes = inverse(new Float64Array(size).fill(1));
  const precision = sum(inverseOnes);

  let determinant = precision;
  let logDeterminants = 0;
  for (let i = 0; i < size; i++) {
    // By products of a few at a time: a logarithm costs as much as a row of the factor.
    determinant *= factor[i * size + i]! * factor[i * size + i]! * n[used[i]!]!;
    if (determinant > 1e100 || determinant < 1e-100 || i === size - 1) {
      logDeterminants += log(determinant);
      determinant = 1;
    }
  }

  const solve = (mean: Float64Array): SlotWeights => {
    const means = new Float64Array(size);
    for (let i = 0; i < size; i++) means[i] = mean[used[i]!]!;
    const overall = dot(inverseOnes, means) / precision;
    for (let i = 0; i < size; i++) means[i]! -= overall;
    const weights = inverse(means);
    return { overall, weights, squares: dot(means, weights) };
  };
  const effects = (weights: Float64Array): Float64Array => {
    const all = new Float64Array(SLOTS);
    for (let s = 0; s < SLOTS; s++) {
      let effect = 0;
      for (let i = 0; i < size; i++) effect += kernel[s * SLOTS + used[i]!]! * weights[i]!;
      all[s] = signal * effect;
    }
    return all;
  };
  let reducedSlots: { reduced: Float64Array; open: Float64Array } | undefined;
  /** What each slot has in common with the used ones, reduced by the factor, and the part of the overall mean that it leaves open. */
  const reduce = (): { reduced: Float64Array; open: Float64Array } => {
    const crosses = new Float64Array(SLOTS * size);
    const open = new Float64Array(SLOTS);
    for (let s = 0; s < SLOTS; s++) {
      let explained = 0;
      for (let i = 0; i < size; i++) {
        const cross = signal * kernel[s * SLOTS + used[i]!]!;
        crosses[s * size + i] = cross;
        explained += inverseOnes[i]! * cross;
      }
      open[s] = 1 - explained;
    }
    return { reduced: solveLowerRows(factor, size, crosses), open };
  };
  const variances = (): Float64Array => {
    reducedSlots ??= reduce();
    const { reduced, open } = reducedSlots;
    const all = new Float64Array(SLOTS);
    for (let s = 0; s < SLOTS; s++) {
      all[s] =
        signal * kernel[s * SLOTS + s]! -
        dotAt(reduced, s * size, s * size, size) +
        (open[s]! * open[s]!) / precision;
    }
    return all;
  };
  const covariance = (): Float64Array => {
    reducedSlots ??= reduce();
    const { reduced, open } = reducedSlots;
    const all = new Float64Array(SLOTS * SLOTS);
    for (let a = 0; a < SLOTS; a++) {
      for (let b = 0; b <= a; b++) {
        const prior = signal * kernel[a * SLOTS + b]!;
        const left = prior - dotAt(reduced, a * size, b * size, size) + (open[a]! * open[b]!) / precision;
        all[a * SLOTS + b] = left;
        all[b * SLOTS + a] = left;
      }
    }
    return all;
  };
  return { used, logDeterminants, solve, effects, variances, covariance };
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

/** Product of two stretches of one array. */
function dotAt(values: Float64Array, a: number, b: number, length: number): number {
  let total = 0;
  for (let i = 0; i < length; i++) total += values[a + i]! * values[b + i]!;
  return total;
}
