import { chineseDegreesBehind, chineseRules } from "./internal/chineseRules.ts";
import { compileLexicon } from "./internal/compileLexicon.ts";
import { makeTrie } from "./internal/makeTrie.ts";
import { type CompiledRules, scoreChinese } from "./internal/scoreChinese.ts";
import { scoreEnglish } from "./internal/scoreEnglish.ts";
import type { Lexicon, SentimentScorer } from "./Lexicon.ts";

/**
 * Makes a scorer of a lexicon, for `scoreSentiment` and wherever texts are scored one after the other.
 *
 * English follows the rules of VADER (Hutto and Gilbert, ICWSM 2014) with its published constants: words of degree up to three words
 * before add or take 0.293, fading with distance; capitals among small letters add 0.733; negation up to three words before multiplies
 * by -0.74; what stands before the last "but" counts half and what stands after it one and a half times; each of up to four exclamation
 * marks adds 0.292; the sum x becomes x/√(x² + 15). Drawn-out words (`goooood`) and emoticons at the end of words are found as well.
 *
 * Chinese needs no segmenter: at each place the longest word counts, so that `不错` is not `错`; words of degree (`非常`, `有点`,
 * `极了`) and negations (`不是`, `从来没`) bear on the next word of their clause; contrast, exclamation and scale are those of
 * English. Traditional characters are read as simplified ones, in texts and in lexicons.
 *
 * Sarcasm, the desk's own words and texts of other languages are beyond any lexicon: measure yours with `validateSentiment`.
 *
 * Cost: the lexicon is compiled once; then linear in the text.
 *
 * @param lexicon - words with what they say, -4 to 4; `parseVaderLexicon` and `parseNtusdLexicon` read published ones
 * @returns the scorer: a text and its language to a score from -1 to 1 with what counted
 * @throws {@link SocialOpsError} `invalid-argument` for a value that is not a number from -4 to 4, or an empty word
 *
 * @example
 * ```ts
 * import { createLexiconScorer } from "socialops/crisis";
 *
 * const score = createLexiconScorer({ good: 2, refund: -2, 好: 2, 差: -2 });
 * score("Not good, I want a refund", { lang: "en" }).hits?.map(({ text, value }) => [text, value]);
 * // => [["good", -1.48], ["refund", -2]]
 * score("味道不差", { lang: "zh" }).score; // => 0.356959318864
 * score("味道很差", { lang: "zh" }).score; // => -0.542326144547
 * ```
 */
export function createLexiconScorer(lexicon: Lexicon): SentimentScorer {
  const compiled = compileLexicon(lexicon, "createLexiconScorer");
  const before: CompiledRules["before"] = makeTrie(compiled.fold);
  for (const [word, rule] of chineseRules()) before.add(word, rule);
  const behind: CompiledRules["behind"] = makeTrie(compiled.fold);
  for (const word of chineseDegreesBehind()) behind.add(word, true);
  const rules = { before, behind };
  return (text, { lang }) =>
    lang === "zh" ? scoreChinese(text, compiled, rules) : scoreEnglish(text, compiled);
}
