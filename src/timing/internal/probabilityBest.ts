import { createRandomSource } from "../../kernel/createRandomSource.ts";
import { normalQuantile } from "../../stats/distribution/normalQuantile.ts";
import { cholesky } from "./cholesky.ts";
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
  const factor = cholesky(covariance, SLOTS, largest * 1e-10);
  const random = createRandomSource(seed);
  const pairs = Math.ceil(draws / 2);
  const wins = new Float64Array(SLOTS);
  const normals = new Float64Array(SLOTS);
  for (let pair = 0; pair < pairs; pair++) {
    for (let s = 0; s < SLOTS; s++)
      normals[s] = normalQuantile(Math.max(random.nextFloat(), Number.EPSILON / 4));
    let above = 0;
    let below = 0;
    let mostAbove = Number.NEGATIVE_INFINITY;
    let mostBelow = Number.NEGATIVE_INFINITY;
    for (let s = 0; s < SLOTS; s++) {
      let deviation = 0;
      for (let k = 0; k <= s; k++) deviation += factor[s * SLOTS + k]! * normals[k]!;
      if (mean[s]! + deviation > mostAbove) {
        mostAbove = mean[s]! + deviation;
        above = s;
      }
      if (mean[s]! - deviation > mostBelow) {
        mostBelow = mean[s]! - deviation;
        below = s;
      }
    }
    wins[above] = wins[above]! + 1;
    wins[below] = wins[below]! + 1;
  }
  return wins.map((count) => count / (2 * pairs));
}
