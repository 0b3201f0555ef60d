import { createRandomSource } from "../../../kernel/createRandomSource.ts";
import { clusterPlaces } from "./clusterPlaces.ts";
import { type Places, pickPlaces } from "./Places.ts";

/** Starts of the clustering of each resample. */
const STARTS = 3;

/**
 * Cluster-wise stability (Hennig 2007, his bootstrap scheme): members are drawn anew with repetition and divided anew; each segment is
 * compared with the new one that is most like it, by the members that both have over the members that either has, among the members drawn.
 *
 * @returns the mean similarity of each segment; 0 counts where nobody of it was drawn
 */
export function segmentStability(
  places: Places,
  labels: ArrayLike<number>,
  k: number,
  resamples: number,
  seed: string,
): number[] {
  const { count } = places;
  const totals = new Float64Array(k);
  for (let b = 0; b < resamples; b++) {
    const random = createRandomSource(`${seed}/${b}`);
    const rows = Int32Array.from({ length: count }, () => random.nextInt(count));
    const again = clusterPlaces(pickPlaces(places, rows), k, `${seed}/${b}`, STARTS, 0);
    const isDrawn = new Uint8Array(count);
    const both = new Int32Array(k * k);
    const old = new Int32Array(k);
    const anew = new Int32Array(k);
    for (const [i, row] of rows.entries()) {
      if (isDrawn[row] === 1) continue;
      isDrawn[row] = 1;
      const a = labels[row]!;
      const c = again.labels[i]!;
      both[a * k + c]!++;
      old[a]!++;
      anew[c]!++;
    }
    for (let a = 0; a < k; a++) {
      let best = 0;
      for (let c = 0; c < k; c++) {
        const either = old[a]! + anew[c]! - both[a * k + c]!;
        if (either > 0) best = Math.max(best, both[a * k + c]! / either);
      }
      totals[a]! += best;
    }
  }
  return Array.from(totals, (total) => total / resamples);
}
