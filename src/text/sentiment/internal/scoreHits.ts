import type { ScoredText } from "../Lexicon.ts";
import { compoundScore } from "./compoundScore.ts";

/** How much what stands before and after the last "but" counts (VADER). */
const BEFORE = 0.5;
const AFTER = 1.5;

/** A word that counts: its place and its value so far. */
export interface WeighedHit {
  start: number;
  end: number;
  value: number;
}

/** What is known of a text besides the words that count. */
export interface TextFacts {
  /** Words, in Chinese characters, that were looked at. */
  tokens: number;
  /** How many of them counted. */
  covered: number;
  /** Where the last word of contrast begins; -1 where there is none. */
  contrast: number;
}

/**
 * The score of a text from the words that count: weighed by contrast, summed, and brought to -1 to 1.
 *
 * @param text - the text as it was given
 * @param hits - the words that count, in order
 * @param facts - what else is known of the text
 * @returns the score
 */
export function scoreHits(text: string, hits: readonly WeighedHit[], facts: TextFacts): ScoredText {
  const { tokens, covered, contrast } = facts;
  if (hits.length === 0) return { score: null, tokens, coverage: 0, hits: [] };
  let sum = 0;
  const weighed = hits.map(({ start, end, value }) => {
    const counted = contrast < 0 ? value : value * (start < contrast ? BEFORE : AFTER);
    sum += counted;
    return { text: text.slice(start, end), start, value: counted };
  });
  return {
    score: compoundScore(sum, countMarks(text, "!", "！"), countMarks(text, "?", "？")),
    tokens,
    coverage: Math.min(1, covered / tokens),
    hits: weighed,
  };
}

function countMarks(text: string, half: string, full: string): number {
  let count = 0;
  for (const mark of [half, full])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}
