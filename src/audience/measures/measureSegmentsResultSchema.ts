import * as z from "zod/mini";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";

/** A mean over a segment's members, against that over all other members. */
export interface SegmentMean {
  /** The segment's mean; its members without any count as 0. */
  own: Estimate;
  /** Mean over the members of all other segments; null where it is not told. */
  others: number | null;
  /** Segment less others (Welch). */
  difference: Estimate;
  /** Probability of a difference as large by chance, adjusted for all segments and means (Benjamini and Hochberg); null without a difference. */
  pAdjusted: number | null;
  /** Whether that is at most 1 less the level. */
  differs: boolean;
}

/** When a segment is active. */
export interface SegmentHours {
  /**
   * `clear`: one hour is the busiest beyond chance; `several`: some hours could be; `none`: no hour stands out; `too-few`: fewer
   * than ten active members.
   */
  verdict: "clear" | "several" | "none" | "too-few";
  /** The busiest local hour, 0 to 23; null where none stands out. */
  peak: number | null;
  /** Its share. */
  share: Estimate;
  /** Hours that could be the busiest, ascending; empty where none stands out. */
  candidates: number[];
  /** Mean over active members of the part of their own interactions in each hour, 24 of them; empty for too few. */
  shares: number[];
}

/** What a segment does and brings. */
export interface SegmentMeasures {
  /** Id of the segment. */
  id: string;
  /** Its members. */
  members: number;
  /** Share of them who interacted. */
  active: Estimate;
  /** Interactions of each. */
  interactions: SegmentMean;
  /** Hours of their interactions; null without interactions or time zone. */
  hours: SegmentHours | null;
  /** Share of them who ordered. */
  buyers: Estimate;
  /** Orders of each. */
  orders: SegmentMean;
  /** Revenue from each, refunds taken off. */
  revenue: SegmentMean;
  /** The segment's share of the revenue from all members. */
  revenueShare: Estimate;
}

/** What `measureSegments` returns. */
export interface MeasureSegmentsResult {
  /** The segments, `s2` before `s10`. */
  segments: SegmentMeasures[];
  /** Currency of the revenue; null where the data name none. */
  currency: string | null;
  /** Interactions of members who are in no segment; left out. */
  unassignedInteractions: number;
  /** Transactions of members who are in no segment; left out. */
  unassignedTransactions: number;
  /** What to know. */
  because: Because;
  /** What became of the interactions; null without them. */
  interactionIssues: Issues | null;
  /** What became of the transactions; null without them. */
  transactionIssues: Issues | null;
}

/** Schema of {@link MeasureSegmentsResult}. */
export const measureSegmentsResultSchema: z.ZodMiniObject<ShapeOf<MeasureSegmentsResult>> =
  /* @__PURE__ */ worded(() => {
    const count = z.int().check(z.nonnegative());
    const hour = z.int().check(z.gte(0), z.lte(23));
    const mean = z.object({
      own: estimateSchema,
      others: z.nullable(z.number()),
      difference: estimateSchema,
      pAdjusted: z.nullable(z.number()),
      differs: z.boolean(),
    });
    return z.object({
      segments: z.array(
        z.object({
          id: z.string(),
          members: count,
          active: estimateSchema,
          interactions: mean,
          hours: z.nullable(
            z.object({
              verdict: z.enum(["clear", "several", "none", "too-few"]),
              peak: z.nullable(hour),
              share: estimateSchema,
              candidates: z.array(hour),
              shares: z.array(z.number()),
            }),
          ),
          buyers: estimateSchema,
          orders: mean,
          revenue: mean,
          revenueShare: estimateSchema,
        }),
      ),
      currency: z.nullable(z.string()),
      unassignedInteractions: count,
      unassignedTransactions: count,
      because: becauseSchema,
      interactionIssues: z.nullable(issuesSchema),
      transactionIssues: z.nullable(issuesSchema),
    });
  });
