let known: Intl.Segmenter | undefined;

/** Texts in which every character is one by itself: ASCII without the pair CR LF. */
const PLAIN = /^[\n\x20-\x7e]*$/;

/** Code units that are segmented at once: engines take time with the square of a text's length. */
const WINDOW = 256;

/**
 * Counts what readers take for single characters: extended grapheme clusters of Unicode Standard Annex 29. Where they end is
 * the engine's knowledge (`Intl.Segmenter`), so that an emoji newer than the engine can count as several.
 *
 * @param text - any text
 * @returns the number of clusters; a lone surrogate is one; linear in the text's length
 */
export function countGraphemes(text: string): number {
  if (PLAIN.test(text)) return text.length;
  known ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  let count = 0;
  // No rule looks back behind the beginning of a cluster, so that a text can be taken up again at any.
  for (let start = 0, size = WINDOW; start < text.length; ) {
    const end = wholeEnd(text, start + size);
    let last = start;
    for (const { index } of known.segment(text.slice(start, end))) {
      if (index > 0) count++;
      last = start + index;
    }
    // The last cluster of a window may go on behind it.
    if (end >= text.length) return count + 1;
    size = last === start ? 2 * size : WINDOW;
    start = last;
  }
  return count;
}

/** The position, or the one behind it where it would cut a surrogate pair. */
function wholeEnd(text: string, at: number): number {
  const isCut = at < text.length && text.codePointAt(at - 1)! > 0xffff;
  return isCut ? at + 1 : at;
}
