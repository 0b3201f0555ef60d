let known: Intl.Segmenter | undefined;

/** Texts in which every character is one by itself: ASCII without the pair CR LF. */
const PLAIN = /^[\n\x20-\x7e]*$/;

/**
 * Counts what readers take for single characters: extended grapheme clusters of Unicode Standard Annex 29. Where they end is
 * the engine's knowledge (`Intl.Segmenter`), so that an emoji newer than the engine can count as several.
 *
 * @param text - any text
 * @returns the number of clusters; a lone surrogate is one
 */
export function countGraphemes(text: string): number {
  if (PLAIN.test(text)) return text.length;
  known ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  let count = 0;
  for (const _ of known.segment(text)) count++;
  return count;
}
