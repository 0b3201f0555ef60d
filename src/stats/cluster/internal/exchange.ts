import { centerBlocks, fillBlock, fillBlocks } from "./centerBlocks.ts";
import { averagePoints, inertiaOf, type Partition, type PointTable } from "./Partition.ts";

const MOST_PASSES = 100;
/** A move has to pay by more than roundings. */
const LEAST_GAIN = 1e-12;

/**
 * Moves single points to other clusters as long as that lowers the sum of squares, with the change that the move makes to both centers
 * taken into account (Hartigan and Wong 1979; Telgarsky and Vattani 2010). Where it ends, Lloyd's rounds would change nothing, and often
 * lower than they end.
 *
 * @param points - the points
 * @param partition - where Lloyd's rounds ended; it is changed
 */
export function exchange(points: PointTable, partition: Partition): Partition {
  const { values, count: n, dimensions: d } = points;
  const { labels, centers, sizes } = partition;
  const k = sizes.length;
  const sums = new Float64Array(k * d);
  const distances = new Float64Array(Math.ceil(k / 4) * 4);
  const blocks = centerBlocks(k, d);
  fillBlocks(blocks, centers, k, d);
  let still = 0;
  for (let pass = 0; pass < MOST_PASSES && still < n; pass++) {
    for (let i = 0; i < n && still < n; i++) {
      still++;
      const from = labels[i]!;
      const size = sizes[from]!;
      if (size < 2) continue;
      allDistances(blocks, values, i * d, d, distances);
      const without = (distances[from]! * size) / (size - 1);
      let best = -1;
      let least = without * (1 - LEAST_GAIN);
      for (let j = 0; j < k; j++) {
        if (j === from) continue;
        const withIt = (distances[j]! * sizes[j]!) / (sizes[j]! + 1);
        if (withIt < least) [best, least] = [j, withIt];
      }
      if (best < 0) continue;
      still = 0;
      labels[i] = best;
      sizes[from] = size - 1;
      sizes[best]!++;
      for (let t = 0; t < d; t++) {
        const x = values[i * d + t]!;
        centers[from * d + t]! += (centers[from * d + t]! - x) / (size - 1);
        centers[best * d + t]! += (x - centers[best * d + t]!) / sizes[best]!;
      }
      fillBlock(blocks, centers, from, d);
      fillBlock(blocks, centers, best, d);
    }
  }
  averagePoints(points, labels, sums, sizes);
  for (let j = 0; j < k; j++) for (let t = 0; t < d; t++) centers[j * d + t] = sums[j * d + t]! / sizes[j]!;
  return { ...partition, inertia: inertiaOf(points, labels, centers) };
}

function allDistances(
  blocks: Float64Array,
  points: Float64Array,
  from: number,
  d: number,
  distances: Float64Array,
): void {
  for (let j = 0; j < distances.length; j += 4) {
    let base = (j >> 3) * d * 8 + (j & 4);
    let a = 0;
    let b = 0;
    let c = 0;
    let e = 0;
    for (let t = 0; t < d; t++, base += 8) {
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
    distances[j] = a;
    distances[j + 1] = b;
    distances[j + 2] = c;
    distances[j + 3] = e;
  }
}
