import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";

/** How many texts a scorer has called negative. */
export interface SentimentCounts {
  /** Texts that were called negative. */
  negatives: number;
  /** All texts, those without a score too: they were not called negative. */
  n: number;
}

/** Schema of {@link SentimentCounts}. */
export const sentimentCountsSchema: z.ZodMiniObject<
  ShapeOf<SentimentCounts>,
  z.core.$strict
> = /* @__PURE__ */ worded(() => {
  const count = { error: "expected a whole number from 0 to 1e12" };
  const within = { error: "expected no more negative texts than texts" };
  return z
    .strictObject({
      negatives: z.int(count).check(z.gte(0, count), z.lte(1e12, count)),
      n: z.int(count).check(z.gte(0, count), z.lte(1e12, count)),
    })
    .check(z.refine(({ negatives, n }) => negatives <= n, within));
});
