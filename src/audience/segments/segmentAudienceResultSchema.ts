import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";
import { type AudienceModel, audienceModelSchema } from "./audienceModelSchema.ts";

/** Which segment a member is in. */
export interface SegmentAssignment {
  /** The member. */
  id: string;
  /** Id of the segment. */
  segment: string;
}

/** What `segmentAudience` returns. */
export interface SegmentAudienceResult {
  /** The segments, without member ids. */
  model: AudienceModel;
  /** Who is in which, in the order of the data. */
  assignments: SegmentAssignment[];
  /** Members of whom no trait that tells anybody apart is known; they are in no segment. */
  unplaced: number;
  /** Further rows of ids that were there before; they are left out. */
  duplicates: number;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link SegmentAudienceResult}. */
export const segmentAudienceResultSchema: z.ZodMiniObject<ShapeOf<SegmentAudienceResult>> =
  /* @__PURE__ */ worded(() => {
    const count = z.int().check(z.nonnegative());
    return z.object({
      model: audienceModelSchema,
      assignments: z.array(z.object({ id: z.string(), segment: z.string() })),
      unplaced: count,
      duplicates: count,
      issues: issuesSchema,
    });
  });
