const MOST = 3;

/**
 * The known ids that look most like an unknown one, for an error message: a name that holds the other first, then
 * fewest edits, ties in the order given.
 *
 * @param id - what the caller wrote
 * @param known - known ids, with other names that people use for them
 * @returns at most three known ids, in quotes, with commas between
 */
export function nearestIds(id: string, known: ReadonlyMap<string, readonly string[]>): string {
  const wanted = id.toLowerCase();
  return [...known]
    .map(([name, others]) => ({
      name,
      edits: Math.min(...[name, ...others].map((word) => editsBetween(wanted, word))),
    }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MOST)
    .map(({ name }) => JSON.stringify(name))
    .join(", ");
}

/** Levenshtein distance, by rows; none where one word is a part of the other (`新浪` of `新浪微博`), if of two letters or more. */
function editsBetween(a: string, b: string): number {
  if (Math.min(a.length, b.length) > 1 && (a.includes(b) || b.includes(a))) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
