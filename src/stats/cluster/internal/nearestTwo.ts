/** Centers in groups of four, so that each coordinate of a point is loaded once for four of them. */
export interface CenterBlocks {
  /** For each group, for each coordinate, those of its four centers; centers that are not there are infinitely far. */
  values: Float64Array;
  /** How many groups. */
  groups: number;
}

/** Room for `k` centers. */
export function makeBlocks(k: number, dimensions: number): CenterBlocks {
  const groups = Math.ceil(k / 4);
  return { values: new Float64Array(groups * dimensions * 4), groups };
}

/** Lays centers out in groups of four. */
export function fillBlocks(
  { values, groups }: CenterBlocks,
  centers: Float64Array,
  k: number,
  dimensions: number,
): void {
  for (let j = 0; j < groups * 4; j++) {
    const base = (j >> 2) * dimensions * 4 + (j & 3);
    for (let t = 0; t < dimensions; t++)
      values[base + t * 4] = j < k ? centers[j * dimensions + t]! : Number.POSITIVE_INFINITY;
  }
}

/**
 * The nearest center of a point, the lowest of equal ones.
 *
 * @param blocks - the centers
 * @param points - coordinates
 * @param from - where the point's begin
 * @param dimensions - how many it has
 * @param squares - takes the squared distances of the nearest two: an object a point would cost more than the distances
 * @returns the center's number
 */
export function nearestTwo(
  { values, groups }: CenterBlocks,
  points: Float64Array,
  from: number,
  dimensions: number,
  squares: Float64Array,
): number {
  let nearest = 0;
  let first = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  let base = 0;
  for (let group = 0; group < groups; group++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let e = 0;
    for (let t = 0; t < dimensions; t++, base += 4) {
      const x = points[from + t]!;
      const da = x - values[base]!;
      const db = x - values[base + 1]!;
      const dc = x - values[base + 2]!;
      const de = x - values[base + 3]!;
      a += da * da;
      b += db * db;
      c += dc * dc;
      e += de * de;
    }
    const j = group * 4;
    if (a < first) {
      second = first;
      first = a;
      nearest = j;
    } else if (a < second) second = a;
    if (b < first) {
      second = first;
      first = b;
      nearest = j + 1;
    } else if (b < second) second = b;
    if (c < first) {
      second = first;
      first = c;
      nearest = j + 2;
    } else if (c < second) second = c;
    if (e < first) {
      second = first;
      first = e;
      nearest = j + 3;
    } else if (e < second) second = e;
  }
  squares[0] = first;
  squares[1] = second;
  return nearest;
}
