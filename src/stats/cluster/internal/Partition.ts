/** Points of one length, one after the other. */
export interface PointTable {
  /** Coordinates, point by point. */
  values: Float64Array;
  /** How many points. */
  count: number;
  /** Coordinates of a point. */
  dimensions: number;
}

/** Points divided into clusters. */
export interface Partition {
  /** Cluster of each point. */
  labels: Int32Array;
  /** Centers, one after the other. */
  centers: Float64Array;
  /** Points of each cluster. */
  sizes: Int32Array;
  /** Sum of squared distances of points to their centers. */
  inertia: number;
  /** Rounds of assigning and averaging. */
  iterations: number;
  /** Whether the last round changed nothing. */
  converged: boolean;
}

/** Means of the points of each cluster; a cluster without points keeps its center. */
export function averagePoints(
  { values, count, dimensions: d }: PointTable,
  labels: Int32Array,
  sums: Float64Array,
  sizes: Int32Array,
): void {
  sums.fill(0);
  sizes.fill(0);
  for (let i = 0; i < count; i++) {
    const cluster = labels[i]!;
    sizes[cluster]!++;
    for (let t = 0, from = i * d, to = cluster * d; t < d; t++) sums[to + t]! += values[from + t]!;
  }
}

/** Sum of squared distances of points to their centers, point by point. */
export function inertiaOf(
  { values, count, dimensions: d }: PointTable,
  labels: Int32Array,
  centers: Float64Array,
): number {
  let inertia = 0;
  for (let i = 0; i < count; i++) inertia += squaredDistance(values, i * d, centers, labels[i]! * d, d);
  return inertia;
}

/** Squared distance of two points in tables. */
export function squaredDistance(
  a: Float64Array,
  fromA: number,
  b: Float64Array,
  fromB: number,
  dimensions: number,
): number {
  let sum = 0;
  for (let t = 0; t < dimensions; t++) {
    const apart = a[fromA + t]! - b[fromB + t]!;
    sum += apart * apart;
  }
  return sum;
}
