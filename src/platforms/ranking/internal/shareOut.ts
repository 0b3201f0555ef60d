/**
 * Shares a whole by wanted parts, but gives each at least what it needs: who needs more than its part gets just that, and the others
 * share the rest by their parts, until nobody is short.
 *
 * @param parts - what each is to get, of a sum of 1, above 0
 * @param needs - what each needs at least, together at most the whole
 * @param whole - what there is
 * @returns what each gets, together the whole
 */
export function shareOut(parts: readonly number[], needs: readonly number[], whole: number): number[] {
  const isShort = parts.map(() => false);
  for (;;) {
    const rest = whole - needs.reduce((sum, need, i) => sum + (isShort[i] ? need : 0), 0);
    const open = parts.reduce((sum, part, i) => sum + (isShort[i] ? 0 : part), 0);
    const given = parts.map((part, i) => (isShort[i] ? needs[i]! : Math.max(0, (rest * part) / open)));
    const newly = given.flatMap((amount, i) => (!isShort[i] && amount < needs[i]! ? [i] : []));
    if (newly.length === 0) return given;
    for (const i of newly) isShort[i] = true;
  }
}
