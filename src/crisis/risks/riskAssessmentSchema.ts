import * as z from "zod/mini";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { RiskCell } from "./checkRiskMatrix.ts";
import { type RiskMatrix, riskMatrixSchema } from "./riskMatrixSchema.ts";

/** Near misses of a risk. */
export interface NearMissTrend {
  /** In the last 90 days. */
  recent: number;
  /** In the 90 days before. */
  before: number;
  /** Whether the two differ by more than chance explains (exact test of two Poisson counts). */
  verdict: "more" | "fewer" | "no-difference" | "none";
  /** Two-sided p-value; null without near misses. */
  pValue: number | null;
}

/** Where a risk stands in the matrix: the cell of its values, and how far it may reach. */
export interface RiskPlace extends RiskCell {
  /** The cell's color. */
  color: string;
  /** First and last row within its bounds. */
  rows: readonly [number, number];
  /** First and last column within its bounds. */
  columns: readonly [number, number];
}

/** One risk, assessed. */
export interface AssessedRisk {
  /** Its name. */
  id: string;
  /** Which of `riskCatalog` it is, or null. */
  kind: string | null;
  /** Who watches over it, or null. */
  owner: string | null;
  /** Probability that it comes true at least once within a year. */
  probability: Estimate;
  /** What it costs when it does. */
  loss: Estimate;
  /** Times a year times loss. */
  expectedLoss: Estimate;
  /** Place by expected loss, 1 being the largest; null where it is not known. */
  rank: number | null;
  /** First and last place that its bounds allow; null with the rank. */
  rankRange: readonly [number, number] | null;
  /** Where it stands in the matrix; null without a matrix, probability or loss. */
  place: RiskPlace | null;
  /** Against the assessment before: `rising` and `falling` beyond both bounds, `unclear` within them, `same`, or `new`; null without one. */
  trend: "rising" | "falling" | "unclear" | "same" | "new" | null;
  /** Near misses. */
  nearMisses: NearMissTrend;
  /** When to go through it next, ISO 8601 in UTC. */
  nextReviewAt: string;
  /** Whether that moment has passed. */
  reviewOverdue: boolean;
  /** Actions that are not done and should be. */
  overdueActions: string[];
}

/** Something to do at a moment. */
export interface RiskDate {
  /** When, ISO 8601 in UTC. */
  at: string;
  /** Which risk. */
  risk: string;
  /** Going through the risk, or an action. */
  type: "review" | "action";
  /** Name of the action; null for a review. */
  action: string | null;
  /** Who, or null. */
  owner: string | null;
  /** Whether it should have been done. */
  overdue: boolean;
}

/** What `assessRisks` returns. */
export interface RiskAssessment {
  /** The moment of the assessment, ISO 8601 in UTC. */
  asOf: string;
  /** The risks: by expected loss, the largest first, then those of which it is not known. */
  risks: AssessedRisk[];
  /** The matrix that they are seen in; null without one. */
  matrix: RiskMatrix | null;
  /** Sum of the expected losses that are known. */
  total: Estimate;
  /** Reviews and open actions, by date. */
  calendar: RiskDate[];
  /** What to know. */
  because: Because;
}

/** Schema of {@link RiskAssessment}. */
export const riskAssessmentSchema: z.ZodMiniObject<ShapeOf<RiskAssessment>> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  const span = z.tuple([count, count]);
  const optional = z.nullable(z.string());
  return z.object({
    asOf: z.string(),
    risks: z.array(
      z.object({
        id: z.string(),
        kind: optional,
        owner: optional,
        probability: estimateSchema,
        loss: estimateSchema,
        expectedLoss: estimateSchema,
        rank: z.nullable(count),
        rankRange: z.nullable(span),
        place: z.nullable(
          z.object({ row: count, column: count, color: z.string(), rows: span, columns: span }),
        ),
        trend: z.nullable(z.enum(["rising", "falling", "unclear", "same", "new"])),
        nearMisses: z.object({
          recent: count,
          before: count,
          verdict: z.enum(["more", "fewer", "no-difference", "none"]),
          pValue: z.nullable(z.number()),
        }),
        nextReviewAt: z.string(),
        reviewOverdue: z.boolean(),
        overdueActions: z.array(z.string()),
      }),
    ),
    matrix: z.nullable(riskMatrixSchema),
    total: estimateSchema,
    calendar: z.array(
      z.object({
        at: z.string(),
        risk: z.string(),
        type: z.enum(["review", "action"]),
        action: optional,
        owner: optional,
        overdue: z.boolean(),
      }),
    ),
    because: becauseSchema,
  });
});
