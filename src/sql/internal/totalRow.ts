import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { ResultRow } from "./resultRows.ts";

/**
 * The one row of totals among the rows of a result.
 *
 * @param rows - the rows
 * @param where - the public function
 * @throws {@link SocialOpsError} `invalid-data` where there is none, or more than one
 */
export function totalRow(rows: readonly ResultRow[], where: string): ResultRow {
  const totals = rows.filter((row) => row.text("row_kind") === "total");
  const [total] = totals;
  if (totals.length === 1 && total !== undefined) return total;
  throw new SocialOpsError(where, {
    code: "invalid-data",
    path: "rows",
    expected: 'one row whose row_kind is "total"',
    received: `${totals.length} such rows`,
  });
}
