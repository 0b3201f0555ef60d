import { type Because, reason } from "../../kernel/reasons/reason.ts";
import { compactLexicon } from "../lexicon/compactLexicon.ts";
import { createLexiconScorer } from "./createLexiconScorer.ts";
import { detectSentimentLanguage } from "./detectSentimentLanguage.ts";
import { checkScored } from "./internal/checkScored.ts";
import { refuseArgument } from "./internal/refuseArgument.ts";
import {
  type ScoredText,
  type SentimentHit,
  type SentimentLanguage,
  type SentimentScorer,
  sentimentLanguages,
} from "./Lexicon.ts";

/** What is known of a text, for {@link scoreSentiment}. */
export interface SentimentContext {
  /** Its language; told from its letters unless given. */
  lang?: SentimentLanguage | undefined;
}

/** Options of {@link scoreSentiment}. */
export interface ScoreSentimentOptions {
  /** What scores the text. Default: `createLexiconScorer(compactLexicon)`. */
  scorer?: SentimentScorer | undefined;
}

/** What a text says. */
export const sentimentLabels = ["negative", "neutral", "positive", "unknown"] as const;

/** One of {@link sentimentLabels}. */
export type SentimentLabel = (typeof sentimentLabels)[number];

/** How a text sounds, and what says so. */
export interface SentimentResult {
  /** From -1 (negative) to 1 (positive); null where nothing in it counts. */
  score: number | null;
  /** `negative` up to -0.05, `positive` from 0.05 on, `neutral` between; `unknown` without a score. */
  label: SentimentLabel;
  /** The language by whose rules it was scored; null where it is neither English nor Chinese. */
  lang: SentimentLanguage | null;
  /** Words that were looked at, in Chinese characters; null where the scorer does not say. */
  tokens: number | null;
  /** Share of them that counted; null where the scorer does not say. */
  coverage: number | null;
  /** What counted, in the order of the text. */
  hits: readonly SentimentHit[];
  /** The up to three hits that counted most, or why there is no score. */
  because: Because;
}

/** Scores closer to 0 are neutral (VADER's own threshold). */
const NEUTRAL = 0.05;
const MOST_GROUNDS = 3;
const WHERE = "scoreSentiment";

/** A memo, not state: the compact lexicon never changes, and compiling it takes a thousand times as long as a text. */
let compactScorer: SentimentScorer | undefined;

/**
 * How a text sounds: negative, neutral or positive, with the words that say so. By the compact lexicon of this package or by any
 * scorer given: a lexicon ({@link createLexiconScorer}) or a model of your own.
 *
 * A text without a word that counts has no score: it is `unknown`, not neutral. One score is weak evidence; shares of many texts are
 * what to act on, and `estimateNegativeShare` corrects them for the scorer's errors.
 *
 * Cost: linear in the text; some microseconds for a tweet. The first call without a scorer compiles the compact lexicon, some milliseconds.
 *
 * @param text - the text: a comment, a mention, a message
 * @param context - its language, where known
 * @param options - another scorer
 * @returns score, label and what counted; plain JSON
 * @throws {@link SocialOpsError} `invalid-argument`, also where the scorer throws or gives no score from -1 to 1
 *
 * @example
 * ```ts
 * import { scoreSentiment } from "socialops/crisis";
 * import { explain } from "socialops/core";
 *
 * const { score, label, because } = scoreSentiment("物流太慢了，客服态度恶劣，再也不买！");
 * label; // => "negative"
 * score; // => -0.851598905242
 * explain(because, { locale: "zh-CN" }); // => "“再也不买”计 -3 分。“态度恶劣”计 -2 分。“太慢”计 -1 分。"
 * scoreSentiment("The staff were not helpful at all :(").label; // => "negative"
 * scoreSentiment("See you at 9").label; // => "unknown"
 * // A model of your own, run beforehand:
 * scoreSentiment("whatever", { lang: "en" }, { scorer: () => ({ score: -0.4 }) }).label; // => "negative"
 * ```
 */
export function scoreSentiment(
  text: string,
  context: SentimentContext = {},
  options: ScoreSentimentOptions = {},
): SentimentResult {
  if (typeof text !== "string") throw refuseArgument(WHERE, "text", "text", text);
  checkFields(context, "context", "lang");
  checkFields(options, "options", "scorer");
  if (context.lang !== undefined && !sentimentLanguages.includes(context.lang))
    throw refuseArgument(WHERE, "context.lang", '"en" or "zh"', context.lang);
  if (options.scorer !== undefined && typeof options.scorer !== "function")
    throw refuseArgument(WHERE, "options.scorer", "a function", options.scorer);
  const lang = context.lang ?? detectSentimentLanguage(text);
  if (lang === null) return unknown(null, {}, "crisis.sentiment.no-language");
  compactScorer ??= createLexiconScorer(compactLexicon);
  const scored =
    options.scorer === undefined ? compactScorer(text, { lang }) : callScorer(options.scorer, text, lang);
  const { score, tokens = null, coverage = null, hits = [] } = scored;
  if (score === null)
    return unknown(lang, scored, text.trim() === "" ? "crisis.sentiment.empty" : "crisis.sentiment.no-words");
  return { score, label: labelOf(score), lang, tokens, coverage, hits, because: groundsOf(hits) };
}

/** What a caller's scorer says, checked; what it throws is the cause of the error. */
function callScorer(scorer: SentimentScorer, text: string, lang: SentimentLanguage): ScoredText {
  let scored: ScoredText;
  try {
    scored = scorer(text, { lang });
  } catch (cause) {
    const thrown = cause instanceof Error ? cause.message : cause;
    const refusal = refuseArgument(WHERE, "options.scorer()", "a scorer that does not throw", thrown);
    throw Object.assign(refusal, { cause });
  }
  checkScored(scored, WHERE);
  return scored;
}

function labelOf(score: number): SentimentLabel {
  return score >= NEUTRAL ? "positive" : score <= -NEUTRAL ? "negative" : "neutral";
}

function unknown(
  lang: SentimentLanguage | null,
  { tokens = null as never, coverage = null as never }: Partial<ScoredText>,
  code: "crisis.sentiment.empty" | "crisis.sentiment.no-words" | "crisis.sentiment.no-language",
): SentimentResult {
  return { score: null, label: "unknown", lang, tokens, coverage, hits: [], because: [reason(code, {})] };
}

function groundsOf(hits: readonly SentimentHit[]): Because {
  const strongest = hits.length > 1 ? [...hits].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)) : hits;
  return strongest
    .slice(0, MOST_GROUNDS)
    .map(({ text, value }) => reason("crisis.sentiment.word", { word: text, value }));
}

function checkFields(given: object, path: string, known: string): void {
  if (typeof given !== "object" || given === null) throw refuseArgument(WHERE, path, "an object", given);
  for (const [field, value] of Object.entries(given))
    if (field !== known) throw refuseArgument(WHERE, `${path}.${field}`, "no such field", value);
}
