import * as z from "zod/mini";
import { absentEstimateSchema, type Estimate, okEstimateSchema } from "../kernel/estimateSchema.ts";
import { becauseSchema } from "../kernel/reasons/becauseSchema.ts";
import type { Because } from "../kernel/reasons/reason.ts";
import { worded } from "../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../model/issues.ts";
import { type PeriodUnit, periodUnits } from "../time/Period.ts";
import { periodSchema } from "./internal/periodSchemas.ts";
import { type KpiGroupKey, kpiGroupValueSchema } from "./kpiAggregateSchema.ts";

/** The stretch of time that a value is about, and how time was cut: two values of unlike windows do not compare. */
export interface KpiWindow {
  /** Length, as a unit of the calendar. */
  unit: PeriodUnit;
  /** First instant, as ISO 8601 text in UTC. */
  start: string;
  /** First instant after it, as ISO 8601 text in UTC. */
  end: string;
  /** Zone whose midnight begins a day. */
  timeZone: string;
  /** First day of a week, 1 (Monday) to 7 (Sunday). */
  weekStart: number;
}

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
  /**
   * Standard error of the value, before its interval is cut to the KPI's range: of a ratio of sums by the delta method, of a
   * proportion `sqrt(p (1 - p) / n)`, of a Poisson rate `sqrt(events) / exposure`. Null where there is no interval, or where it
   * would be 0.
   */
  standardError: number | null;
  /** The period of the group; null where rows are not grouped by period. */
  window: KpiWindow | null;
  /** The platform of the group; null where rows are not grouped by `platform`, or lack it. */
  platform: string | null;
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
    standardError: z.nullable(z.number()),
    window: z.nullable(
      z.object({
        unit: z.enum(periodUnits),
        start: z.string(),
        end: z.string(),
        timeZone: z.string(),
        weekStart: z.int().check(z.minimum(1), z.maximum(7)),
      }),
    ),
    platform: z.nullable(z.string()),
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
