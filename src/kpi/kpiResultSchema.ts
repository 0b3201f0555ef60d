import * as z from "zod/mini";
import { absentEstimateSchema, type Estimate, okEstimateSchema } from "../kernel/estimateSchema.ts";
import { becauseSchema } from "../kernel/reasons/becauseSchema.ts";
import type { Because } from "../kernel/reasons/reason.ts";
import { worded } from "../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../model/issues.ts";
import { periodSchema } from "./internal/periodSchemas.ts";
import { type KpiGroupKey, kpiGroupValueSchema } from "./kpiAggregateSchema.ts";

/** What stands behind a KPI's value, whether there is a value or not. */
export interface KpiEvidence {
  /** The KPI. */
  id: string;
  /** Version of its definition. */
  definitionVersion: number;
  /** Total of the formula, or of a ratio's numerator; null where no row is observed. */
  numerator: number | null;
  /** Total of a ratio's denominator; null for other formulas, and where no row is observed. */
  denominator: number | null;
  /** Rows among `n` in which a component of a sum was not observed and left out: the total is a lower bound there. */
  partial: number;
  /**
   * Rows of the group that lack what the KPI needs, or do not match its `where`, and did not enter: where the row is the unit of
   * analysis, `n + leftOut` is the size of the group.
   */
  leftOut: number;
}

/**
 * A KPI's value with its evidence: an {@link Estimate} (`n` counts the rows that entered, or the units that `clusterBy` names), the totals it was computed from, and
 * what was missing.
 */
export type KpiValue = Estimate & KpiEvidence;

/** The KPIs of one group. */
export interface KpiResultRow extends KpiGroupKey {
  /** The value of each KPI, by id. */
  values: Record<string, KpiValue>;
}

/** KPIs by group. */
export interface KpiResult {
  /** One row a group that has rows, by period and then by the values of `by`; one row for all where nothing was grouped by. */
  rows: KpiResultRow[];
  /** Which rows lacked which figures, KPI by KPI; for `explain`. */
  because: Because;
  /** What became of the data's rows. */
  issues: Issues;
}

/** Schema of {@link KpiValue}. */
export const kpiValueSchema: z.ZodMiniType<KpiValue> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  const evidence = {
    id: z.string(),
    definitionVersion: z.int(),
    numerator: z.nullable(z.number()),
    denominator: z.nullable(z.number()),
    partial: count,
    leftOut: count,
  };
  return z.discriminatedUnion("status", [
    z.extend(okEstimateSchema, evidence),
    z.extend(absentEstimateSchema, evidence),
  ]);
});

/** Schema of {@link KpiResult}. */
export const kpiResultSchema: z.ZodMiniType<KpiResult> = /* @__PURE__ */ worded(() =>
  z.object({
    rows: z.array(
      z.object({
        group: z.record(z.string(), kpiGroupValueSchema),
        period: z.optional(periodSchema),
        values: z.record(z.string(), kpiValueSchema),
      }),
    ),
    because: becauseSchema,
    issues: issuesSchema,
  }),
);
