import * as z from "zod/mini";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";

/** One answer to choose. */
export interface SurveyChoice {
  /** The answer. */
  value: string;
  /** How many gave it; null where that is hidden. */
  n: number | null;
  /** Share of those who answered the question. */
  share: Estimate;
}

/** What was answered to one question. */
export interface SurveyQuestionSummary {
  /** The question. */
  id: string;
  /** What it asks for. */
  type: "single" | "multiple" | "scale" | "nps" | "csat";
  /** How many answered it. */
  answered: number;
  /** Answers of `single` and `multiple`, the most frequent first. */
  choices: SurveyChoice[];
  /** Mean of numbers; null for choices. */
  mean: Estimate | null;
  /** Net promoter score, -1 to 1, or share of satisfied answers; null for other questions. */
  score: Estimate | null;
  /** Answers that are hidden because few gave them, or could be worked out. */
  hidden: number;
}

/** How responses were weighted. */
export interface SurveyWeighting {
  /** Fields whose shares were met. */
  fields: string[];
  /** How many equally weighted responses would be as sure. */
  effectiveSize: number;
  /** Responses over that. */
  designEffect: number;
  /** The largest weight; the mean is 1. */
  largest: number;
  /** Whether all shares were met. */
  converged: boolean;
}

/** What `summarizeSurvey` returns. */
export interface SurveySummary {
  /** Responses. */
  n: number;
  /** People asked; null where not known. */
  invited: number | null;
  /** Responses over people asked; null where these are not known. */
  responseRate: Estimate | null;
  /** How responses were weighted; null where they were not. */
  weighting: SurveyWeighting | null;
  /** The questions, in the order asked for. */
  questions: SurveyQuestionSummary[];
  /** What to know. */
  because: Because;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link SurveySummary}. */
export const surveySummarySchema: z.ZodMiniObject<ShapeOf<SurveySummary>> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  return z.object({
    n: count,
    invited: z.nullable(count),
    responseRate: z.nullable(estimateSchema),
    weighting: z.nullable(
      z.object({
        fields: z.array(z.string()),
        effectiveSize: z.number(),
        designEffect: z.number(),
        largest: z.number(),
        converged: z.boolean(),
      }),
    ),
    questions: z.array(
      z.object({
        id: z.string(),
        type: z.enum(["single", "multiple", "scale", "nps", "csat"]),
        answered: count,
        choices: z.array(z.object({ value: z.string(), n: z.nullable(count), share: estimateSchema })),
        mean: z.nullable(estimateSchema),
        score: z.nullable(estimateSchema),
        hidden: count,
      }),
    ),
    because: becauseSchema,
    issues: issuesSchema,
  });
});
