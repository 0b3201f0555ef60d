// A character with what can merge into it under NFC: combining marks, and the vowels and final consonants of Hangul.
const CLUSTER = /.[\p{M}\u1160-\u11ff]*/gsu;

/**
 * Where a position in a text's NFC form lies in the text itself. A position inside something that normalization takes apart is
 * moved back to its beginning.
 *
 * @param text - the text as given
 * @param position - a number of code units from the start of `text.normalize("NFC")`
 * @returns the number of code units from the start of `text`
 */
export function originalPosition(text: string, position: number): number {
  let original = 0;
  let normalized = 0;
  for (const [cluster] of text.matchAll(CLUSTER)) {
    normalized += cluster.normalize("NFC").length;
    if (normalized > position) break;
    original += cluster.length;
  }
  return original;
}
