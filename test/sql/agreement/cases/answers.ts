import { isSocialOpsError } from "../../../../src/kernel/isSocialOpsError.ts";
import type { Issues } from "../../../../src/model/issues.ts";

/** An answer, or the refusal that takes its place. */
export type AnswerOrRefusal<Answer> = Answer | { refused: string };

/** What a function gives, or the code of its refusal. */
export function answerOf<Answer>(ask: () => Answer): AnswerOrRefusal<Answer> {
  try {
    return ask();
  } catch (error) {
    if (!isSocialOpsError(error)) throw error;
    return { refused: error.code };
  }
}

/** Issues without what a database cannot know. */
export function countsOf(issues: Issues): Issues {
  return { ...issues, first: [], notSupplied: [] };
}
