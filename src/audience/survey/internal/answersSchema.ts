import * as z from "zod/mini";
import type { SurveyQuestion } from "../surveyQuestionsSchema.ts";

/** What a response holds: the answers that are no plain text. */
export function answersSchema(questions: readonly SurveyQuestion[]): z.ZodMiniObject {
  const shape = questions.flatMap((question): [string, z.ZodMiniType][] => {
    const { id, type } = question;
    if (type === "single") return [];
    if (type === "multiple") {
      const list = z.array(z.string(), { error: "expected a list of texts" });
      return [[id, z.optional(z.nullable(list))]];
    }
    const [low, high] = scaleOf(question);
    const error = `expected a number from ${low} to ${high}`;
    return [
      [id, z.optional(z.nullable(z.number({ error }).check(z.gte(low, { error }), z.lte(high, { error }))))],
    ];
  });
  return z.object(Object.fromEntries(shape));
}

/** Smallest and largest number that may be answered. */
export function scaleOf({ type, range }: SurveyQuestion): readonly [number, number] {
  return type === "nps" ? [0, 10] : (range ?? [1, 5]);
}
