import { createRandomSource } from "../../kernel/createRandomSource.ts";
import { normalQuantile } from "../../stats/normalQuantile.ts";
import { cholesky } from "./cholesky.ts";
import { SLOTS } from "./slotKernel.ts";

/**
 * How probable it is that each slot is the best of the week: the part of draws from the joint posterior in which it is.
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
  const factor = cholesky(covariance, SLOTS, largest * 1e-10);
  const random = createRandomSource(seed);
  const wins = new Float64Array(SLOTS);
  const normals = new Float64Array(SLOTS);
  for (let draw = 0; draw < draws; draw++) {
    for (let s = 0; s < SLOTS; s++) normals[s] = normalQuantile(Math.max(random.nextFloat(), 2 ** -54));
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let s = 0; s < SLOTS; s++) {
      let value = mean[s]!;
      for (let k = 0; k <= s; k++) value += factor[s * SLOTS + k]! * normals[k]!;
      if (value > most) {
        most = value;
        best = s;
      }
    }
    wins[best] = wins[best]! + 1;
  }
  return wins.map((count) => count / draws);
}
