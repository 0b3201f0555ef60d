/** Points of numbers and categories, either of which may be missing. */
export interface MixedTable {
  /** How many points. */
  count: number;
  /** Numbers of a point. */
  numbers: number;
  /** Numbers, point by point; NaN is missing. */
  values: Float64Array;
  /** Categories of a point. */
  categories: number;
  /** Categories, point by point; -1 is missing. */
  codes: Int32Array;
  /** How many different ones each category field has. */
  kinds: Int32Array;
  /** Weight of a mismatch of each category field, against the squared difference of a number. */
  weights: Float64Array;
  /** How much each field, numbers first, counts for making up for missing ones. */
  shares: Float64Array;
}

/** Centers of clusters of mixed points. */
export interface MixedCenters {
  /** Means, cluster by cluster. */
  means: Float64Array;
  /** Most frequent categories, cluster by cluster; -1 where all are missing. */
  modes: Int32Array;
}

/**
 * Cost of a point at a center: squared differences of numbers, and weights of categories that differ. What is missing on either side is
 * passed over, and what is known counts for it in proportion (Gower 1971).
 */
export function mixedCost(
  table: MixedTable,
  point: number,
  { means, modes }: MixedCenters,
  cluster: number,
): number {
  const { numbers, categories, values, codes, weights, shares } = table;
  let cost = 0;
  let known = 0;
  let all = 0;
  for (let t = 0; t < numbers; t++) {
    const apart = values[point * numbers + t]! - means[cluster * numbers + t]!;
    const share = shares[t]!;
    all += share;
    if (Number.isNaN(apart)) continue;
    known += share;
    cost += apart * apart;
  }
  for (let t = 0; t < categories; t++) {
    const code = codes[point * categories + t]!;
    const mode = modes[cluster * categories + t]!;
    const share = shares[numbers + t]!;
    all += share;
    if (code < 0 || mode < 0) continue;
    known += share;
    if (code !== mode) cost += weights[t]!;
  }
  return known === all ? cost : known === 0 ? 0 : (cost * all) / known;
}

/** Means and most frequent categories, the first of equally frequent ones, of the points of each cluster. */
export function mixedCenters(table: MixedTable, labels: Int32Array, k: number): MixedCenters {
  const { count, numbers, categories, values, codes, kinds } = table;
  const sums = new Float64Array(k * numbers);
  const seen = new Int32Array(k * numbers);
  const modes = new Int32Array(k * categories).fill(-1);
  for (let i = 0; i < count; i++) {
    for (let t = 0; t < numbers; t++) {
      const x = values[i * numbers + t]!;
      if (Number.isNaN(x)) continue;
      sums[labels[i]! * numbers + t]! += x;
      seen[labels[i]! * numbers + t]!++;
    }
  }
  for (let t = 0; t < categories; t++) {
    const counts = new Int32Array(k * kinds[t]!);
    for (let i = 0; i < count; i++) {
      const code = codes[i * categories + t]!;
      if (code >= 0) counts[labels[i]! * kinds[t]! + code]!++;
    }
    for (let j = 0; j < k; j++) {
      let most = 0;
      for (let code = 0; code < kinds[t]!; code++) {
        const times = counts[j * kinds[t]! + code]!;
        if (times > most) [most, modes[j * categories + t]] = [times, code];
      }
    }
  }
  return { means: sums.map((sum, i) => (seen[i] === 0 ? Number.NaN : sum / seen[i]!)), modes };
}
