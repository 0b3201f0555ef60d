/**
 * Scores values by their bin: right-closed bins `(edge i-1, edge i]`, the lowest from minus infinity, the highest to
 * infinity. The score depends on the value alone, so that equal values always get the same one.
 *
 * @param values - the measure of each customer
 * @param edges - cuts in ascending order
 * @param smallIsBest - whether the lowest bin gets the highest score (recency)
 * @returns a score from 1 to `edges.length + 1` each
 */
export function rfmScores(values: Float64Array, edges: readonly number[], smallIsBest: boolean): Uint8Array {
  const scores = new Uint8Array(values.length);
  const bins = edges.length + 1;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    let below = 0;
    while (below < edges.length && edges[below]! < value) below++;
    scores[i] = smallIsBest ? bins - below : below + 1;
  }
  return scores;
}
