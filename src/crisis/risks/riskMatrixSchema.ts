import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";

/** A risk matrix: colors of the cells between edges of probability and of loss. */
export interface RiskMatrix {
  /** Colors from the one for the least risk to the one for the most. */
  order: readonly string[];
  /** Edges of the columns, ascending: probabilities from 0 to 1. */
  probabilityEdges: readonly number[];
  /** Edges of the rows, ascending: amounts from 0 to the largest that is told apart. */
  lossEdges: readonly number[];
  /** The color of each cell: rows by rising loss, in each the columns by rising probability. */
  colors: readonly (readonly string[])[];
}

/** Schema of {@link RiskMatrix}. */
export const riskMatrixSchema: z.ZodMiniObject<ShapeOf<RiskMatrix>, z.core.$strict> = /* @__PURE__ */ worded(
  () => {
    const order = { error: "expected two to nine different colors" };
    const chances = { error: "expected three to ten ascending probabilities" };
    const losses = { error: "expected three to ten ascending amounts from 0 to 1e15" };
    const colors = { error: "expected one of the colors for each cell: a row for each step of loss" };
    const isAscending = (edges: readonly number[]): boolean =>
      edges.length >= 3 && edges.length <= 10 && edges.every((edge, i) => i === 0 || edge > edges[i - 1]!);
    const edges = (most: number, error: { error: string }): z.ZodMiniType<number[]> =>
      z
        .array(z.number(error).check(z.gte(0, error), z.lte(most, error)), error)
        .check(z.refine(isAscending, error));
    const text = z.string(order).check(z.minLength(1, order));
    return z
      .strictObject({
        order: z
          .array(text, order)
          .check(
            z.refine((all) => all.length >= 2 && all.length <= 9 && new Set(all).size === all.length, order),
          ),
        probabilityEdges: edges(1, chances),
        lossEdges: edges(1e15, losses),
        colors: z.array(z.array(z.string(colors), colors), colors),
      })
      .check(
        z.refine(
          ({ order: known, probabilityEdges, lossEdges, colors: cells }) =>
            cells.length === lossEdges.length - 1 &&
            cells.every(
              (row) =>
                row.length === probabilityEdges.length - 1 && row.every((color) => known.includes(color)),
            ),
          { ...colors, path: ["colors"] },
        ),
      ) as unknown as z.ZodMiniObject<ShapeOf<RiskMatrix>, z.core.$strict>;
  },
);

/**
 * A matrix of four by four that keeps Cox's axioms (`checkRiskMatrix`): probabilities of 5, 20 and 50 % a year, and the same parts of the largest loss
 * that can be borne. The edges are a convention.
 */
export function standardRiskMatrix(tolerance: number): RiskMatrix {
  const edges = [0, 0.05, 0.2, 0.5, 1];
  return {
    order: ["green", "yellow", "red"],
    probabilityEdges: edges,
    lossEdges: edges.map((edge) => edge * tolerance),
    colors: [
      ["green", "green", "green", "green"],
      ["green", "yellow", "yellow", "yellow"],
      ["green", "yellow", "yellow", "red"],
      ["green", "yellow", "red", "red"],
    ],
  };
}
