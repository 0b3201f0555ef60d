import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { wilsonInterval } from "../../stats/proportion/wilsonInterval.ts";
import {
  type SentimentLanguage,
  type SentimentScorer,
  sentimentLanguages,
} from "../../text/sentiment/Lexicon.ts";
import { scoreSentiment, sentimentLabels } from "../../text/sentiment/scoreSentiment.ts";
import { type ScorerAccuracy, scorerAccuracySchema } from "./scorerAccuracySchema.ts";

/** A text and how somebody who has read it says it sounds. */
export interface LabelledText {
  /** The text. */
  text: string;
  /** How it sounds. */
  label: "negative" | "neutral" | "positive";
  /** Its language; told from its letters unless given. */
  lang?: SentimentLanguage | undefined;
}

/** Options of {@link validateSentiment}. */
export interface ValidateSentimentOptions {
  /** What scores the texts. Default: `createLexiconScorer(compactLexicon)`. */
  scorer?: SentimentScorer | undefined;
  /** Coverage of intervals, 0.5 to 0.999. Default 0.95. */
  level?: number | undefined;
}

/** What a scorer called the texts of one label. */
export interface SentimentTally {
  /** Negative. */
  negative: number;
  /** Neutral. */
  neutral: number;
  /** Positive. */
  positive: number;
  /** Nothing: it gave no score. */
  unknown: number;
}

/** What a scorer called the texts of each label. */
export interface SentimentConfusion {
  /** Texts labelled negative. */
  negative: SentimentTally;
  /** Texts labelled neutral. */
  neutral: SentimentTally;
  /** Texts labelled positive. */
  positive: SentimentTally;
}

/** How well a scorer agrees with labels. */
export interface SentimentValidation {
  /** Share of the negative texts called negative; `zero-denominator` without such texts. */
  sensitivity: Estimate;
  /** Share of the other texts not called negative. */
  specificity: Estimate;
  /** Share of the positive and negative texts called what they are; texts without a score count as wrong. */
  signAccuracy: Estimate;
  /** For `estimateNegativeShare` and `compareNegativeShares`; null without texts on a side. */
  accuracy: ScorerAccuracy | null;
  /** Labels against what the scorer said. */
  confusion: SentimentConfusion;
}

/** Schema of {@link SentimentValidation}. */
export const sentimentValidationSchema: z.ZodMiniObject<ShapeOf<SentimentValidation>> =
  /* @__PURE__ */ worded(() => {
    const texts = z.int().check(z.gte(0));
    const tally = z.object({ negative: texts, neutral: texts, positive: texts, unknown: texts });
    return z.object({
      sensitivity: estimateSchema,
      specificity: estimateSchema,
      signAccuracy: estimateSchema,
      accuracy: z.nullable(scorerAccuracySchema),
      confusion: z.object({ negative: tally, neutral: tally, positive: tally }),
    });
  });

/** Schema of a list of {@link LabelledText}. */
export const labelledTextsSchema: z.ZodMiniType<LabelledText[]> = /* @__PURE__ */ worded(() =>
  z.array(
    z.strictObject({
      text: z.string(),
      label: z.enum(["negative", "neutral", "positive"]),
      lang: z.optional(z.enum(sentimentLanguages)),
    }),
  ),
);

/** Schema of {@link ValidateSentimentOptions}. */
export const validateSentimentOptionsSchema: z.ZodMiniType<ValidateSentimentOptions> = /* @__PURE__ */ worded(
  () => {
    const scorer = { error: "expected a function" };
    return z.strictObject({
      // Not z.custom, of which no JSON Schema can be made.
      scorer: z.optional(z.any().check(z.refine((value) => typeof value === "function", scorer))),
      level: z.optional(z.number().check(z.gte(0.5), z.lte(0.999))),
    });
  },
);

/**
 * How well a scorer tells negative texts from the others, by texts that somebody has read and labelled. What it gives is what
 * `estimateNegativeShare` corrects by; 200 negative and 200 other texts tell both shares to about seven points.
 *
 * Take the texts at random from those to be scored later, and label them before seeing what the scorer says.
 *
 * - **Method.** Shares with Wilson's interval. Texts without a score are not called negative.
 *
 * Cost: that of the scorer.
 *
 * @param texts - texts with their labels
 * @param options - the scorer, coverage
 * @returns sensitivity, specificity, accuracy of the sign, and the table of labels
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { estimateNegativeShare, validateSentiment } from "socialops/crisis";
 *
 * const { confusion, accuracy } = validateSentiment([
 *   { text: "质量太差了，要求退款", label: "negative" },
 *   { text: "等了一周才回", label: "negative" },
 *   { text: "很好用，会回购", label: "positive" },
 *   { text: "今天几点开播？", label: "neutral" },
 * ]);
 * confusion.negative; // => { negative: 1, neutral: 0, positive: 0, unknown: 1 }
 * accuracy; // => { sensitivity: 0.5, specificity: 1, negatives: 2, others: 2 }
 * // So few texts say nothing of a share yet:
 * accuracy && estimateNegativeShare({ negatives: 12, n: 80 }, accuracy).share; // => { status: "absent", reason: "not-identified", n: 80 }
 * ```
 */
export function validateSentiment(
  texts: readonly LabelledText[],
  options: ValidateSentimentOptions = {},
): SentimentValidation {
  const where = "validateSentiment";
  const all = checkValue(labelledTextsSchema, texts, where, "texts");
  const { scorer, level = 0.95 } = checkValue(validateSentimentOptionsSchema, options, where, "options");
  const confusion: SentimentConfusion = { negative: tally(), neutral: tally(), positive: tally() };
  for (const { text, label, lang } of all)
    confusion[label][scoreSentiment(text, { lang }, { scorer }).label]++;
  const { negative, neutral, positive } = confusion;
  const negatives = sum(negative);
  const others = sum(neutral) + sum(positive);
  const spared = others - neutral.negative - positive.negative;
  const shareOf = (part: number, n: number): Estimate => {
    if (n === 0) return absent("zero-denominator", 0);
    const interval = { ...wilsonInterval(part, n, level), level, method: "wilson" };
    return { status: "ok", value: part / n, unit: "ratio", n, nUnit: "texts", method: "share", interval };
  };
  return {
    sensitivity: shareOf(negative.negative, negatives),
    specificity: shareOf(spared, others),
    signAccuracy: shareOf(negative.negative + positive.positive, negatives + sum(positive)),
    accuracy:
      negatives > 0 && others > 0
        ? { sensitivity: negative.negative / negatives, specificity: spared / others, negatives, others }
        : null,
    confusion,
  };
}

function tally(): SentimentTally {
  return { negative: 0, neutral: 0, positive: 0, unknown: 0 };
}

function sum(counted: SentimentTally): number {
  return sentimentLabels.reduce((n, label) => n + counted[label], 0);
}
