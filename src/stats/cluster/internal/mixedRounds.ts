import type { RandomSource } from "../../../kernel/createRandomSource.ts";
import { type MixedCenters, type MixedTable, mixedCenters, mixedCost } from "./MixedTable.ts";
import { drawByWeight } from "./seedCenters.ts";

/** Mixed points divided into clusters. */
export interface MixedPartition {
  /** Cluster of each point. */
  labels: Int32Array;
  /** Centers. */
  centers: MixedCenters;
  /** Points of each cluster. */
  sizes: Int32Array;
  /** Sum of the points' costs. */
  cost: number;
  /** Rounds. */
  iterations: number;
  /** Whether the last round changed nothing. */
  converged: boolean;
}

/** Points as centers, each further one drawn with chances as its cost at the nearest one before. */
export function seedMixed(table: MixedTable, k: number, random: RandomSource): MixedCenters {
  const { count, numbers, categories, values, codes } = table;
  const means = new Float64Array(k * numbers);
  const modes = new Int32Array(k * categories);
  const away = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (let j = 0; j < k; j++) {
    const total = j === 0 ? 0 : away.reduce((sum, one) => sum + one, 0);
    const point = total > 0 ? drawByWeight(away, total, random) : random.nextInt(count);
    for (let t = 0; t < numbers; t++) means[j * numbers + t] = values[point * numbers + t]!;
    for (let t = 0; t < categories; t++) modes[j * categories + t] = codes[point * categories + t]!;
    for (let i = 0; i < count; i++) away[i] = Math.min(away[i]!, mixedCost(table, i, { means, modes }, j));
  }
  return { means, modes };
}

/** Rounds of assigning and averaging of mixed points (Huang 1998). */
export function mixedRounds(
  table: MixedTable,
  start: MixedCenters,
  k: number,
  maxIterations: number,
): MixedPartition {
  const { count } = table;
  const labels = new Int32Array(count).fill(-1);
  let centers = start;
  let iterations = 0;
  let converged = false;
  while (iterations < maxIterations && !converged) {
    iterations++;
    let changed = 0;
    for (let i = 0; i < count; i++) {
      const nearest = nearestCenter(table, i, centers, k);
      if (nearest === labels[i]) continue;
      labels[i] = nearest;
      changed++;
    }
    converged = changed === 0;
    if (converged) break;
    fillEmpty(table, labels, centers, k);
    centers = mixedCenters(table, labels, k);
  }
  const sizes = new Int32Array(k);
  let cost = 0;
  for (let i = 0; i < count; i++) {
    sizes[labels[i]!]!++;
    cost += mixedCost(table, i, centers, labels[i]!);
  }
  return { labels, centers, sizes, cost, iterations, converged };
}

function nearestCenter(table: MixedTable, point: number, centers: MixedCenters, k: number): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let j = 0; j < k; j++) {
    const cost = mixedCost(table, point, centers, j);
    if (cost < least) [nearest, least] = [j, cost];
  }
  return nearest;
}

/** Each empty cluster takes the point that costs most where it is, of clusters with more than one. */
function fillEmpty(table: MixedTable, labels: Int32Array, centers: MixedCenters, k: number): void {
  const sizes = new Int32Array(k);
  for (const label of labels) sizes[label]!++;
  for (let j = 0; j < k; j++) {
    if (sizes[j]! > 0) continue;
    let farthest = -1;
    let most = -1;
    for (let i = 0; i < table.count; i++) {
      if (sizes[labels[i]!]! < 2) continue;
      const cost = mixedCost(table, i, centers, labels[i]!);
      if (cost > most) [farthest, most] = [i, cost];
    }
    sizes[labels[farthest]!]!--;
    sizes[j] = 1;
    labels[farthest] = j;
  }
}
