/**
 * Which counts of a table with a known total must not be told: those above 0 and below the minimum, and, where that would leave a
 * single one that could be worked out by subtraction or hidden ones that together are below the minimum, the next smallest ones too.
 *
 * @param counts - counts that add up to a known total
 * @param least - the minimum
 * @returns whether each is hidden
 */
export function hideSmallCells(counts: readonly number[], least: number): boolean[] {
  const hidden = counts.map((count) => count > 0 && count < least);
  if (!hidden.includes(true)) return hidden;
  const sumOf = (): number => counts.reduce((sum, count, i) => sum + (hidden[i] ? count : 0), 0);
  const others = [...counts.keys()]
    .filter((i) => !hidden[i] && counts[i]! > 0)
    .sort((a, b) => counts[a]! - counts[b]! || a - b);
  for (const next of others) {
    if (hidden.filter(Boolean).length > 1 && sumOf() >= least) break;
    hidden[next] = true;
  }
  return hidden;
}
