import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { type Because, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type RiskMatrix, riskMatrixSchema } from "./riskMatrixSchema.ts";

/** A cell of a matrix: numbers of its row and column, from 0. */
export interface RiskCell {
  /** By rising loss. */
  row: number;
  /** By rising probability. */
  column: number;
}

/** Two cells whose colors go against an axiom. */
export interface RiskMatrixFault {
  /** The cell of the higher color, or the one that should have another. */
  cell: RiskCell;
  /** The cell that it is held against. */
  against: RiskCell;
}

/** Whether one axiom holds. */
export interface RiskAxiom {
  /** Whether it does. */
  holds: boolean;
  /** Where not, the first five places. */
  faults: RiskMatrixFault[];
}

/** How well colors tell risks apart, as shares of pairs. */
export interface RiskResolution {
  /** Pairs that the colors put in the right order. */
  right: number;
  /** Pairs with one color. */
  tied: number;
  /** Pairs that they put the wrong way round. */
  reversed: number;
}

/** What `checkRiskMatrix` returns. */
export interface RiskMatrixCheck {
  /** `consistent` where all three axioms hold. */
  verdict: "consistent" | "flawed";
  /** Every point of the highest color is a larger risk than every point of the lowest. */
  weakConsistency: RiskAxiom;
  /** No small rise of probability and loss leads from the lowest color to the highest. */
  betweenness: RiskAxiom;
  /** Cells that reach as high as those of the highest color have it, and cells as low as those of the lowest have that. */
  consistentColoring: RiskAxiom;
  /** For risks spread evenly over probability and loss. */
  resolution: RiskResolution;
  /** What to know. */
  because: Because;
}

/** Schema of {@link RiskMatrixCheck}. */
export const riskMatrixCheckSchema: z.ZodMiniObject<ShapeOf<RiskMatrixCheck>> = /* @__PURE__ */ worded(() => {
  const cell = z.object({ row: z.int(), column: z.int() });
  const axiom = z.object({ holds: z.boolean(), faults: z.array(z.object({ cell, against: cell })) });
  return z.object({
    verdict: z.enum(["consistent", "flawed"]),
    weakConsistency: axiom,
    betweenness: axiom,
    consistentColoring: axiom,
    resolution: z.object({ right: z.number(), tied: z.number(), reversed: z.number() }),
    because: becauseSchema,
  });
});

/** A cell with its color's place, and the least and largest product of probability and loss in it. */
interface Area extends RiskCell {
  color: number;
  least: number;
  most: number;
}

const MOST_FAULTS = 5;
/** Points a side for the resolution. */
const GRID = 60;
/** Products of edges are equal up to their rounding. */
const SLACK = 1 + 1e-12;

/**
 * Checks a risk matrix against the axioms of Cox (What's wrong with risk matrices?, Risk Analysis 28, 2008), with probability times loss as the risk.
 *
 * - **Weak consistency**: no point in a cell of the highest color is a smaller risk than one in a cell of the lowest.
 * - **Betweenness**: no cell of the highest color is the next one up, to the right, or both of one of the lowest, so that a small rise cannot jump over the middle.
 * - **Consistent coloring**: a cell that reaches as high as one of the highest color, and of which no point is as low as the largest of the lowest color,
 *   has the highest color itself; and the other way round.
 *
 * And it says how much colors tell: `resolution` for pairs of risks spread evenly. Where likely risks are mostly small, as is usual, it is worse. A matrix
 * is a picture; order risks by expected loss (`assessRisks`).
 *
 * Cost: cells squared, and a sort of 3,600 points.
 *
 * @param matrix - edges and colors
 * @returns which axioms hold, and where not
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { checkRiskMatrix } from "socialops/crisis";
 *
 * const edges = [0, 1 / 3, 2 / 3, 1];
 * const check = checkRiskMatrix({
 *   order: ["green", "yellow", "red"],
 *   probabilityEdges: edges,
 *   lossEdges: edges,
 *   colors: [
 *     ["green", "green", "yellow"],
 *     ["green", "yellow", "red"],
 *     ["yellow", "red", "red"],
 *   ],
 * });
 * check.verdict; // => "flawed"
 * check.betweenness.faults[0]; // => { cell: { row: 1, column: 2 }, against: { row: 0, column: 1 } }
 * ```
 */
