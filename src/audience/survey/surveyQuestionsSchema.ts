import * as z from "zod/mini";
import { worded } from "../../kernel/words/worded.ts";

/** What a question asks for. */
export const surveyQuestionTypes = ["single", "multiple", "scale", "nps", "csat"] as const;

/** One of {@link surveyQuestionTypes}. */
export type SurveyQuestionType = (typeof surveyQuestionTypes)[number];

/** A question of a survey. */
export interface SurveyQuestion {
  /** The field of responses that holds the answers. */
  id: string;
  /**
   * `single`: one of some texts; `multiple`: a list of them; `scale`: a number; `nps`: 0 to 10, how likely to recommend; `csat`: a number,
   * how satisfied.
   */
  type: SurveyQuestionType;
  /** Smallest and largest number of `scale` and `csat`. Default 1 and 5. */
  range?: readonly [low: number, high: number] | undefined;
  /** The number from which an answer to `csat` is a satisfied one. Default one below the largest. */
  satisfiedFrom?: number | undefined;
}

/** Schema of a survey's questions: 1 to 200 of different ids. */
export const surveyQuestionsSchema: z.ZodMiniType<SurveyQuestion[]> = /* @__PURE__ */ worded(() => {
  const list = { error: "expected a list of 1 to 200 questions of different ids" };
  const range = { error: "expected two ascending numbers" };
  const number = z.number().check(z.gte(-1e9), z.lte(1e9));
  const question = z.strictObject({
    id: z.string({ error: "expected the name of a field" }).check(z.minLength(1)),
    type: z.enum(surveyQuestionTypes),
    range: z.optional(z.tuple([number, number], range).check(z.refine(([low, high]) => low < high, range))),
    satisfiedFrom: z.optional(number),
  });
  return z
    .array(question, list)
    .check(
      z.refine(
        (all) => all.length > 0 && all.length <= 200 && new Set(all.map(({ id }) => id)).size === all.length,
        list,
      ),
    );
});
