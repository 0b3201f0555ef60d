import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../condition/conditionSchema.ts";
import { worded } from "../kernel/words/worded.ts";

/** Adds a number field up over the rows in which it is observed. */
export interface SumFormula {
  /** Discriminates the union. */
  op: "sum";
  /** A number field of the noun, or a number column of your own. */
  field: string;
  /** Rows that do not match add 0. */
  where?: Condition | undefined;
}

/** Counts rows, or the rows that match a condition. */
export interface CountFormula {
  /** Discriminates the union. */
  op: "count";
  /** Rows that do not match count 0. */
  where?: Condition | undefined;
}

/**
 * Adds the components of one row, then the rows: likes + comments + shares. A component that is not observed is left out of
 * its row and the row is counted as `partial`; a row without any of them is not observed. All components have one unit.
 */
export interface AddFormula {
  /** Discriminates the union. */
  op: "add";
  /** The components, at least one. */
  terms: readonly RowFormula[];
}

/** Takes one component from another in each row, then adds the rows: follows - unfollows. Rows without both are not observed. */
export interface DifferenceFormula {
  /** Discriminates the union. */
  op: "difference";
  /** What is taken from, and what is taken off. */
  terms: readonly [RowFormula, RowFormula];
}

/** One component of a weighted sum. */
export interface WeightedTerm {
  /** What one unit of it counts. */
  weight: number;
  /** The component. */
  of: RowFormula;
}

/** Adds weighted components of one row, then the rows, by the rules of {@link AddFormula}. */
export interface WeightedSumFormula {
  /** Discriminates the union. */
  op: "weighted-sum";
  /** The components, at least one. */
  terms: readonly WeightedTerm[];
}

/** A formula that has a value in each row, so that its total is the sum over rows. */
export type RowFormula = SumFormula | CountFormula | AddFormula | DifferenceFormula | WeightedSumFormula;

/** Counts the different values of a field. Counts of parts do not add up to the count of the whole. */
export interface DistinctFormula {
  /** Discriminates the union. */
  op: "distinct";
  /** A field of texts or numbers. */
  field: string;
  /** Counts only values of rows that match. */
  where?: Condition | undefined;
}

/** A quantile of the rows' values (Hyndman & Fan 1996, type 7). */
export interface QuantileFormula {
  /** Discriminates the union. */
  op: "quantile";
  /** Share of rows at or below it, 0 to 1: 0.5 is the median. */
  p: number;
  /** The value of a row. */
  of: RowFormula;
}

/**
 * The latest value of a number field for each thing, added up: followers of each account at the end of the period, over accounts.
 * Rows are put in order of their noun's instant; of rows of one instant the greatest value counts.
 */
export interface LatestFormula {
  /** Discriminates the union. */
  op: "latest";
  /** A number field: a stock, which days do not add to. */
  field: string;
  /** The field that names the thing: `id` of an account. */
  per: string;
  /** Takes only rows that match. */
  where?: Condition | undefined;
}

/** A formula that has a total over rows. */
export type TotalFormula = RowFormula | DistinctFormula | LatestFormula;

/**
 * Total of the numerator over total of the denominator, both over the rows in which both are observed: a ratio of sums,
 * never a mean of ratios.
 */
export interface RatioFormula {
  /** Discriminates the union. */
  op: "ratio";
  /** What happened. */
  numerator: TotalFormula;
  /** Out of what. */
  denominator: TotalFormula;
}

/** How a KPI is computed, as JSON: a small closed tree, discriminated by `op`. */
export type KpiFormula = TotalFormula | QuantileFormula | RatioFormula;

/** Schema of {@link RowFormula}. */
export const rowFormulaSchema: z.ZodMiniType<RowFormula> = /* @__PURE__ */ worded(() =>
  z.discriminatedUnion("op", rowFormulas()),
);

/** The branches of {@link rowFormulaSchema}; larger unions list them anew, so that `op` alone tells which branch a fault is in. */
function rowFormulas() {
  const formula: z.ZodMiniType<RowFormula> = z.lazy(() => rowFormulaSchema);
  const weight = z.number({ error: "expected a number" });
  return [
    z.strictObject({ op: z.literal("sum"), field: fieldName(), where: z.optional(conditionSchema) }),
    z.strictObject({ op: z.literal("count"), where: z.optional(conditionSchema) }),
    z.strictObject({ op: z.literal("add"), terms: z.array(formula).check(z.minLength(1)) }),
    z.strictObject({ op: z.literal("difference"), terms: z.tuple([formula, formula]) }),
    z.strictObject({
      op: z.literal("weighted-sum"),
      terms: z.array(z.strictObject({ weight, of: formula })).check(z.minLength(1)),
    }),
  ] as const;
}

/** Schema of {@link KpiFormula}. */
export const kpiFormulaSchema: z.ZodMiniType<KpiFormula> = /* @__PURE__ */ worded(() => {
  const share = { error: "expected a number from 0 to 1" };
  const distinct = z.strictObject({
    op: z.literal("distinct"),
    field: fieldName(),
    where: z.optional(conditionSchema),
  });
  const latest = z.strictObject({
    op: z.literal("latest"),
    field: fieldName(),
    per: fieldName(),
    where: z.optional(conditionSchema),
  });
  const total = z.discriminatedUnion("op", [...rowFormulas(), distinct, latest]);
  return z.discriminatedUnion("op", [
    ...rowFormulas(),
    distinct,
    latest,
    z.strictObject({
      op: z.literal("quantile"),
      p: z.number(share).check(z.gte(0, share), z.lte(1, share)),
      of: rowFormulaSchema,
    }),
    z.strictObject({ op: z.literal("ratio"), numerator: total, denominator: total }),
  ]);
});

function fieldName(): z.ZodMiniString {
  return z.string({ error: "expected the name of a field" }).check(z.minLength(1));
}
