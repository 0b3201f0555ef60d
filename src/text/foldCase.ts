/** Letters that `toLowerCase` maps otherwise than each by itself, and those that databases of Unicode 15 do not know. */
const APART =
  /([İΣ\u{1c89}\u{a7cb}\u{a7cc}\u{a7ce}\u{a7d2}\u{a7d4}\u{a7da}\u{a7dc}\u{10d50}-\u{10d65}\u{16ea0}-\u{16eb8}])/u;
/** Units that those letters begin with: a test that costs little. */
const MAYBE_APART = /[İΣ\u1c89\ua7cb-\ua7dc\ud803\ud81b]/;
const OWN_FORMS: Readonly<Record<string, string>> = { İ: "i", Σ: "σ" };

/**
 * The lower-case form of a text, character by character: each code point by its simple lower-case mapping, so that a text folds
 * the same wherever it stands. `toLowerCase` alone depends on the neighbors (a Greek sigma at the end of a word) and makes two
 * characters of `İ`; databases do neither.
 *
 * The mapping is that of Unicode 15.1 on every engine: the 55 capital letters that Unicode 16 and 17 brought (Garay, Beria Erfe,
 * eight Latin and Cyrillic ones) stay as they are. So they do in DuckDB 1.5; PostgreSQL 18 folds the 27 of Unicode 16. All other
 * characters fold alike in the three.
 *
 * Cost: linear; nothing but `toLowerCase` for texts without those letters.
 *
 * @param text - any text
 * @returns its lower-case form
 */
export function foldCase(text: string): string {
  if (!MAYBE_APART.test(text)) return text.toLowerCase();
  // Splitting by a group puts what it matched at the odd places.
  return text
    .split(APART)
    .map((piece, i) => (i % 2 === 0 ? piece.toLowerCase() : (OWN_FORMS[piece] ?? piece)))
    .join("");
}
