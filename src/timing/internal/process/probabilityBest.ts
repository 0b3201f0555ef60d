import { createRandomSource } from "../../../kernel/createRandomSource.ts";
import { normalQuantile } from "../../../stats/distribution/normalQuantile.ts";
import { type LowRankFactor, pivotedCholesky } from "./pivotedCholesky.ts";
import { SLOTS } from "./slotKernel.ts";

/**
 * How probable it is that each slot is the best of the week: the part of draws from the joint posterior in which it is. Draws come in
 * pairs of opposite deviations (antithetic variates, Hammersley and Morton 1956), an odd number is rounded up.
 *
 * @param mean - posterior means
 * @param covariance - posterior covariance
 * @param draws - how many draws
 * @param seed - where the random numbers start
 * @returns 168 parts that sum to 1; equal parts where nothing varies
 */
export function probabilityBest(
  mean: Float64Array,
  covariance: Float64Array,
  draws: number,
  seed: number | string,
): Float64Array {
  let largest = 0;
  for (let s = 0; s < SLOTS; s++) largest = Math.max(largest, covariance[s * SLOTS + s]!);
  if (largest <= 0) return new Float64Array(SLOTS).fill(1 / SLOTS);
  const factor = pivotedCholesky(covariance, SLOTS, largest * LEAST_VARIANCE);
  const random = createRandomSource(seed);
  const pairs = Math.ceil(draws / 2);
  const wins = new Float64Array(SLOTS);
  // Blocks of pairs read each number of the factor once.
  const normals = new Float64Array(BLOCK * factor.rank);
  const deviations = new Float64Array(BLOCK * SLOTS);
  for (let first = 0; first < pairs; first += BLOCK) {
    const block = Math.min(BLOCK, pairs - first);
    for (let i = 0; i < block * factor.rank; i++) {
      normals[i] = normalQuantile(Math.max(random.nextFloat(), Number.EPSILON / 4));
    }
    multiplyBlock(factor, normals, deviations);
    for (let pair = 0; pair < block; pair++) {
      const at = pair * SLOTS;
      let above = 0;
      let below = 0;
      for (let s = 1; s < SLOTS; s++) {
        if (mean[s]! + deviations[at + s]! > mean[above]! + deviations[at + above]!) above = s;
        if (mean[s]! - deviations[at + s]! > mean[below]! - deviations[at + below]!) below = s;
      }
      wins[above]! += 1;
      wins[below]! += 1;
    }
  }
  return wins.map((count) => count / (2 * pairs));
}

const BLOCK = 4;

/** Parts of the slots' variance below this one are left out of the draws: neighbors differ by less than the draws tell apart. */
const LEAST_VARIANCE = 1e-3;

/** The factor times four vectors. */
function multiplyBlock({ rows, rank }: LowRankFactor, vectors: Float64Array, products: Float64Array): void {
  for (let s = 0; s < SLOTS; s++) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < rank; k++) {
      const entry = rows[s * rank + k]!;
      a += entry * vectors[k]!;
      b += entry * vectors[rank + k]!;
      c += entry * vectors[2 * rank + k]!;
      d += entry * vectors[3 * rank + k]!;
    }
    products[s] = a;
    products[SLOTS + s] = b;
    products[2 * SLOTS + s] = c;
    products[3 * SLOTS + s] = d;
  }
}
