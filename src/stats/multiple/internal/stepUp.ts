/**
 * Adjusts p-values from the largest down: each to the least of factor p n / rank over its own and all higher ranks.
 *
 * @param pValues - probabilities
 * @param factor - at least 1
 * @returns the adjusted p-values, in the order given, at most 1
 */
export function stepUp(pValues: ArrayLike<number>, factor: number): number[] {
  const n = pValues.length;
  const adjusted = new Array<number>(n);
  const order = orderOf(pValues);
  let least = 1;
  for (let rank = n; rank >= 1; rank--) {
    const at = order[rank - 1]!;
    least = Math.min(least, pValues[at]! * ((factor * n) / rank));
    adjusted[at] = least + 0;
  }
  return adjusted;
}

/**
 * The places of values, from the smallest value to the largest; equal ones in the order given.
 *
 * @param values - numbers
 * @returns their places
 */
export function orderOf(values: ArrayLike<number>): number[] {
  return Array.from({ length: values.length }, (_, i) => i).sort((i, j) => values[i]! - values[j]!);
}
