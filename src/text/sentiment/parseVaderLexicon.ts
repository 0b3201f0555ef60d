import { refuseArgument } from "./internal/refuseArgument.ts";
import type { Lexicon } from "./Lexicon.ts";

/**
 * Reads a lexicon in the format of VADER (`vader_sentiment_lexicon.txt`): a word, a tab, its mean value from -4 to 4, and more columns
 * that are not needed. Of a word that stands there twice the last line counts, as in VADER's own program; empty lines are skipped.
 *
 * @param text - the whole file as text
 * @returns the lexicon, for `createLexiconScorer`
 * @throws {@link SocialOpsError} `invalid-argument` for a line without a word and a number from -4 to 4
 *
 * @example
 * ```ts
 * import { parseVaderLexicon } from "socialops/crisis";
 *
 * parseVaderLexicon("good\t1.9\t0.9434\n:(\t-1.9\t1.13578\n"); // => { good: 1.9, ":(": -1.9 }
 * ```
 */
export function parseVaderLexicon(text: string): Lexicon {
  const where = "parseVaderLexicon";
  if (typeof text !== "string") throw refuseArgument(where, "text", "text", text);
  const found = new Map<string, number>();
  for (const [i, line] of text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const [word = "", value = ""] = line.split("\t");
    const number = value.trim() === "" ? Number.NaN : Number(value);
    if (word.trim() === "" || !(Math.abs(number) <= 4))
      throw refuseArgument(where, `text line ${i + 1}`, "a word, a tab and a number from -4 to 4", line);
    found.set(word, number);
  }
  return Object.fromEntries(found);
}
