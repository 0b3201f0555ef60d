import { editDistance } from "../../kernel/editDistance.ts";

/**
 * The known id that begins with what was written (`content.engagement_rate`), else the one that shares most words with it
 * (`content.reach` with `content.post_reach`); among those the one that is fewest single-letter changes away (Levenshtein
 * distance), and of equals the first.
 *
 * @param written - what the caller wrote
 * @param known - at least one id
 */
export function nearestId(written: string, known: readonly string[]): string {
  const words = new Set(wordsOf(written));
  const candidates = known.map((id) => ({
    id,
    begun: Number(id.startsWith(written)),
    shared: wordsOf(id).filter((word) => words.has(word)).length,
    apart: editDistance(written, id),
  }));
  return candidates.reduce((best, other) => {
    const nearer = other.begun - best.begun || other.shared - best.shared || best.apart - other.apart;
    return nearer > 0 ? other : best;
  }).id;
}

function wordsOf(id: string): string[] {
  return id.toLowerCase().split(/[^a-z0-9]+/);
}
