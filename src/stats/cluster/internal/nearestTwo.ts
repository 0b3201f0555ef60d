/**
 * The nearest center of a point, the lowest of equal ones.
 *
 * @param blocks - the centers, in groups of eight
 * @param k - how many there are
 * @param points - coordinates
 * @param from - where the point's begin
 * @param dimensions - how many it has
 * @param squares - takes the squared distances of the nearest two: an object a point would cost more than the distances
 * @returns the center's number
 */
export function nearestTwo(
  blocks: Float64Array,
  k: number,
  points: Float64Array,
  from: number,
  dimensions: number,
  squares: Float64Array,
): number {
  let nearest = 0;
  let first = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (let j = 0; j < k; j += 4) {
    let base = (j >> 3) * dimensions * 8 + (j & 4);
    let a = 0;
    let b = 0;
    let c = 0;
    let e = 0;
    for (let t = 0; t < dimensions; t++, base += 8) {
      const x = points[from + t]!;
      const da = x - blocks[base]!;
      const db = x - blocks[base + 1]!;
      const dc = x - blocks[base + 2]!;
      const de = x - blocks[base + 3]!;
      a += da * da;
      b += db * db;
      c += dc * dc;
      e += de * de;
    }
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
