/**
 * The known id that shares most words with what was written (`content.reach` with `content.post_reach`); among those the one
 * that is fewest single-letter changes away (Levenshtein distance), and of equals the first.
 *
 * @param written - what the caller wrote
 * @param known - at least one id
 */
export function nearestId(written: string, known: readonly string[]): string {
  const words = new Set(wordsOf(written));
  const candidates = known.map((id) => ({
    id,
    shared: wordsOf(id).filter((word) => words.has(word)).length,
    apart: editDistance(written, id),
  }));
  return candidates.reduce((best, other) =>
    other.shared > best.shared || (other.shared === best.shared && other.apart < best.apart) ? other : best,
  ).id;
}

function wordsOf(id: string): string[] {
  return id.toLowerCase().split(/[^a-z0-9]+/);
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, change));
    }
    above = row;
  }
  return above[b.length]!;
}
