import type { LloydRoom } from "./LloydRoom.ts";
import { nearestTwo } from "./nearestTwo.ts";
import { squaredDistance } from "./Partition.ts";

/** Bounds are sums of roundings: what is nearer to them than this part is worked out. */
const SAFETY = 1 + 1e-10;

/**
 * Gives each point its nearest center, with the bounds of Hamerly (2010): a point whose distance to its center is below half the way to the
 * next center, or below what any other center can have come near, keeps its cluster without a look at the others.
 *
 * @returns how many points changed theirs; sums and sizes have moved with them
 */
export function assignPoints(room: Omit<LloydRoom, "assign" | "addUp">): number {
  const { points, k, centers, blocks, table, labels, upper, lower, sums, sizes } = room;
  const { values, count, dimensions: d } = points;
  const squares = new Float64Array(2);
  let changed = 0;
  for (let i = 0; i < count; i++) {
    const label = labels[i]!;
    let most = upper[i]! + table[3 * label + 1]!;
    let least = lower[i]! - table[3 * label + 2]!;
    const bound = Math.max(table[3 * label]!, least);
    const from = i * d;
    if (bound < most * SAFETY) {
      most = Math.sqrt(squaredDistance(values, from, centers, label * d, d));
      if (bound < most * SAFETY) {
        const nearest = nearestTwo(blocks, k, values, from, d, squares);
        most = Math.sqrt(squares[0]!);
        least = Math.sqrt(squares[1]!);
        if (nearest !== label) {
          sizes[label]!--;
          sizes[nearest]!++;
          for (let t = 0; t < d; t++) {
            const x = values[from + t]!;
            sums[label * d + t]! -= x;
            sums[nearest * d + t]! += x;
          }
          changed++;
          labels[i] = nearest;
        }
      }
    }
    upper[i] = most;
    lower[i] = least;
  }
  return changed;
}
