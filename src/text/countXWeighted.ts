import { findXUrls } from "./findXUrls.ts";
import { emojiSequenceLength } from "./internal/emojiSequenceLength.ts";
import { originalPosition } from "./internal/originalPosition.ts";

/** A run of code points of one weight. */
export interface XWeightRange {
  /** First code point. */
  readonly start: number;
  /** Last code point. */
  readonly end: number;
  /** Their weight, in units of which `scale` make one character. */
  readonly weight: number;
}

/** The weights of X's counting, as its published configuration has them. */
export interface XWeights {
  /** Weight units that make one character of length: 100. */
  scale: number;
  /** Weight of a code point outside all ranges, and of an emoji sequence: 200. */
  defaultWeight: number;
  /** Code points of another weight; both ends belong. The first range that holds a code point decides. */
  ranges: readonly XWeightRange[];
  /** Length of any link, in characters: 23. */
  urlLength: number;
  /** Whether an emoji of several code points weighs as one character (since version 3). */
  emojiAsOne: boolean;
}

/** What counting the X way gives. Positions are UTF-16 code units of the text as given. */
export interface XWeightedCount {
  /** Weighted length, in characters. */
  length: number;
  /** Position after the last character that fits the limit with no forbidden one before it. */
  fittingEnd: number;
  /** The first character that X does not accept (U+FFFE, U+FEFF, U+FFFF); absent where there is none. */
  forbidden?: string;
}

const FORBIDDEN = /[\ufffe\ufeff\uffff]/;

/**
 * Counts a text as X does: in Normalization Form C, links at a fixed length, emoji as one where the configuration says so, other
 * code points by range. Follows X's published text library 3.1.0 except for emoji newer than its list (see
 * {@link emojiSequenceLength}). A lone surrogate counts as any unlisted code point.
 *
 * @param text - the text
 * @param weights - the configuration
 * @param limit - the limit that `fittingEnd` looks at, in characters
 * @returns length and what fits; linear in the text's length
 */
export function countXWeighted(text: string, weights: XWeights, limit: number): XWeightedCount {
  const normalized = text.normalize("NFC");
  const urls = findXUrls(normalized);
  const room = limit * weights.scale;
  let nextUrl = 0;
  let weight = 0;
  let fitting = 0;
  let forbidden: string | undefined;
  for (let at = 0; at < normalized.length; ) {
    const url = urls[nextUrl];
    const emoji = weights.emojiAsOne ? emojiSequenceLength(normalized, at) : 0;
    if (url?.start === at) {
      weight += weights.urlLength * weights.scale;
      at = url.end;
      nextUrl++;
    } else if (emoji > 0) {
      weight += weights.defaultWeight;
      at += emoji;
    } else {
      const code = normalized.codePointAt(at)!;
      weight += weightOf(code, weights);
      const character = String.fromCodePoint(code);
      if (forbidden === undefined && FORBIDDEN.test(character)) forbidden = character;
      at += character.length;
    }
    if (forbidden === undefined && weight <= room) fitting = at;
  }
  const fittingEnd = normalized === text ? fitting : originalPosition(text, fitting);
  const length = weight / weights.scale;
  return forbidden === undefined ? { length, fittingEnd } : { length, fittingEnd, forbidden };
}

function weightOf(code: number, { ranges, defaultWeight }: XWeights): number {
  for (const range of ranges) if (code >= range.start && code <= range.end) return range.weight;
  return defaultWeight;
}
