/**
 * Decides which groups of a published table stay hidden so that nothing about fewer than `minSize` people can be read from
 * it, not by subtraction from the totals either (primary and secondary suppression; Cox 1980).
 *
 * Hidden are groups of 1 to `minSize - 1`. While only one group is hidden, or the hidden ones together are fewer than
 * `minSize`, the next smallest group joins them (the later one of equals). Empty groups say nothing about anybody and stay.
 *
 * @param sizes - people by group
 * @param minSize - the smallest number that may be published
 * @returns for each group whether it is hidden
 */
export function hiddenSegments(sizes: readonly number[], minSize: number): boolean[] {
  const hidden = sizes.map((size) => size > 0 && size < minSize);
  const isEnough = (): boolean => {
    const groups = sizes.filter((_, i) => hidden[i]);
    const people = groups.reduce((sum, size) => sum + size, 0);
    return groups.length === 0 || (groups.length > 1 && people >= minSize);
  };
  while (!isEnough()) {
    let next = -1;
    for (const [i, size] of sizes.entries()) {
      if (size > 0 && !hidden[i] && (next < 0 || size <= sizes[next]!)) next = i;
    }
    if (next < 0) break;
    hidden[next] = true;
  }
  return hidden;
}
