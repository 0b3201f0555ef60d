import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";

/** How well a scorer tells negative texts from the others, as `validateSentiment` measures it. */
export interface ScorerAccuracy {
  /** Share of the negative texts that it calls negative, 0 to 1. */
  sensitivity: number;
  /** Share of the other texts that it does not call negative, 0 to 1. */
  specificity: number;
  /** Negative texts on which the sensitivity was measured; without both counts the two shares are taken as known exactly. */
  negatives?: number | undefined;
  /** Other texts on which the specificity was measured. */
  others?: number | undefined;
}

/** Schema of {@link ScorerAccuracy}. */
export const scorerAccuracySchema: z.ZodMiniObject<
  ShapeOf<ScorerAccuracy>,
  z.core.$strict
> = /* @__PURE__ */ worded(() => {
  const share = { error: "expected a share from 0 to 1" };
  const texts = { error: "expected a whole number from 1 to 1e12" };
  const both = { error: "expected `negatives` and `others`, or neither of them" };
  return z
    .strictObject({
      sensitivity: z.number(share).check(z.gte(0, share), z.lte(1, share)),
      specificity: z.number(share).check(z.gte(0, share), z.lte(1, share)),
      negatives: z.optional(z.int(texts).check(z.gte(1, texts), z.lte(1e12, texts))),
      others: z.optional(z.int(texts).check(z.gte(1, texts), z.lte(1e12, texts))),
    })
    .check(z.refine(({ negatives, others }) => (negatives === undefined) === (others === undefined), both));
});
