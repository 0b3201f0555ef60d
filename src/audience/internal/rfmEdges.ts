/**
 * Cuts sorted values into bins of equal share: the type 7 quantiles (Hyndman & Fan 1996; R's default, numpy's `linear`) at
 * 1/bins, 2/bins, …
 *
 * The position `i * (n - 1) / bins` is split into its whole and its broken part in integers. In floating point
 * `0.7 * 90` is a hair below 63, and the edge would fall below the value that it should equal.
 *
 * @param sorted - values in ascending order
 * @param bins - how many bins
 * @returns `bins - 1` edges in ascending order; none for no values
 */
export function rfmEdges(sorted: Float64Array, bins: number): number[] {
  const edges: number[] = [];
  if (sorted.length === 0) return edges;
  const steps = sorted.length - 1;
  for (let i = 1; i < bins; i++) {
    const rest = (i * steps) % bins;
    const at = (i * steps - rest) / bins;
    const low = sorted[at]!;
    edges.push(rest === 0 ? low : low + (rest / bins) * (sorted[at + 1]! - low));
  }
  return edges;
}
