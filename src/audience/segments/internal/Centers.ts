import type { Places } from "./Places.ts";

/** Centers of segments on the scale of a model. */
export interface Centers {
  /** How many. */
  k: number;
  /** Means, one list a segment; NaN where nobody's is known. */
  means: Float64Array[];
  /** Most frequent categories by code, one list a segment; -1 where nobody's is known. */
  modes: Int32Array[];
}

/** Who is in which segment. */
export interface Placement {
  /** Segment of each member. */
  labels: Int32Array;
  /** Squared distance of each member to the segment's center. */
  squares: Float64Array;
}

/**
 * The nearest center of each member, the first of equally near ones: squared differences of numbers, and `gamma` for each category that
 * differs. What is missing is passed over, and the rest counts in proportion (Gower 1971).
 */
export function nearestCenters(places: Places, { k, means, modes }: Centers): Placement {
  const { count, numbers, categories, gamma, weights } = places;
  const labels = new Int32Array(count);
  const squares = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const cost = new Float64Array(count);
  const known = new Float64Array(count);
  for (let j = 0; j < k; j++) {
    cost.fill(0);
    known.fill(0);
    for (const [t, field] of numbers.entries()) {
      const center = means[j]![t]!;
      const weight = weights[t]!;
      for (let i = 0; i < count; i++) {
        const apart = field[i]! - center;
        if (Number.isNaN(apart)) continue;
        cost[i]! += apart * apart;
        known[i]! += weight;
      }
    }
    for (const [t, field] of categories.entries()) {
      const mode = modes[j]![t]!;
      const weight = weights[numbers.length + t]!;
      for (let i = 0; i < count; i++) {
        if (field[i]! < 0 || mode < 0) continue;
        if (field[i] !== mode) cost[i]! += gamma[t]!;
        known[i]! += weight;
      }
    }
    for (let i = 0; i < count; i++) {
      const part = known[i]!;
      const square = part === whole ? cost[i]! : part === 0 ? 0 : (cost[i]! * whole) / part;
      if (square >= squares[i]!) continue;
      squares[i] = square;
      labels[i] = j;
    }
  }
  return { labels, squares };
}

/** Members of each segment. */
export function sizesOf(labels: Int32Array, k: number): Int32Array {
  const sizes = new Int32Array(k);
  for (const label of labels) sizes[label]!++;
  return sizes;
}
