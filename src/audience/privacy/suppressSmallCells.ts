import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { hideSmallCells } from "./hideSmallCells.ts";

/** Options of {@link suppressSmallCells}. */
export interface SuppressSmallCellsOptions {
  /** Counts above 0 and below this are hidden. Default 5. */
  minSize?: number | undefined;
}

/** Schema of {@link SuppressSmallCellsOptions}. */
export const suppressSmallCellsOptionsSchema: z.ZodMiniObject<
  ShapeOf<SuppressSmallCellsOptions>,
  z.core.$strict
> = /* @__PURE__ */ worded(() => {
  const size = { error: "expected a whole number of at least 1" };
  return z.strictObject({ minSize: z.optional(z.int(size).check(z.gte(1, size))) });
});

/** A table of counts that can be published. */
export interface SuppressedTable {
  /** Counts, row by row; null where hidden. */
  cells: (number | null)[][];
  /** Sums of rows; null where hidden. */
  rowTotals: (number | null)[];
  /** Sums of columns; null where hidden. */
  columnTotals: (number | null)[];
  /** Sum of all; null where it is small itself. */
  total: number | null;
  /** Cells that are hidden because they are small. */
  primary: number;
  /** Cells that are hidden so that small ones cannot be worked out. */
  secondary: number;
}

/** Schema of {@link SuppressedTable}. */
export const suppressedTableSchema: z.ZodMiniObject<ShapeOf<SuppressedTable>> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  const cell = z.nullable(count);
  return z.object({
    cells: z.array(z.array(cell)),
    rowTotals: z.array(cell),
    columnTotals: z.array(cell),
    total: cell,
    primary: count,
    secondary: count,
  });
});

const tableSchema: z.ZodMiniType<number[][]> = /* @__PURE__ */ worded(() => {
  const rows = { error: "expected up to 60 rows of equally many counts, up to 60" };
  const count = { error: "expected a whole number from 0 to 1e12" };
  return z
    .array(z.array(z.int(count).check(z.gte(0, count), z.lte(1e12, count)), rows), rows)
    .check(
      z.refine(
        (table) =>
          table.length <= 60 && table.every((row) => row.length <= 60 && row.length === table[0]!.length),
        rows,
      ),
    );
});

/**
 * Makes a table of counts of people fit to be published with its sums: small counts are hidden, and as many others as it takes so that no small one
 * can be worked out by subtraction, nor a group of hidden ones that together are small.
 *
 * A hidden cell can be worked out from sums of rows and columns exactly if it is a bridge of the graph whose nodes are rows and columns and whose edges are the
 * hidden cells (Gusfield, A graph theoretic approach to statistical data security, SIAM Journal on Computing 17, 1988). So further cells, those with the fewest people, are hidden until each
 * hidden one lies on a circle, and until the hidden ones of each row and column sum to `minSize` or more; where no such cells are left, the sum is hidden too. Not the fewest cells
 * that would do: finding these is hard. Zeros are not hidden by themselves.
 *
 * Cost: cells times cells that are hidden besides.
 *
 * @param table - counts, row by row
 * @param options - the least count that is told
 * @returns the table and its sums, null where hidden
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { suppressSmallCells } from "socialops/audience";
 *
 * const { cells, rowTotals, primary, secondary } = suppressSmallCells([[40, 3, 25], [30, 20, 15]]);
 * cells; // => [[40, null, null], [30, null, null]]
 * rowTotals; // => [68, 65]
 * [primary, secondary]; // => [1, 3]
 * ```
 */
export function suppressSmallCells(
  table: readonly (readonly number[])[],
  options: SuppressSmallCellsOptions = {},
): SuppressedTable {
  const where = "suppressSmallCells";
  const counts = checkValue(tableSchema, table as number[][], where, "table");
  const { minSize = 5 } = checkValue(suppressSmallCellsOptionsSchema, options, where, "options");
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (counts[0] ?? []).map((_, j) => counts.reduce((sum, row) => sum + row[j]!, 0));
  const all = rows.reduce((sum, count) => sum + count, 0);
  const isSmall = (count: number): boolean => count > 0 && count < minSize;
  const primary = counts.flat().filter(isSmall).length;
  // With its sums a table is one larger by a row and a column; sums are hidden where they are small, and then their parts too.
  const rowsHidden = hideSmallCells(rows, minSize);
  const columnsHidden = hideSmallCells(columns, minSize);
  const hidden = counts.map((row, i) =>
    row.map(
      (count, j) => isSmall(count) || (rowsHidden[i]! && count > 0) || (columnsHidden[j]! && count > 0),
    ),
  );
  const state: HiddenCells = { counts, hidden, rowsHidden, columnsHidden, minSize };
  protect(state);
  const shown = (count: number, isHidden: boolean): number | null => (isHidden ? null : count);
  const cells = counts.map((row, i) => row.map((count, j) => shown(count, hidden[i]![j]!)));
  return {
    cells,
    rowTotals: rows.map((count, i) => shown(count, rowsHidden[i]!)),
    columnTotals: columns.map((count, j) => shown(count, columnsHidden[j]!)),
    total: shown(all, isSmall(all)),
    primary,
    secondary: cells.flat().filter((cell) => cell === null).length - primary,
  };
}

