import { requireDomain, requireList } from "../internal/requireDomain.ts";

/** How strongly two categorical fields hang together. */
export interface CramersV {
  /** Cramér's V: 0 for independent fields, 1 where one tells the other. */
  value: number;
  /** V with its bias taken out (Bergsma 2013): near 0 for independent fields, also in small tables. */
  corrected: number;
  /** Pearson's chi-square of independence. */
  chiSquare: number;
  /** Its degrees of freedom. */
  df: number;
  /** Sum of the table. */
  n: number;
}

/**
 * How strongly two categorical fields hang together: Cramér's V of a table of counts (Cramér 1946), and V with its bias taken out
 * (Bergsma, A bias-correction for Cramér's V and Tschuprow's T, Journal of the Korean Statistical Society 42, 2013). Rows and columns
 * without any count are passed over. Cost: linear in cells.
 *
 * @param table - counts, row by row; each at least 0
 * @returns the association; null for fewer than two rows or columns with counts
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { cramersV } from "socialops/stats";
 *
 * cramersV([[30, 10], [10, 30]])?.value; // => 0.5
 * cramersV([[30, 10], [10, 30]])?.corrected; // => 0.4902903378454601
 * cramersV([[30, 10]]); // => null
 * ```
 */
export function cramersV(table: readonly ArrayLike<number>[]): CramersV | null {
  const where = "cramersV";
  requireList(table as never, where, "table");
  const rows = Array.from(table, (row, i) => {
    requireList(row, where, `table[${i}]`);
    return Array.from(row);
  });
  const width = rows[0]?.length ?? 0;
  for (const [i, row] of rows.entries()) {
    requireDomain(row.length === width, where, `table[${i}]`, "as many columns as the first row", row.length);
    for (const [j, count] of row.entries()) {
      const isCount = typeof count === "number" && count >= 0 && count <= 1e100;
      requireDomain(isCount, where, `table[${i}][${j}]`, "a count from 0 to 1e100", count);
    }
  }
  const rowSums = rows.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnSums = Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + row[j]!, 0));
  const n = rowSums.reduce((sum, count) => sum + count, 0);
  const r = rowSums.filter((sum) => sum > 0).length;
  const c = columnSums.filter((sum) => sum > 0).length;
  if (r < 2 || c < 2) return null;
  let chiSquare = 0;
  for (const [i, row] of rows.entries()) {
    for (const [j, count] of row.entries()) {
      const expected = rowSums[i]! * (columnSums[j]! / n);
      if (expected > 0) chiSquare += ((count - expected) / expected) * (count - expected);
    }
  }
  const phi = chiSquare / n;
  const df = (r - 1) * (c - 1);
  const steps = n > 1 ? n - 1 : 1;
  const left = Math.max(0, phi - df / steps);
  const rows2 = r - ((r - 1) / steps) * (r - 1);
  const columns2 = c - ((c - 1) / steps) * (c - 1);
  const most = Math.min(rows2, columns2) - 1;
  return {
    value: Math.min(1, Math.sqrt(phi / (Math.min(r, c) - 1))),
    corrected: most > 0 ? Math.min(1, Math.sqrt(left / most)) : 0,
    chiSquare,
    df,
    n,
  };
}
