/**
 * Which groups are too small to be shown. Where they are known to be one group, or together still too few, the next smallest is
 * withheld with them: else it could be worked out from the whole and the others.
 *
 * @param sizes - members of each group
 * @param least - members that a group has to have
 * @returns whether each is withheld
 */
export function withholdSmall(sizes: readonly number[], least: number): boolean[] {
  const order = [...sizes.keys()].sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  const withheld = sizes.map(() => false);
  let groups = 0;
  let members = 0;
  for (const at of order) {
    const isSmall = sizes[at]! < least;
    const isTelling = groups > 0 && (groups === 1 || members < least);
    if (!isSmall && !isTelling) break;
    withheld[at] = true;
    groups++;
    members += sizes[at]!;
  }
  return withheld;
}
