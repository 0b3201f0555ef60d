import type { RandomSource } from "../../../kernel/createRandomSource.ts";
import { type PointTable, squaredDistance } from "./Partition.ts";

/**
 * Starting centers by greedy k-means++ (Arthur and Vassilvitskii 2007): each further one is the best of 2 + floor(ln k) points drawn with
 * chances as their squared distances to the centers before it.
 */
export function seedCenters(
  { values, count, dimensions: d }: PointTable,
  k: number,
  random: RandomSource,
): Float64Array {
  const centers = new Float64Array(k * d);
  const take = (j: number, point: number): void => {
    for (let t = 0; t < d; t++) centers[j * d + t] = values[point * d + t]!;
  };
  const away = new Float64Array(count);
  const first = random.nextInt(count);
  take(0, first);
  let total = 0;
  for (let i = 0; i < count; i++) total += away[i] = squaredDistance(values, i * d, values, first * d, d);
  const trials = 2 + floorLog(k);
  for (let j = 1; j < k; j++) {
    let best = -1;
    let bestTotal = Number.POSITIVE_INFINITY;
    for (let trial = 0; trial < trials; trial++) {
      const point = drawByWeight(away, total, random);
      let sum = 0;
      for (let i = 0; i < count && sum < bestTotal; i++)
        sum += Math.min(away[i]!, squaredDistance(values, i * d, values, point * d, d));
      if (sum < bestTotal) [best, bestTotal] = [point, sum];
    }
    // Every point is a center already: which one is taken again makes no difference.
    if (best < 0) best = random.nextInt(count);
    take(j, best);
    total = 0;
    for (let i = 0; i < count; i++) {
      const distance = squaredDistance(values, i * d, values, best * d, d);
      if (distance < away[i]!) away[i] = distance;
      total += away[i]!;
    }
  }
  return centers;
}

/** A point with a chance as its weight. */
export function drawByWeight(weights: Float64Array, total: number, random: RandomSource): number {
  let rest = random.nextFloat() * total;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i]! <= 0) continue;
    rest -= weights[i]!;
    last = i;
    if (rest < 0) break;
  }
  return last;
}

/** floor(ln k), by powers of e rounded so that no k is between. */
function floorLog(k: number): number {
  let power = 0;
  for (let e = Math.E; e <= k; e *= Math.E) power++;
  return power;
}
