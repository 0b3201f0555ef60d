import { createRandomSource } from "../../kernel/createRandomSource.ts";
import { requireDomain, requireFinite } from "../internal/requireDomain.ts";
import { checkPoints } from "./internal/checkPoints.ts";

/** How well points lie in their clusters. */
export interface SilhouetteResult {
  /** Mean over the points: near 1 if clusters are far apart, 0 if they touch, below 0 if points lie in the wrong one. */
  mean: number;
  /** Mean of each cluster, in order of their labels; null for one of which no point was drawn. */
  byCluster: (number | null)[];
  /** Points that it rests on. */
  n: number;
}

/**
 * The mean silhouette of points in clusters (Rousseeuw 1987), with Euclidean distances; the only point of a cluster counts 0. Beyond `most`
 * points, that of a sample drawn by the seed, among which distances are taken. Never a matrix of distances.
 *
 * Cost: points squared times dimensions, up to `most` points.
 *
 * @param values - coordinates, point by point; finite
 * @param dimensions - coordinates of a point
 * @param labels - cluster of each point, whole numbers from 0
 * @param most - most points that are used, from 2; default 5,000
 * @param seed - draws the sample; default 1
 * @returns the mean; null where all points are in one cluster
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { silhouette } from "socialops/stats";
 *
 * silhouette([0, 0, 0, 1, 5, 5, 5, 6], 2, [0, 0, 1, 1])?.mean; // => 0.8585856960087929
 * ```
 */
export function silhouette(
  values: ArrayLike<number>,
  dimensions: number,
  labels: ArrayLike<number>,
  most = 5000,
  seed: number | string = 1,
): SilhouetteResult | null {
  const where = "silhouette";
  const { values: points, count } = checkPoints(values, dimensions, where);
  requireFinite(labels, where, "labels");
  requireDomain(labels.length === count, where, "labels", "a label for each point", labels.length);
  for (let i = 0; i < count; i++) {
    const isLabel = Number.isInteger(labels[i]) && labels[i]! >= 0 && labels[i]! < count;
    requireDomain(
      isLabel,
      where,
      `labels[${i}]`,
      "a whole number from 0, below the number of points",
      labels[i],
    );
  }
  requireDomain(Number.isInteger(most) && most >= 2, where, "most", "a whole number of at least 2", most);
  const rows = count <= most ? Array.from({ length: count }, (_, i) => i) : drawRows(count, most, seed);
  const k = rows.reduce((top, row) => Math.max(top, labels[row]!), 0) + 1;
  const sizes = new Float64Array(k);
  for (const row of rows) sizes[labels[row]!]!++;
  if (sizes.filter((size) => size > 0).length < 2) return null;

  const total = new Float64Array(k);
  const away = distancesToClusters(points, dimensions, rows, labels, k);
  for (const [i, row] of rows.entries()) {
    const own = labels[row]!;
    if (sizes[own] === 1) continue;
    const inside = away[i * k + own]! / (sizes[own]! - 1);
    let outside = Number.POSITIVE_INFINITY;
    for (let j = 0; j < k; j++)
      if (j !== own && sizes[j]! > 0) outside = Math.min(outside, away[i * k + j]! / sizes[j]!);
    const larger = Math.max(inside, outside);
    if (larger > 0) total[own]! += (outside - inside) / larger;
  }
  const sum = total.reduce((all, one) => all + one, 0);
  return {
    mean: sum / rows.length,
    byCluster: Array.from(total, (one, j) => (sizes[j] === 0 ? null : one / sizes[j]!)),
    n: rows.length,
  };
}

/** Sum of distances of each point to those of each cluster; each pair is looked at once. */
function distancesToClusters(
  points: Float64Array,
  dimensions: number,
  rows: readonly number[],
  labels: ArrayLike<number>,
  k: number,
): Float64Array {
  const n = rows.length;
  const own = Int32Array.from(rows, (row) => labels[row]!);
  const places = new Float64Array(n * dimensions);
  for (const [i, row] of rows.entries())
    places.set(points.subarray(row * dimensions, (row + 1) * dimensions), i * dimensions);
  const away = new Float64Array(n * k);
  for (let i = 0; i < n; i++) {
    const from = own[i]!;
    for (let other = i + 1; other < n; other++) {
      let square = 0;
      for (let t = 0, a = i * dimensions, b = other * dimensions; t < dimensions; t++, a++, b++) {
        const apart = places[a]! - places[b]!;
        square += apart * apart;
      }
      const distance = Math.sqrt(square);
      away[i * k + own[other]!]! += distance;
      away[other * k + from]! += distance;
    }
  }
  return away;
}

/** Rows drawn without repetition, in order (Knuth's selection sampling). */
function drawRows(count: number, most: number, seed: number | string): number[] {
  const random = createRandomSource(seed);
  const rows: number[] = [];
  for (let row = 0; row < count && rows.length < most; row++)
    if (random.nextInt(count - row) < most - rows.length) rows.push(row);
  return rows;
}
