import * as z from "zod/mini";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { sentimentLanguages } from "../../text/sentiment/Lexicon.ts";
import { type SentimentResult, sentimentLabels } from "../../text/sentiment/scoreSentiment.ts";

/** Schema of {@link SentimentResult}. */
export const sentimentResultSchema: z.ZodMiniObject<ShapeOf<SentimentResult>> = /* @__PURE__ */ worded(() =>
  z.object({
    score: z.nullable(z.number().check(z.gte(-1), z.lte(1))),
    label: z.enum(sentimentLabels),
    lang: z.nullable(z.enum(sentimentLanguages)),
    tokens: z.nullable(z.number()),
    coverage: z.nullable(z.number()),
    hits: z.readonly(z.array(z.object({ text: z.string(), start: z.number(), value: z.number() }))),
    because: becauseSchema,
  }),
);
