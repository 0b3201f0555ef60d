/** Languages whose rules are known. */
export const sentimentLanguages = ["en", "zh"] as const;

/** One of {@link sentimentLanguages}. */
export type SentimentLanguage = (typeof sentimentLanguages)[number];

/**
 * What words say, from -4 (very negative) to 4 (very positive), the scale of VADER; 0 keeps a word from being read as the words in
 * it. English words in any case, phrases with one space between their words; Chinese words in either script; emoji and emoticons as
 * they are written, those of Weibo and WeChat with their brackets: `[泪]`. Words of several languages may stand together.
 */
export type Lexicon = Readonly<Record<string, number>>;

/** One word that counted. */
export interface SentimentHit {
  /** The word as it stands in the text. */
  text: string;
  /** Where it begins, in UTF-16 code units. */
  start: number;
  /** What it added, after negation, emphasis and contrast. */
  value: number;
}

/** What a scorer says of a text. */
export interface ScoredText {
  /** From -1 (negative) to 1 (positive); null where it found nothing to judge by. */
  score: number | null;
  /** Words that were looked at; in Chinese, characters. */
  tokens?: number | undefined;
  /** Share of them that counted, 0 to 1. */
  coverage?: number | undefined;
  /** What counted, in the order of the text. A scorer that does not go by words leaves these three out. */
  hits?: readonly SentimentHit[] | undefined;
}

/** What a scorer is told besides the text. */
export interface ScorerContext {
  /** The text's language. */
  lang: SentimentLanguage;
}

/**
 * Scores texts: a function of the text and its language alone, at once; a model that has to be waited for is run beforehand.
 *
 * @param text - the text
 * @param context - its language
 * @returns the score and what counted
 */
export type SentimentScorer = (text: string, context: ScorerContext) => ScoredText;
