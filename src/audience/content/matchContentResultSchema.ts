import * as z from "zod/mini";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";

/** What members of a segment take part in more or less than all others. */
export interface ContentMatch {
  /** A topic, a format, or hours of the day as `18-21`. */
  value: string;
  /** Share of the segment's interactions, with members as the unit (delta method). */
  share: Estimate;
  /** Share of the interactions of all other members; null where they have none. */
  others: number | null;
  /**
   * Segment less others, drawn towards 0 as far as such differences are chance in these data, with its interval; see {@link matchContent}.
   */
  difference: Estimate;
  /** Whether that interval leaves 0 out. */
  differs: boolean;
}

/** What a segment takes part in. */
export interface SegmentContent {
  /** Id of the segment. */
  id: string;
  /** Its members who interacted. */
  members: number;
  /** Their interactions. */
  interactions: number;
  /** `differs` where at least one value does, `no-difference` where none does, `too-few` where it was not looked at. */
  verdict: "differs" | "no-difference" | "too-few";
  /** By topic of the post, the largest difference first. */
  topics: ContentMatch[];
  /** By format of the post. */
  formats: ContentMatch[];
  /** By local hour of the interaction, in three hours each. */
  hours: ContentMatch[];
}

/** What `matchContent` returns. */
export interface MatchContentResult {
  /** The model's segments, in its order. */
  segments: SegmentContent[];
  /** Interactions of members who are in no segment; left out. */
  unassigned: number;
  /** Interactions with a post that is not among the posts; they count for hours alone. */
  unknownPosts: number;
  /** What to know. */
  because: Because;
  /** What became of the interactions. */
  issues: Issues;
  /** What became of the posts. */
  postIssues: Issues;
}

/** Schema of {@link MatchContentResult}. */
export const matchContentResultSchema: z.ZodMiniObject<ShapeOf<MatchContentResult>> = /* @__PURE__ */ worded(
  () => {
    const count = z.int().check(z.nonnegative());
    const matches = z.array(
      z.object({
        value: z.string(),
        share: estimateSchema,
        others: z.nullable(z.number()),
        difference: estimateSchema,
        differs: z.boolean(),
      }),
    );
    return z.object({
      segments: z.array(
        z.object({
          id: z.string(),
          members: count,
          interactions: count,
          verdict: z.enum(["differs", "no-difference", "too-few"]),
          topics: matches,
          formats: matches,
          hours: matches,
        }),
      ),
      unassigned: count,
      unknownPosts: count,
      because: becauseSchema,
      issues: issuesSchema,
      postIssues: issuesSchema,
    });
  },
);
