import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../condition/conditionSchema.ts";
import { worded } from "../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../model/issues.ts";
import { type NounName, nounNames } from "../model/nouns/nouns.ts";
import type { RatioMoments } from "../stats/ratio/ratioMomentsOf.ts";
import { SKETCH_HASHES } from "../stats/sketch/kMinimumValues.ts";
import type { BucketCounts } from "../stats/sketch/relativeErrorSketch.ts";
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

/** A sum, kept as `[sum, what rounding took from it]`. */
export type SumTotal = readonly [sum: number, rounding: number];

/**
 * The different values met. Up to 10,000 of them are kept as they are; past that a sketch of at most 4,096 hashes (some 70 kB
 * of JSON), from which the count is told with a relative standard error of 1.56 %. A count that came from a warehouse says
 * nothing of the values and merges with no other.
 */
export type DistinctTotal =
  | {
      /** Discriminates the union. */
      kind: "exact";
      /** The values: numbers by size, then texts by their code units. */
      values: readonly (string | number)[];
    }
  | {
      /** Discriminates the union. */
      kind: "sketch";
      /** The smallest hashes of the values, ascending. */
      hashes: readonly number[];
    }
  | {
      /** Discriminates the union. */
      kind: "counted";
      /** How many there are. */
      count: number;
    };

/**
 * The values of rows whose quantile is asked for. Up to 10,000 are kept as they are; past that they are counted in buckets that
 * tell any quantile to 1 %. A quantile that came from a warehouse merges with no other.
 */
export type QuantileTotal =
  | {
      /** Discriminates the union. */
      kind: "exact";
      /** The values, ascending. */
      values: readonly number[];
    }
  | ({
      /** Discriminates the union. */
      kind: "sketch";
    } & BucketCounts)
  | {
      /** Discriminates the union. */
      kind: "computed";
      /** The quantile; null where there are no values. */
      value: number | null;
    };

/**
 * The latest value of each thing, with its instant in epoch milliseconds, in order of things; all of them are kept. A sum that came
 * from a warehouse says nothing of the things and merges with no other.
 */
export type LatestTotal =
  | {
      /** Discriminates the union. */
      kind: "latest";
      /** Thing, instant, value. */
      entries: readonly (readonly [thing: string | number, at: number, value: number])[];
    }
  | {
      /** Discriminates the union. */
      kind: "summed";
      /** The sum of the latest values; null where it is past the largest number. */
      value: number | null;
    };

/**
 * Numerator and denominator of each unit of analysis: of each person, where a person has many rows. Up to 10,000 units are kept as
 * they are; past that they are put into 4,096 random groups by a hash of their name.
 */
export interface ClusterTotals {
  /** What the sums are of: units by name, or random groups by number. */
  kind: "exact" | "hashed";
  /** Unit, numerator, denominator; in order of units. */
  sums: readonly (readonly [unit: string | number, numerator: number, denominator: number])[];
}

/** Totals of one KPI over the rows of one group. */
export interface KpiPart {
  /** Rows that entered. */
  n: number;
  /** Those of them in which a component was not observed and left out. */
  partial: number;
  /** Total of the formula, or of a ratio's numerator. */
  numerator: SumTotal | DistinctTotal | QuantileTotal | LatestTotal;
  /** Total of a ratio's denominator; null for other formulas. */
  denominator: SumTotal | DistinctTotal | LatestTotal | null;
  /** Means, squares and products of numerator and denominator over rows, for the delta method; null where not needed, or where squares pass 1e308. */
  moments: RatioMoments | null;
  /**
   * Of the rows that entered, the first and the last currency by name (one where there is one; null for rows that name none); only
   * where a KPI adds up money.
   */
  currencies?: readonly (string | null)[] | undefined;
  /** Totals by unit of analysis, for the delta method, where `clusterBy` names the unit. */
  clusters?: ClusterTotals | undefined;
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
  /** The condition that the rows match, or null. */
  where: Condition | null;
  /** The field that names the unit of analysis; absent where the row is the unit. */
  clusterBy?: string | undefined;
  /** The groups, by period and then by value. */
  groups: readonly KpiGroupParts[];
  /** Rows without a figure, for each field that the KPIs read. */
  missing: Readonly<Record<string, number>>;
  /** What became of the rows. */
  issues: Issues;
}

/** Values of a group and KPI that are kept as they are; more become a sketch. */
export const EXACT_LIMIT = 10_000;

/** Schema of {@link KpiGroupValue}. */
export const kpiGroupValueSchema: z.ZodMiniType<KpiGroupValue> = /* @__PURE__ */ worded(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
);

/** Schema of {@link KpiAggregate}. */
export const kpiAggregateSchema: z.ZodMiniType<KpiAggregate> = /* @__PURE__ */ worded(() => {
  const count = z.int({ error: "expected a whole number of at least 0" }).check(z.nonnegative());
  const sum = z.readonly(z.tuple([z.number(), z.number()]));
  const distinct = z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("exact"),
      values: z.readonly(z.array(z.union([z.string(), z.number()])).check(z.maxLength(EXACT_LIMIT))),
    }),
    z.object({
      kind: z.literal("sketch"),
      hashes: z.readonly(z.array(count).check(z.minLength(1), z.maxLength(SKETCH_HASHES))),
    }),
    z.object({ kind: z.literal("counted"), count }),
  ]);
  const buckets = z.readonly(z.array(z.readonly(z.tuple([z.int(), z.int().check(z.positive())]))));
  const quantile = z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("exact"),
      values: z.readonly(z.array(z.number()).check(z.maxLength(EXACT_LIMIT))),
    }),
    z.object({
      kind: z.literal("sketch"),
      negative: buckets,
      zero: count,
      positive: buckets,
      min: z.number(),
      max: z.number(),
    }),
    z.object({ kind: z.literal("computed"), value: z.nullable(z.number()) }),
  ]);
  const latest = z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("latest"),
      entries: z.readonly(
        z.array(z.readonly(z.tuple([z.union([z.string(), z.number()]), z.number(), z.number()]))),
      ),
    }),
    z.object({ kind: z.literal("summed"), value: z.nullable(z.number()) }),
  ]);
  const moments = z.object({
    n: count,
    meanX: z.number(),
    meanY: z.number(),
    m2X: z.number(),
    m2Y: z.number(),
    cXY: z.number(),
  });
  const clusters = z.object({
    kind: z.enum(["exact", "hashed"]),
    sums: z.readonly(
      z
        .array(z.readonly(z.tuple([z.union([z.string(), z.number()]), z.number(), z.number()])))
        .check(z.maxLength(EXACT_LIMIT)),
    ),
  });
  const part = z.object({
    n: count,
    partial: count,
    numerator: z.union([sum, distinct, quantile, latest]),
    denominator: z.nullable(z.union([sum, distinct, latest])),
    moments: z.nullable(moments),
    currencies: z.optional(z.readonly(z.array(z.nullable(z.string())).check(z.maxLength(2)))),
    clusters: z.optional(clusters),
  });
  return z.object({
    kind: z.literal("kpi-aggregate"),
    version: z.literal(1),
    noun: z.enum(nounNames),
    definitions: z.readonly(z.array(kpiDefinitionSchema)),
    by: z.readonly(z.array(z.string())),
    period: z.nullable(periodOptionsSchema),
    where: z.nullable(conditionSchema),
    clusterBy: z.optional(z.string()),
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
