import * as z from "zod/mini";
import { worded } from "../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../model/issues.ts";
import { type NounName, nounNames } from "../model/nouns/nouns.ts";
import type { RatioMoments } from "../stats/ratioMomentsOf.ts";
import type { Period, PeriodOptions } from "../time/Period.ts";
import { periodOptionsSchema, periodSchema } from "./internal/periodSchemas.ts";
import { type KpiDefinition, kpiDefinitionSchema } from "./kpiDefinitionSchema.ts";

/** What a field of a group's key can be; null where rows lack the field. */
export type KpiGroupValue = string | number | boolean | null;

/** What the rows of a group have in common. */
export interface KpiGroupKey {
  /** Value of each field of `by`. */
  group: Record<string, KpiGroupValue>;
  /** The period, where rows are grouped by period. */
  period?: Period | undefined;
}

/** Sums of one KPI over the rows of one group. A sum is kept as `[sum, what rounding took from it]`. */
export interface KpiPart {
  /** Rows that entered. */
  n: number;
  /** Those of them in which a component was not observed and left out. */
  partial: number;
  /** Total of the formula, or of a ratio's numerator. */
  numerator: readonly [number, number];
  /** Total of a ratio's denominator; null for other formulas. */
  denominator: readonly [number, number] | null;
  /** Means, squares and products of numerator and denominator over rows, for the delta method; null where not needed, or where squares pass 1e308. */
  moments: RatioMoments | null;
}

/** The sums of one group. */
export interface KpiGroupParts extends KpiGroupKey {
  /** Rows of the group. */
  rows: number;
  /** One part a definition, in their order. */
  parts: readonly KpiPart[];
}

/** What KPIs of a data set need, as JSON that merges: kept a day or a shard, put together later. */
export interface KpiAggregate {
  /** Tells it from other JSON. */
  kind: "kpi-aggregate";
  /** Version of this shape. */
  version: 1;
  /** What the rows were. */
  noun: NounName;
  /** The KPIs, in full: an aggregate does not depend on the catalogue of the release that reads it. */
  definitions: readonly KpiDefinition[];
  /** Fields by which rows are grouped. */
  by: readonly string[];
  /** Periods by which rows are grouped, or null. */
  period: PeriodOptions | null;
  /** The groups, by period and then by value. */
  groups: readonly KpiGroupParts[];
  /** Rows without a figure, for each field that the KPIs read. */
  missing: Readonly<Record<string, number>>;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link KpiGroupValue}. */
export const kpiGroupValueSchema: z.ZodMiniType<KpiGroupValue> = /* @__PURE__ */ worded(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
);

/** Schema of {@link KpiAggregate}. */
export const kpiAggregateSchema: z.ZodMiniType<KpiAggregate> = /* @__PURE__ */ worded(() => {
  const count = z.int({ error: "expected a whole number of at least 0" }).check(z.nonnegative());
  const sum = z.readonly(z.tuple([z.number(), z.number()]));
  const moments = z.object({
    n: count,
    meanX: z.number(),
    meanY: z.number(),
    m2X: z.number(),
    m2Y: z.number(),
    cXY: z.number(),
  });
  const part = z.object({
    n: count,
    partial: count,
    numerator: sum,
    denominator: z.nullable(sum),
    moments: z.nullable(moments),
  });
  return z.object({
    kind: z.literal("kpi-aggregate"),
    version: z.literal(1),
    noun: z.enum(nounNames),
    definitions: z.readonly(z.array(kpiDefinitionSchema)),
    by: z.readonly(z.array(z.string())),
    period: z.nullable(periodOptionsSchema),
    groups: z.readonly(
      z.array(
        z.object({
          group: z.record(z.string(), kpiGroupValueSchema),
          period: z.optional(periodSchema),
          rows: count,
          parts: z.readonly(z.array(part)),
        }),
      ),
    ),
    missing: z.record(z.string(), count),
    issues: issuesSchema,
  });
});
