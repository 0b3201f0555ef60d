import { kMeans } from "../../../stats/cluster/kMeans.ts";
import { kPrototypes } from "../../../stats/cluster/kPrototypes.ts";
import type { Centers } from "./Centers.ts";
import { flatNumbers, isComplete, type Places } from "./Places.ts";

/** Members in clusters. */
export interface Clustering {
  /** Centers, of the largest cluster first. */
  centers: Centers;
  /** Cluster of each member. */
  labels: Int32Array;
  /** Members of each cluster. */
  sizes: number[];
  /** Sum of squared distances to the own center. */
  inertia: number;
}

/** Divides members into k clusters: k-means where all is numbers and known, else k-prototypes. `swaps` of centers where starts disagree. */
export function clusterPlaces(
  places: Places,
  k: number,
  seed: string,
  starts: number,
  swaps?: number,
): Clustering {
  if (isComplete(places)) {
    const { centers, labels, sizes, inertia } = kMeans(flatNumbers(places), places.numbers.length, k, {
      seed,
      starts,
      swaps,
    });
    const means = centers.map((center) => Float64Array.from(center));
    return {
      centers: { k, means, modes: means.map(() => new Int32Array(0)) },
      labels: Int32Array.from(labels),
      sizes,
      inertia,
    };
  }
  const gamma = places.categories.length === 0 ? undefined : places.gamma;
  const { means, modes, labels, sizes, cost } = kPrototypes(places, k, { seed, starts, gamma });
  return {
    centers: {
      k,
      means: means.map((row) => Float64Array.from(row, (mean) => mean ?? Number.NaN)),
      modes: modes.map((row) => Int32Array.from(row, (mode) => mode ?? -1)),
    },
    labels: Int32Array.from(labels),
    sizes,
    inertia: cost,
  };
}