interface HiddenCells {
  counts: readonly (readonly number[])[];
  hidden: boolean[][];
  rowsHidden: boolean[];
  columnsHidden: boolean[];
  minSize: number;
}

/** Hides further cells until nothing small can be worked out. */
function protect(state: HiddenCells): void {
  while (hideNext(state)) {
    // Each round hides one cell or sum more.
  }
}

/** Hides one more cell, or a sum, where something small could be worked out; false where nothing can. */
function hideNext(state: HiddenCells): boolean {
  const { counts, hidden, rowsHidden, columnsHidden, minSize } = state;
  const lines = [
    ...counts.map((row, i) => ({
      isSumHidden: rowsHidden[i]!,
      hideSum: () => hideSum(state, rowsHidden, i),
      cells: row.map((count, j) => ({ i, j, count })),
    })),
    ...(counts[0] ?? []).map((_, j) => ({
      isSumHidden: columnsHidden[j]!,
      hideSum: () => hideSum(state, columnsHidden, j),
      cells: counts.map((row, i) => ({ i, j, count: row[j]! })),
    })),
  ];
  for (const { isSumHidden, hideSum: giveUp, cells } of lines) {
    if (isSumHidden) continue;
    const own = cells.filter(({ i, j }) => hidden[i]![j]!);
    const sum = own.reduce((total, { count }) => total + count, 0);
    if (own.length === 0 || (own.length > 1 && sum >= minSize)) continue;
    const next = smallest(cells.filter(({ i, j }) => !hidden[i]![j]!));
    if (next === undefined) giveUp();
    else hidden[next.i]![next.j] = true;
    return true;
  }
  const bridge = bridgeOf(state);
  if (bridge === null) return false;
  const [row, column] = bridge;
  const circles = counts.flatMap((other, i) =>
    other.flatMap((count, j) =>
      i === row || j === column
        ? []
        : [
            {
              i,
              j,
              count:
                count + (hidden[row]![j] ? 0 : counts[row]![j]!) + (hidden[i]![column] ? 0 : other[column]!),
            },
          ],
    ),
  );
  const best = smallest(circles);
  if (best === undefined) {
    hideSum(state, rowsHidden, row);
    return true;
  }
  hidden[best.i]![best.j] = true;
  hidden[row]![best.j] = true;
  hidden[best.i]![column] = true;
  return true;
}

/** Hides a sum, and another one with it, as the sum of sums would give it away. */
function hideSum({ counts, rowsHidden }: HiddenCells, sums: boolean[], at: number): void {
  sums[at] = true;
  if (sums.filter(Boolean).length > 1) return;
  const sizeOf = (k: number): number =>
    sums === rowsHidden
      ? counts[k]!.reduce((sum, count) => sum + count, 0)
      : counts.reduce((sum, row) => sum + row[k]!, 0);
  const next = smallest([...sums.keys()].filter((k) => k !== at).map((k) => ({ k, count: sizeOf(k) })));
  if (next !== undefined) sums[next.k] = true;
}

function smallest<Entry extends { count: number }>(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (least, entry) => (least === undefined || entry.count < least.count ? entry : least),
    undefined,
  );
}

/**
 * A hidden cell that the sums give away: a bridge of the graph of rows and columns, found by one walk in depth (Tarjan 1974). Rows and columns
 * whose sums are hidden are one node, as their sums are known together at most.
 */
function bridgeOf({ counts, hidden, rowsHidden, columnsHidden }: HiddenCells): [number, number] | null {
  const n = counts.length;
  const outside = n + columnsHidden.length;
  const edges: { cell: [number, number]; ends: [number, number] }[] = [];
  const edgesAt: number[][] = Array.from({ length: outside + 1 }, () => []);
  for (const [i, row] of hidden.entries()) {
    for (const [j, isHidden] of row.entries()) {
      const ends: [number, number] = [rowsHidden[i] ? outside : i, columnsHidden[j] ? outside : n + j];
      if (!isHidden || ends[0] === ends[1]) continue;
      for (const end of ends) edgesAt[end]!.push(edges.length);
      edges.push({ cell: [i, j], ends });
    }
  }
  const seenAt = new Int32Array(outside + 1).fill(-1);
  const lowest = new Int32Array(outside + 1);
  let time = 0;
  let bridge: [number, number] | null = null;
  const walk = (node: number, by: number): void => {
    seenAt[node] = lowest[node] = time++;
    for (const edge of edgesAt[node]!) {
      if (edge === by) continue;
      const { cell, ends } = edges[edge]!;
      const next = ends[0] === node ? ends[1] : ends[0];
      if (seenAt[next]! < 0) {
        walk(next, edge);
        if (lowest[next]! > seenAt[node]!) bridge ??= cell;
      }
      lowest[node] = Math.min(lowest[node]!, seenAt[next]! > seenAt[node]! ? lowest[next]! : seenAt[next]!);
    }
  };
  for (let node = 0; node <= outside; node++) if (seenAt[node]! < 0) walk(node, -1);
  return bridge;
}
