import { refuseArgument } from "./internal/refuseArgument.ts";
import type { Lexicon } from "./Lexicon.ts";

/** The two files of NTUSD as text: one word a line. */
export interface NtusdFiles {
  /** The positive words. */
  positive: string;
  /** The negative words. */
  negative: string;
}

/** What each word says; the lists give no strength. */
const VALUE = 2;

/**
 * Reads a lexicon in the format of NTUSD (National Taiwan University Sentiment Dictionary): two lists with a word a line, in
 * traditional or simplified characters. Words on both lists say nothing. The original files are Big5: decode them first, with
 * `new TextDecoder("big5")`.
 *
 * NTUSD has no emoticons: for Weibo add those of `socialops/lexicon`, `{ ...parseNtusdLexicon(files), ...bracketEmoticons }`.
 *
 * @param files - both files as text
 * @returns the lexicon, for `createLexiconScorer`: 2 for positive words, -2 for negative ones
 * @throws {@link SocialOpsError} `invalid-argument`, also for text that was decoded as something else
 *
 * @example
 * ```ts
 * import { parseNtusdLexicon } from "socialops/crisis";
 *
 * parseNtusdLexicon({ positive: "滿意\n一般\n", negative: "糟糕\n一般\n" }); // => { 滿意: 2, 一般: 0, 糟糕: -2 }
 * ```
 */
export function parseNtusdLexicon(files: NtusdFiles): Lexicon {
  const where = "parseNtusdLexicon";
  if (typeof files !== "object" || files === null) throw refuseArgument(where, "files", "an object", files);
  const found = new Map<string, number>();
  for (const [side, value] of [
    ["positive", VALUE],
    ["negative", -VALUE],
  ] as const) {
    if (typeof files[side] !== "string") throw refuseArgument(where, `files.${side}`, "text", files[side]);
    if (files[side].includes("\ufffd"))
      throw refuseArgument(where, `files.${side}`, "text decoded from Big5", files[side]);
    for (const line of files[side].replace(/^\ufeff/, "").split(/\r?\n/)) {
      const word = line.trim();
      if (word !== "") found.set(word, (found.get(word) ?? value) === value ? value : 0);
    }
  }
  return Object.fromEntries(found);
}
