import * as z from "zod/mini";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because, ReasonValue } from "../../kernel/reasons/reason.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";
import { type KpiGroupValue, kpiGroupValueSchema } from "../kpiAggregateSchema.ts";

/** What one group was on one side of a change. */
export interface ChangePartSide {
  /** Rows that entered. */
  n: number;
  /** Total of the formula, or of a ratio's numerator. */
  numerator: number;
  /** Total of a ratio's denominator; the number of rows for other KPIs. */
  denominator: number;
  /** The group's share of the denominator of all groups; 0 for a group that is not there. */
  share: number;
  /** The ratio in the group, or the value a row; null for a group that is not there, and over a denominator of 0. */
  value: number | null;
}

/** What one group has to do with a change. */
export interface ChangePart {
  /** Value of each field of `by`. */
  group: Record<string, KpiGroupValue>;
  /** The group before. */
  before: ChangePartSide;
  /** The group after. */
  after: ChangePartSide;
  /** Its part in the change: `mix + rate`, and `volume` where the KPI is no ratio. */
  effect: Estimate;
  /** What of it comes from its share having changed. */
  mix: Estimate;
  /** What of it comes from its value having changed. */
  rate: Estimate;
  /** What of it comes from there being more or fewer rows; null for ratios. */
  volume: Estimate | null;
}

/** The other causes of a change that are looked for. */
export const changeCheckCodes = [
  "metric-break",
  "missing-rows",
  "missing-days",
  "zero-run",
  "one-row",
  "campaigns",
  "paid-share",
  "coverage",
] as const;

/**
 * A cause of a change besides what the audience did, looked for in the data.
 *
 * - `metric-break`: the platform changed what a figure counts between the first row and the last
 * - `missing-rows`: of the time that both sides cover, rows of the first are not in the second: deleted posts, a cut export
 * - `missing-days`: a stretch of days without rows that is longer than the usual rhythm explains
 * - `zero-run`: a run of rows with a numerator of 0 that is longer than their share explains: a measurement that failed
 * - `one-row`: the change without one row has the other sign, or is less than half or more than one and a half times as large
 * - `campaigns`: a campaign with at least a twentieth of a side's rows is on that side only
 * - `paid-share`: the share of paid rows differs by more than a tenth
 * - `coverage`: the share of rows that did not enter differs by more than a tenth
 */
export interface ChangeCheck {
  /** Which. */
  code: (typeof changeCheckCodes)[number];
  /** Whether it is there; null where the data cannot tell. */
  found: boolean | null;
  /** How much it takes from the explanation where it is there: `high` when the figures themselves are in doubt. */
  severity: "high" | "medium";
  /** The numbers it rests on. */
  values: Record<string, ReasonValue>;
  /** The same for `explain`; why not, where the data cannot tell; empty where it is not there. */
  because: Because;
}

/** Why a KPI changed. */
export interface ChangeExplanation {
  /** Id of the KPI. */
  kpi: string;
  /** Version of its definition. */
  definitionVersion: number;
  /** The change: after minus before. `absent` where a side has no value. */
  total: Estimate;
  /** What of it comes from groups having changed their shares: the sum over `parts`. */
  mix: Estimate;
  /** What of it comes from values within groups having changed: the sum over `parts`. */
  rate: Estimate;
  /** What of it comes from there being more or fewer rows: the sum over `parts`; null for ratios. */
  volume: Estimate | null;
  /** The change by group, by the values of `by`; none where the change is absent. */
  parts: ChangePart[];
  /** Other causes, one entry each. */
  checks: ChangeCheck[];
  /** The explanation in words, for `explain`. */
  because: Because;
  /** What became of the rows of both sides. */
  issues: Issues;
}

/** Schema of {@link ChangeExplanation}. */
export const changeExplanationSchema: z.ZodMiniType<ChangeExplanation> = /* @__PURE__ */ worded(() => {
  const side = z.object({
    n: z.int().check(z.nonnegative()),
    numerator: z.number(),
    denominator: z.number(),
    share: z.number(),
    value: z.nullable(z.number()),
  });
  const part = z.object({
    group: z.record(z.string(), kpiGroupValueSchema),
    before: side,
    after: side,
    effect: estimateSchema,
    mix: estimateSchema,
    rate: estimateSchema,
    volume: z.nullable(estimateSchema),
  });
  const check = z.object({
    code: z.enum(changeCheckCodes),
    found: z.nullable(z.boolean()),
    severity: z.enum(["high", "medium"]),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    because: becauseSchema,
  });
  return z.object({
    kpi: z.string(),
    definitionVersion: z.int(),
    total: estimateSchema,
    mix: estimateSchema,
    rate: estimateSchema,
    volume: z.nullable(estimateSchema),
    parts: z.array(part),
    checks: z.array(check),
    because: becauseSchema,
    issues: issuesSchema,
  });
});
