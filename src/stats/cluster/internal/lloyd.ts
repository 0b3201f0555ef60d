import { fillBlocks } from "./centerBlocks.ts";
import type { LloydRoom } from "./LloydRoom.ts";
import { inertiaOf, type Partition, type PointTable, squaredDistance } from "./Partition.ts";

/** Rounds after which running sums are made anew, before their rounding errors grow. */
const ROUNDS_OF_SUMS = 50;

/**
 * Lloyd's k-means from given centers, with Hamerly's bounds (`assignPoints`). A cluster that loses all its points gets the one that is farthest
 * from its center.
 *
 * @param room - the points, and room for what is known of them
 * @param start - centers; they are not changed
 * @param maxIterations - most rounds
 */
export function lloyd(room: LloydRoom, start: Float64Array, maxIterations: number): Partition {
  const { points, k, centers, blocks, table, labels, upper, lower, sums, sizes } = room;
  const d = points.dimensions;
  centers.set(start);
  labels.fill(0);
  upper.fill(Number.POSITIVE_INFINITY);
  lower.fill(0);
  table.fill(0);
  sums.fill(0);

  let iterations = 0;
  let converged = false;
  let staleSums = 0;
  while (iterations < maxIterations && !converged) {
    iterations++;
    fillBlocks(blocks, centers, k, d);
    halfDistances(room);
    const changed = room.assign();
    converged = iterations > 1 && changed === 0;
    if (converged) break;
    if (iterations === 1 || ++staleSums === ROUNDS_OF_SUMS) {
      room.addUp();
      staleSums = 0;
    }
    if (sizes.includes(0)) {
      fillEmpty(points, labels, centers, sizes);
      room.addUp();
      upper.fill(Number.POSITIVE_INFINITY);
      lower.fill(0);
    }
    moveCenters(room);
  }
  room.addUp();
  if (!converged) moveCenters(room);
  const inertia = inertiaOf(points, labels, centers);
  return {
    labels: labels.slice(),
    centers: centers.slice(),
    sizes: sizes.slice(),
    inertia,
    iterations,
    converged,
  };
}

/** Writes half the distance of each center to the nearest other one. */
function halfDistances({ points, k, centers, table }: LloydRoom): void {
  const d = points.dimensions;
  for (let j = 0; j < k; j++) table[3 * j] = Number.POSITIVE_INFINITY;
  for (let a = 0; a < k; a++) {
    for (let b = a + 1; b < k; b++) {
      const apart = Math.sqrt(squaredDistance(centers, a * d, centers, b * d, d)) / 2;
      if (apart < table[3 * a]!) table[3 * a] = apart;
      if (apart < table[3 * b]!) table[3 * b] = apart;
    }
  }
}

/** Moves centers to the means of their points, and writes how far each went, and how far any other one at most. */
function moveCenters({ points, k, centers, table, sums, sizes }: LloydRoom): void {
  const d = points.dimensions;
  let farthest = 0;
  let most = 0;
  for (let j = 0; j < k; j++) {
    let way = 0;
    for (let t = j * d; t < (j + 1) * d; t++) {
      const mean = sums[t]! / sizes[j]!;
      way += (mean - centers[t]!) * (mean - centers[t]!);
      centers[t] = mean;
    }
    table[3 * j + 1] = Math.sqrt(way);
    if (table[3 * j + 1]! > table[3 * farthest + 1]!) farthest = j;
  }
  for (let j = 0; j < k; j++) if (j !== farthest) most = Math.max(most, table[3 * j + 1]!);
  for (let j = 0; j < k; j++) table[3 * j + 2] = j === farthest ? most : table[3 * farthest + 1]!;
}

/** Each empty cluster takes the point that is farthest from its center, the first of equal ones, of clusters with more than one. */
function fillEmpty(
  { values, count, dimensions: d }: PointTable,
  labels: Int32Array,
  centers: Float64Array,
  sizes: Int32Array,
): void {
  for (let j = 0; j < sizes.length; j++) {
    if (sizes[j]! > 0) continue;
    let farthest = -1;
    let most = -1;
    for (let i = 0; i < count; i++) {
      const label = labels[i]!;
      if (sizes[label]! < 2) continue;
      const distance = squaredDistance(values, i * d, centers, label * d, d);
      if (distance > most) [farthest, most] = [i, distance];
    }
    sizes[labels[farthest]!]!--;
    sizes[j] = 1;
    labels[farthest] = j;
    for (let t = 0; t < d; t++) centers[j * d + t] = values[farthest * d + t]!;
  }
}
