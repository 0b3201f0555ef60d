import { type Centers, nearestCenters, sizesOf } from "./Centers.ts";
import type { Places } from "./Places.ts";

/** Segments that are final: every member is in the nearest one, and none is too small. */
export interface Segmentation {
  /** Centers, of the largest segment first. */
  centers: Centers;
  /** Segment of each member. */
  labels: Int32Array;
  /** Members of each segment. */
  sizes: Int32Array;
  /** Sum of squared distances to the own center. */
  inertia: number;
  /** Segments that were given up because they were too small. */
  merged: number;
}

/**
 * Gives up segments smaller than `minSize`, the smallest first, whose members go to the nearest other one; its center stays where it is, else
 * few far members would drag it away from its own. Then puts segments in order:
 * the largest first, of equal ones the one whose center comes first.
 *
 * A member between two equally near centers belongs to the first; as that depends on the order, which depends on sizes, the two are
 * repeated until they agree.
 */
export function settleSegments(places: Places, start: Centers, minSize: number): Segmentation {
  let centers = start;
  let merged = 0;
  let { labels, squares } = nearestCenters(places, centers);
  for (;;) {
    const sizes = sizesOf(labels, centers.k);
    const smallest = sizes.reduce((least, size, j) => (size < sizes[least]! ? j : least), 0);
    if (centers.k === 1 || sizes[smallest]! >= Math.max(1, minSize)) break;
    merged++;
    const others = [...sizes.keys()].filter((j) => j !== smallest);
    centers = pickCenters(centers, others);
    ({ labels, squares } = nearestCenters(places, centers));
  }
  for (let round = 0; round < 5; round++) {
    const order = orderOf(centers, sizesOf(labels, centers.k));
    if (order.every((j, rank) => j === rank)) break;
    centers = pickCenters(centers, order);
    ({ labels, squares } = nearestCenters(places, centers));
  }
  const inertia = squares.reduce((sum, square) => sum + square, 0);
  return { centers, labels, sizes: sizesOf(labels, centers.k), inertia, merged };
}

function pickCenters({ means, modes }: Centers, order: readonly number[]): Centers {
  return { k: order.length, means: order.map((j) => means[j]!), modes: order.map((j) => modes[j]!) };
}

function orderOf({ means, modes }: Centers, sizes: Int32Array): number[] {
  return [...sizes.keys()].sort(
    (a, b) =>
      sizes[b]! - sizes[a]! || compare(means[a]!, means[b]!) || compare(modes[a]!, modes[b]!) || a - b,
  );
}

function compare(a: ArrayLike<number>, b: ArrayLike<number>): number {
  for (let t = 0; t < a.length; t++) if (a[t]! < b[t]! || a[t]! > b[t]!) return a[t]! < b[t]! ? -1 : 1;
  return 0;
}
