import { type CenterBlocks, fillBlocks, makeBlocks, nearestTwo } from "./nearestTwo.ts";
import { averagePoints, inertiaOf, type Partition, type PointTable, squaredDistance } from "./Partition.ts";

/** Rounds after which running sums are made anew, before their rounding errors grow. */
const ROUNDS_OF_SUMS = 50;
/** Bounds are sums of roundings: what is nearer to them than this part is worked out. */
const SAFETY = 1 + 1e-10;

/**
 * Lloyd's k-means from given centers, with the bounds of Hamerly (2010): a point whose distance to its center is below half the way to the
 * next center, or below what any other center can have come near, keeps its cluster without a look at the others. A cluster that loses all
 * its points gets the one that is farthest from its center.
 *
 * @param points - the points
 * @param start - centers; they are not changed
 * @param maxIterations - most rounds
 */
export function lloyd(points: PointTable, start: Float64Array, maxIterations: number): Partition {
  const { count: n, dimensions: d } = points;
  const k = start.length / d;
  const centers = start.slice();
  const labels = new Int32Array(n);
  const upper = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const lower = new Float64Array(n);
  const sums = new Float64Array(k * d);
  const sizes = new Int32Array(k);
  const half = new Float64Array(k);
  const moved = new Float64Array(k);
  const blocks = makeBlocks(k, d);
  const state: Assignment = { labels, centers, blocks, half, upper, lower, sums, sizes };

  let iterations = 0;
  let converged = false;
  let staleSums = 0;
  while (iterations < maxIterations && !converged) {
    iterations++;
    fillBlocks(blocks, centers, k, d);
    halfDistances(centers, k, d, half);
    const changed = assignPoints(points, state, iterations > 1);
    converged = iterations > 1 && changed === 0;
    if (converged) break;
    if (iterations === 1 || ++staleSums === ROUNDS_OF_SUMS) {
      averagePoints(points, labels, sums, sizes);
      staleSums = 0;
    }
    if (sizes.includes(0)) {
      fillEmpty(points, labels, centers, sizes);
      averagePoints(points, labels, sums, sizes);
      upper.fill(Number.POSITIVE_INFINITY);
      lower.fill(0);
    }
    moveCenters(centers, sums, sizes, moved, d);
    loosenBounds(labels, upper, lower, moved);
  }
  averagePoints(points, labels, sums, sizes);
  if (!converged) moveCenters(centers, sums, sizes, moved, d);
  return { labels, centers, sizes, inertia: inertiaOf(points, labels, centers), iterations, converged };
}

/** What a round of assigning reads and changes. */
interface Assignment {
  labels: Int32Array;
  centers: Float64Array;
  blocks: CenterBlocks;
  half: Float64Array;
  upper: Float64Array;
  lower: Float64Array;
  sums: Float64Array;
  sizes: Int32Array;
}

/** Gives each point its nearest center, and returns how many changed theirs. A function of its own, so that engines compile the loop well. */
function assignPoints(
  { values, count, dimensions: d }: PointTable,
  { labels, centers, blocks, half, upper, lower, sums, sizes }: Assignment,
  keepSums: boolean,
): number {
  const squares = new Float64Array(2);
  let changed = 0;
  for (let i = 0; i < count; i++) {
    const label = labels[i]!;
    const near = half[label]!;
    const far = lower[i]!;
    const bound = Math.max(near, far);
    if (upper[i]! * SAFETY <= bound) continue;
    const from = i * d;
    const distance = Math.sqrt(squaredDistance(values, from, centers, label * d, d));
    upper[i] = distance;
    if (distance * SAFETY <= bound) continue;
    const nearest = nearestTwo(blocks, values, from, d, squares);
    upper[i] = Math.sqrt(squares[0]!);
    lower[i] = Math.sqrt(squares[1]!);
    if (nearest === label) continue;
    changed++;
    labels[i] = nearest;
    if (!keepSums) continue;
    sizes[label]!--;
    sizes[nearest]!++;
    for (let t = 0; t < d; t++) {
      const x = values[from + t]!;
      sums[label * d + t]! -= x;
      sums[nearest * d + t]! += x;
    }
  }
  return changed;
}

/** Half the distance of each center to the nearest other one. */
function halfDistances(centers: Float64Array, k: number, d: number, half: Float64Array): void {
  half.fill(Number.POSITIVE_INFINITY);
  for (let a = 0; a < k; a++) {
    for (let b = a + 1; b < k; b++) {
      const apart = Math.sqrt(squaredDistance(centers, a * d, centers, b * d, d)) / 2;
      if (apart < half[a]!) half[a] = apart;
      if (apart < half[b]!) half[b] = apart;
    }
  }
}

function moveCenters(
  centers: Float64Array,
  sums: Float64Array,
  sizes: Int32Array,
  moved: Float64Array,
  d: number,
): void {
  for (let j = 0; j < sizes.length; j++) {
    let way = 0;
    for (let t = j * d; t < (j + 1) * d; t++) {
      const mean = sums[t]! / sizes[j]!;
      way += (mean - centers[t]!) * (mean - centers[t]!);
      centers[t] = mean;
    }
    moved[j] = Math.sqrt(way);
  }
}

function loosenBounds(
  labels: Int32Array,
  upper: Float64Array,
  lower: Float64Array,
  moved: Float64Array,
): void {
  let farthest = 0;
  for (let j = 1; j < moved.length; j++) if (moved[j]! > moved[farthest]!) farthest = j;
  let most = 0;
  for (let j = 0; j < moved.length; j++) if (j !== farthest && moved[j]! > most) most = moved[j]!;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    upper[i]! += moved[label]!;
    lower[i]! -= label === farthest ? most : moved[farthest]!;
  }
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