export function checkRiskMatrix(matrix: RiskMatrix): RiskMatrixCheck {
  const checked = checkValue(riskMatrixSchema, matrix, "checkRiskMatrix", "matrix") as RiskMatrix;
  const areas = areasOf(checked);
  const top = checked.order.length - 1;
  const [low, high] = [areas.filter(({ color }) => color === 0), areas.filter(({ color }) => color === top)];
  const pairs = high.flatMap((cell) => low.map((against) => ({ cell, against })));
  const weakConsistency = axiom(pairs.filter(({ cell, against }) => cell.least * SLACK < against.most));
  const betweenness = axiom(pairs.filter(({ cell, against }) => isStepUp(against, cell)));
  const consistentColoring = axiom(miscolored(areas, low, high, top));
  const isConsistent = weakConsistency.holds && betweenness.holds && consistentColoring.holds;
  const resolution = resolutionOf(checked);
  return {
    verdict: isConsistent ? "consistent" : "flawed",
    weakConsistency,
    betweenness,
    consistentColoring,
    resolution,
    because: [
      ...(isConsistent ? [reason("crisis.matrix.consistent", {})] : []),
      ...(weakConsistency.holds ? [] : [reason("crisis.matrix.weak", {})]),
      ...(betweenness.holds ? [] : [reason("crisis.matrix.between", {})]),
      ...(consistentColoring.holds ? [] : [reason("crisis.matrix.coloring", {})]),
      reason("crisis.matrix.resolution", { ...resolution }),
    ],
  };
}

function areasOf({ order, probabilityEdges, lossEdges, colors }: RiskMatrix): Area[] {
  return colors.flatMap((cells, row) =>
    cells.map((color, column) => ({
      row,
      column,
      color: order.indexOf(color),
      least: lossEdges[row]! * probabilityEdges[column]!,
      most: lossEdges[row + 1]! * probabilityEdges[column + 1]!,
    })),
  );
}

function axiom(faults: readonly { cell: Area; against: Area }[]): RiskAxiom {
  const place = ({ row, column }: Area): RiskCell => ({ row, column });
  return {
    holds: faults.length === 0,
    faults: faults
      .slice(0, MOST_FAULTS)
      .map(({ cell, against }) => ({ cell: place(cell), against: place(against) })),
  };
}

/** Whether a line that rises in both leads from one cell straight into the other. */
function isStepUp(from: RiskCell, to: RiskCell): boolean {
  const [up, right] = [to.row - from.row, to.column - from.column];
  return up >= 0 && up <= 1 && right >= 0 && right <= 1 && up + right > 0;
}

function miscolored(
  areas: readonly Area[],
  low: readonly Area[],
  high: readonly Area[],
  top: number,
): { cell: Area; against: Area }[] {
  const largestLow = low.reduce((most, area) => Math.max(most, area.most), 0);
  const smallestHigh = high.reduce((least, area) => Math.min(least, area.least), Number.POSITIVE_INFINITY);
  return areas.flatMap((cell) => {
    const tooLow =
      cell.color < top && cell.least >= largestLow * SLACK
        ? high.find((area) => cell.most >= area.most * SLACK)
        : undefined;
    const tooHigh =
      cell.color > 0 && cell.most * SLACK <= smallestHigh
        ? low.find((area) => cell.least * SLACK < area.least)
        : undefined;
    return [tooLow, tooHigh].flatMap((against) => (against === undefined ? [] : [{ cell, against }]));
  });
}

/** Pairs of points on an even grid; points of one risk make no pair. */
function resolutionOf({ order, probabilityEdges, lossEdges, colors }: RiskMatrix): RiskResolution {
  const middles = (edges: readonly number[]): { at: number; cell: number }[] =>
    Array.from({ length: GRID }, (_, i) => {
      const at = edges[0]! + ((i + 0.5) / GRID) * (edges.at(-1)! - edges[0]!);
      return { at, cell: edges.findIndex((_edge, e) => at < edges[e + 1]!) };
    });
  const points = middles(lossEdges).flatMap((loss) =>
    middles(probabilityEdges).map((chance) => ({
      risk: loss.at * chance.at,
      color: order.indexOf(colors[loss.cell]![chance.cell]!),
    })),
  );
  points.sort((a, b) => a.risk - b.risk);
  let [right, tied, reversed] = [0, 0, 0];
  /** How many smaller risks have each color. */
  const smaller = order.map(() => 0);
  for (let from = 0; from < points.length; ) {
    let to = from;
    while (to < points.length && points[to]!.risk <= points[from]!.risk * SLACK) to++;
    const equal = points.slice(from, to);
    for (const { color } of equal) {
      for (const [other, count] of smaller.entries()) {
        if (other === color) tied += count;
        else if (other < color) right += count;
        else reversed += count;
      }
    }
    for (const { color } of equal) smaller[color]!++;
    from = to;
  }
  const all = Math.max(1, right + tied + reversed);
  return { right: right / all, tied: tied / all, reversed: reversed / all };
}
