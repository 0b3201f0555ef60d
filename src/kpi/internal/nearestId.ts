import { editDistance } from "../../kernel/editDistance.ts";

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
