import { createRandomSource, type RandomSource } from "../../kernel/createRandomSource.ts";
import { checkClusterOptions } from "./internal/checkClusterOptions.ts";
import { checkPoints } from "./internal/checkPoints.ts";
import { exchange } from "./internal/exchange.ts";
import { lloyd } from "./internal/lloyd.ts";
import { makeLloydRoom } from "./internal/makeLloydRoom.ts";
import { orderClusters } from "./internal/orderClusters.ts";
import type { Partition, PointTable } from "./internal/Partition.ts";
import { seedCenters } from "./internal/seedCenters.ts";

/** Options of `kMeans`. */
export interface KMeansOptions {
  /** A safe integer or text; the same seed gives the same clusters. */
  seed: number | string;
  /** How many starts, 1 to 1,000; the best one is kept. Default 10. */
  starts?: number | undefined;
  /** Most rounds of assigning and averaging a start, 1 to 100,000. Default 300. */
  maxIterations?: number | undefined;
  /** Centers to start from, instead of drawn ones; then there is one start. */
  initial?: ArrayLike<number> | undefined;
  /** Whether single points are moved after the rounds, which ends lower. Default true. */
  exchange?: boolean | undefined;
  /** Random swaps of a center where starts disagree, 0 to 10,000. Default 20. */
  swaps?: number | undefined;
}

/** Points in clusters. */
export interface KMeansResult {
  /** Cluster of each point, 0 to k - 1, the largest first. */
  labels: number[];
  /** Mean of each cluster. */
  centers: number[][];
  /** Points of each cluster. */
  sizes: number[];
  /** Sum of squared distances of points to their centers. */
  inertia: number;
  /** Rounds of the best start. */
  iterations: number;
  /** Whether its rounds ended by themselves. */
  converged: boolean;
  /** Starts that came to the same sum, within a part of 1e-9. */
  hits: number;
}

const SAME = 1 + 1e-9;

/**
 * Divides points into k clusters around their means, with the least sum of squared distances that could be found: starts by greedy
 * k-means++ (Arthur and Vassilvitskii 2007), Lloyd's rounds with Hamerly's bounds (2010), moves of single points (Hartigan and Wong 1979);
 * where starts disagree, random swaps of a center (Fränti 2018). The sum is a local minimum: nothing finds
 * the lowest one for certain.
 *
 * Clusters are in order of size, then of their centers; of equally near centers a point takes the first. Only additions,
 * multiplications, divisions and square roots: the same bits on every engine. Fewer different points than k leave clusters of equal centers.
 *
 * Cost: points times k times dimensions a round, less what the bounds save; memory about 24 bytes a point beside a copy of the values.
 *
 * @param values - coordinates of all points, point by point; finite
 * @param dimensions - coordinates of a point
 * @param k - clusters, 1 to the number of points
 * @param options - seed, starts, rounds
 * @returns labels, centers, sizes and sum of squares
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { kMeans } from "socialops/stats";
 *
 * const { labels, centers, inertia } = kMeans([1, 1, 1.5, 2, 8, 8, 9, 9, 8, 9], 2, 2, { seed: 1 });
 * labels; // => [1, 1, 0, 0, 0]
 * centers[1]; // => [1.25, 1.5]
 * inertia; // => 1.9583333333333333
 * ```
 */
export function kMeans(
  values: ArrayLike<number>,
  dimensions: number,
  k: number,
  options: KMeansOptions,
): KMeansResult {
  const given = checkPoints(values, dimensions, "kMeans");
  const { starts, maxIterations, initial, refine, swaps } = checkClusterOptions(options, given, k, "kMeans");
  const room = makeLloydRoom(given, k);
  const { points } = room;
  const random = createRandomSource(options.seed);
  const run = (start: Float64Array): Partition => {
    const ended = lloyd(room, start, maxIterations);
    return refine ? exchange(points, ended) : ended;
  };
  let best: Partition;
  let hits = 1;
  if (initial !== null) best = run(initial);
  else {
    const ends = Array.from({ length: starts }, () => run(seedCenters(points, k, random)));
    best = ends.reduce((least, end) => (end.inertia < least.inertia ? end : least));
    hits = ends.filter(({ inertia }) => inertia <= best.inertia * SAME).length;
    if (hits < starts) best = swapCenters(points, best, swaps, random, run);
  }
  const { labels, centers, sizes, inertia, iterations, converged } = orderClusters(best);
  return {
    labels: listOf(labels),
    centers: Array.from(sizes, (_, j) => Array.from(centers.subarray(j * dimensions, (j + 1) * dimensions))),
    sizes: Array.from(sizes),
    inertia,
    iterations,
    converged,
    hits,
  };
}

/** A plain list; a loop takes a fifth of the time of `Array.from`. */
function listOf(labels: Int32Array): number[] {
  const list = new Array<number>(labels.length);
  for (let i = 0; i < labels.length; i++) list[i] = labels[i]!;
  return list;
}

/** Tries a random point in place of a random center, so many times, and keeps what is lower. */
function swapCenters(
  { values, count, dimensions: d }: PointTable,
  start: Partition,
  swaps: number,
  random: RandomSource,
  run: (start: Float64Array) => Partition,
): Partition {
  let best = start;
  for (let swap = 0; swap < swaps; swap++) {
    const centers = best.centers.slice();
    const center = random.nextInt(best.sizes.length);
    const point = random.nextInt(count);
    for (let t = 0; t < d; t++) centers[center * d + t] = values[point * d + t]!;
    const end = run(centers);
    if (end.inertia * SAME < best.inertia) best = end;
  }
  return best;
}
