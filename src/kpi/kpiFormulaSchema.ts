import * as z from "zod/mini";
import { worded } from "../kernel/words/worded.ts";

/** Adds a number field up over the rows in which it is observed. */
export interface SumFormula {
  /** Discriminates the union. */
  op: "sum";
  /** A number field of the noun, or a number column of your own. */
  field: string;
}

/** Counts rows. */
export interface CountFormula {
  /** Discriminates the union. */
  op: "count";
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

/** A formula that has a value in each row, so that its total is the sum over rows. */
export type RowFormula = SumFormula | CountFormula | AddFormula;

/**
 * Total of the numerator over total of the denominator, both over the rows in which both are observed: a ratio of sums,
 * never a mean of ratios.
 */
export interface RatioFormula {
  /** Discriminates the union. */
  op: "ratio";
  /** What happened. */
  numerator: RowFormula;
  /** Out of what. */
  denominator: RowFormula;
}

/** How a KPI is computed, as JSON: a small closed tree, discriminated by `op`. */
export type KpiFormula = RowFormula | RatioFormula;

/** Schema of {@link RowFormula}. */
export const rowFormulaSchema: z.ZodMiniType<RowFormula> = /* @__PURE__ */ worded(() => {
  const formula: z.ZodMiniType<RowFormula> = z.lazy(() => anyRowFormula);
  const anyRowFormula = z.discriminatedUnion("op", [
    z.strictObject({
      op: z.literal("sum"),
      field: z.string({ error: "expected the name of a field" }).check(z.minLength(1)),
    }),
    z.strictObject({ op: z.literal("count") }),
    z.strictObject({ op: z.literal("add"), terms: z.array(formula).check(z.minLength(1)) }),
  ]);
  return anyRowFormula;
});

/** Schema of {@link KpiFormula}. */
export const kpiFormulaSchema: z.ZodMiniType<KpiFormula> = /* @__PURE__ */ worded(() =>
  z.union([
    rowFormulaSchema,
    z.strictObject({ op: z.literal("ratio"), numerator: rowFormulaSchema, denominator: rowFormulaSchema }),
  ]),
);
