import * as z from "zod/mini";
import { becauseSchema } from "../kernel/reasons/becauseSchema.ts";
import type { Because } from "../kernel/reasons/reason.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../model/issues.ts";
import { type RfmSegmentId, rfmSegmentIdSchema } from "./rfmSegments.ts";

/** One customer's measures, scores and segment. */
export interface RfmMember {
  /** The customer, as the data call them. */
  id: string;
  /** Whole calendar days from the day of the last order to the day of `asOf`; 0 is the same day. */
  recencyDays: number;
  /** Orders, or days with orders (`countBy`). At least 1. */
  frequency: number;
  /** Amounts added up, refunds taken off, in `currency`. Can be 0 or negative. */
  monetary: number;
  /** Score of recency, 1 to bins; the most recent buyers have the highest. */
  r: number;
  /** Score of frequency, 1 to bins. */
  f: number;
  /** Score of monetary value, 1 to bins. */
  m: number;
  /** Segment of the three scores. */
  segment: RfmSegmentId;
}

/** The borders between scores, ascending; the bin of a score is right-closed: `(edge i-1, edge i]`. */
export interface RfmEdges {
  /** In days. The lowest bin has the highest score. */
  recency: readonly number[];
  /** In orders, or days with orders. */
  frequency: readonly number[];
  /** In money. */
  monetary: readonly number[];
}

/** How many different scores the customers got in each measure. */
export interface RfmEffectiveBins {
  /** Of recency. */
  recency: number;
  /** Of frequency. */
  frequency: number;
  /** Of monetary value. */
  monetary: number;
}

/** One segment's figures. All but `id` and `hidden` are null where the segment is hidden. */
export interface RfmSegmentSummary {
  /** Which segment. */
  id: RfmSegmentId;
  /** Customers in it. */
  members: number | null;
  /** Its share of the customers, 0 to 1. Null where there are none at all. */
  share: number | null;
  /** What its customers spent, in `currency`. */
  revenue: number | null;
  /** Its share of all revenue; null where that is not positive. Refunds can push a share below 0 or above 1. */
  revenueShare: number | null;
  /** Mean of `recencyDays`; null for an empty segment, as the next two. */
  meanRecencyDays: number | null;
  /** Mean of `frequency`. */
  meanFrequency: number | null;
  /** Mean of `monetary`. */
  meanMonetary: number | null;
  /** Whether its figures are hidden because it, or one that could be worked out from it, is smaller than `minSegmentSize`. */
  hidden: boolean;
}

/** Sums over all members. */
export interface RfmTotals {
  /** Customers with a score. */
  members: number;
  /** Sum of `frequency`. */
  orders: number;
  /** Sum of `monetary`. */
  revenue: number;
}

/** What `rfm` returns. */
export interface RfmResult {
  /** The instant that recency is measured to, ISO 8601 in UTC. */
  asOf: string;
  /** Its day in `timeZone`, `YYYY-MM-DD`. */
  asOfDay: string;
  /** Zone of the days. */
  timeZone: string;
  /** Length of the score scale. */
  bins: number;
  /** What `frequency` counts. */
  countBy: "order" | "day";
  /** Currency of the amounts; null where the data name none. */
  currency: string | null;
  /** The customers, in the order in which they first appear in the data. */
  members: RfmMember[];
  /** Sums over `members`. */
  totals: RfmTotals;
  /** Borders between scores; give them back as `edges` to score other data alike. Empty lists if nobody was there to cut. */
  edges: RfmEdges;
  /** How many different scores occur; less than `bins` where values are equal or customers few. */
  effectiveBins: RfmEffectiveBins;
  /** All eleven segments in the order of the table, empty ones too. */
  segments: RfmSegmentSummary[];
  /** Valid orders left out because they are of a later day than `asOf`. They count as kept in `issues`. */
  afterAsOf: number;
  /** Negative amounts among the rows that were used. */
  refunds: number;
  /** Customers left out because the data have refunds of theirs only. */
  refundOnlyMembers: number;
  /** What became of the rows. */
  issues: Issues;
  /** What to know about these scores. */
  because: Because;
}

/** Schema of {@link RfmEdges}, also as an option: three lists of equal length, each ascending. */
export const rfmEdgesSchema: z.ZodMiniObject<ShapeOf<RfmEdges>> = /* @__PURE__ */ worded(() => {
  const error = "expected a list of finite numbers in ascending order";
  const edges = z
    .array(z.number({ error }), { error })
    .check(z.refine((list) => list.every((edge, i) => i === 0 || list[i - 1]! <= edge), { error }));
  return z.strictObject({ recency: edges, frequency: edges, monetary: edges });
});

/** Schema of {@link RfmResult}. */
export const rfmResultSchema: z.ZodMiniObject<ShapeOf<RfmResult>> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  const score = z.int().check(z.positive());
  const figure = z.nullable(z.number());
  return z.object({
    asOf: z.string(),
    asOfDay: z.string(),
    timeZone: z.string(),
    bins: score,
    countBy: z.enum(["order", "day"]),
    currency: z.nullable(z.string()),
    members: z.array(
      z.object({
        id: z.string(),
        recencyDays: count,
        frequency: score,
        monetary: z.number(),
        r: score,
        f: score,
        m: score,
        segment: rfmSegmentIdSchema,
      }),
    ),
    totals: z.object({ members: count, orders: count, revenue: z.number() }),
    edges: rfmEdgesSchema,
    effectiveBins: z.object({ recency: count, frequency: count, monetary: count }),
    segments: z.array(
      z.object({
        id: rfmSegmentIdSchema,
        members: z.nullable(count),
        share: figure,
        revenue: figure,
        revenueShare: figure,
        meanRecencyDays: figure,
        meanFrequency: figure,
        meanMonetary: figure,
        hidden: z.boolean(),
      }),
    ),
    afterAsOf: count,
    refunds: count,
    refundOnlyMembers: count,
    issues: issuesSchema,
    because: becauseSchema,
  });
});
