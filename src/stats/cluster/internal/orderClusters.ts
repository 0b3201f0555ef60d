import type { Partition } from "./Partition.ts";

/** The same clusters in one order whatever the start: the largest first, of equal ones the one whose center comes first. */
export function orderClusters(partition: Partition): Partition {
  const { centers, sizes, labels } = partition;
  const k = sizes.length;
  const d = centers.length / k;
  const order = [...sizes.keys()].sort((a, b) => {
    if (sizes[a] !== sizes[b]) return sizes[b]! - sizes[a]!;
    for (let t = 0; t < d; t++) {
      const apart = centers[a * d + t]! - centers[b * d + t]!;
      if (apart !== 0) return apart;
    }
    return a - b;
  });
  const place = new Int32Array(k);
  for (const [rank, cluster] of order.entries()) place[cluster] = rank;
  const renamed = new Int32Array(labels.length);
  for (let i = 0; i < labels.length; i++) renamed[i] = place[labels[i]!]!;
  return {
    ...partition,
    labels: renamed,
    sizes: Int32Array.from(order, (cluster) => sizes[cluster]!),
    centers: Float64Array.from(
      { length: k * d },
      (_, i) => centers[order[Math.floor(i / d)]! * d + (i % d)]!,
    ),
  };
}
