import { createRandomSource } from "../../kernel/createRandomSource.ts";
import { checkClusterOptions } from "./internal/checkClusterOptions.ts";
import { checkMixed } from "./internal/checkMixed.ts";
import { type MixedPartition, mixedRounds, seedMixed } from "./internal/mixedRounds.ts";
import type { MixedPoints } from "./MixedPoints.ts";

/** Options of `kPrototypes`. */
export interface KPrototypesOptions {
  /** A safe integer or text; the same seed gives the same clusters. */
  seed: number | string;
  /**
   * What a differing category costs against a squared difference of numbers, for all fields or for each; above 0. Default: half the mean
   * standard deviation of the numbers (Huang 1997), 1 without numbers.
   */
  gamma?: number | readonly number[] | undefined;
  /** How many starts, 1 to 1,000; the best one is kept. Default 10. */
  starts?: number | undefined;
  /** Most rounds of assigning and averaging a start, 1 to 100,000. Default 300. */
  maxIterations?: number | undefined;
}

/** Mixed points in clusters. */
export interface KPrototypesResult {
  /** Cluster of each point, 0 to k - 1, the largest first. */
  labels: number[];
  /** Mean of each field of numbers by cluster; null where all are missing. */
  means: (number | null)[][];
  /** Most frequent category of each field by cluster, the first of equally frequent ones; null where all are missing. */
  modes: (number | null)[][];
  /** Points of each cluster. */
  sizes: number[];
  /** Sum of squared differences, and gamma for each category that differs. */
  cost: number;
  /** Gamma of each field of categories. */
  gamma: number[];
  /** Rounds of the best start. */
  iterations: number;
  /** Whether its rounds ended by themselves. */
  converged: boolean;
}

/**
 * Divides points with numbers and categories into k clusters around means and most frequent categories (k-prototypes, Huang 1998; k-modes
 * without numbers), with the least cost that starts could find. Numbers should be on one scale before. What a point lacks is passed over,
 * and what it has counts in proportion (Gower 1971).
 *
 * Clusters are in order of size, then of their first points. Only additions, multiplications, divisions and square roots: the same bits on
 * every engine.
 *
 * Cost: points times k times fields a round.
 *
 * @param points - the fields
 * @param k - clusters, 1 to the number of points
 * @param options - seed, weight of categories, starts
 * @returns labels, centers, sizes and cost
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { kPrototypes } from "socialops/stats";
 *
 * const points = { numbers: [[1, 2, 1, 8, 9]], categories: [[0, 0, -1, 1, 1]] };
 * const { labels, modes } = kPrototypes(points, 2, { seed: 1, gamma: 1 });
 * labels; // => [0, 0, 0, 1, 1]
 * modes; // => [[0], [1]]
 * ```
 */
export function kPrototypes(points: MixedPoints, k: number, options: KPrototypesOptions): KPrototypesResult {
  const where = "kPrototypes";
  const table = checkMixed(points, options?.gamma, where);
  const { count, numbers, categories } = table;
  const { starts, maxIterations } = checkClusterOptions(options, { count, dimensions: 1 }, k, where);
  const random = createRandomSource(options.seed);
  let best: MixedPartition | null = null;
  for (let start = 0; start < starts; start++) {
    const end = mixedRounds(table, seedMixed(table, k, random), k, maxIterations);
    if (best === null || end.cost < best.cost) best = end;
  }
  const { labels, centers, sizes, cost, iterations, converged } = best!;
  const firsts = Array.from(sizes, (_, j) => labels.indexOf(j));
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || firsts[a]! - firsts[b]!);
  const place = new Int32Array(k);
  for (const [rank, cluster] of order.entries()) place[cluster] = rank;
  const rowOf = (list: ArrayLike<number>, width: number, isMissing: (one: number) => boolean) =>
    order.map((j) =>
      Array.from({ length: width }, (_, t) => {
        const one = list[j * width + t]!;
        return isMissing(one) ? null : one;
      }),
    );
  return {
    labels: Array.from(labels, (label) => place[label]!),
    means: rowOf(centers.means, numbers, Number.isNaN),
    modes: rowOf(centers.modes, categories, (code) => code < 0),
    sizes: order.map((j) => sizes[j]!),
    cost,
    gamma: Array.from(table.weights),
    iterations,
    converged,
  };
}
