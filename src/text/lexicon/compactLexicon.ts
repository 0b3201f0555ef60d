import type { Lexicon } from "../sentiment/Lexicon.ts";
import { chineseLexicon } from "./chineseLexicon.ts";
import { emojiLexicon } from "./emojiLexicon.ts";
import { englishLexicon } from "./englishLexicon.ts";

/**
 * The lexicon that `scoreSentiment` goes by unless it is given another: {@link englishLexicon}, {@link chineseLexicon} and
 * {@link emojiLexicon} together.
 *
 * @example
 * ```ts
 * import { compactLexicon } from "socialops/lexicon";
 *
 * [compactLexicon["refund"], compactLexicon["退款"]]; // => [-2, -1]
 * ```
 */
export const compactLexicon: Lexicon = /* @__PURE__ */ Object.freeze({
  ...englishLexicon,
  ...chineseLexicon,
  ...emojiLexicon,
});
