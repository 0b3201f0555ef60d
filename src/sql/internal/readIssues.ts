import type { Issues } from "../../model/issues.ts";
import type { ResultRow } from "./resultRows.ts";

/** What every query tells of its table, over the tables `source` and `matching`. */
export const issueMeasures: readonly { name: string; sql: string }[] = [
  { name: "rows_read", sql: "count(*)" },
  { name: "rows_kept", sql: "count(*) FILTER (WHERE reject IS NULL)" },
  { name: "missing_required", sql: "count(*) FILTER (WHERE reject = 'missing-required')" },
  { name: "invalid_required", sql: "count(*) FILTER (WHERE reject = 'invalid-required')" },
  { name: "invalid_cells", sql: "coalesce(sum(invalid) FILTER (WHERE reject IS NULL), 0)" },
];

/** Rows that were kept and turned out to be of no use afterwards. */
export interface LateRejects {
  /** Rows without what the question needs. */
  missing: number;
  /** Rows in which it is not what it has to be. */
  invalid: number;
}

/**
 * What became of the table's rows. A database knows no positions, so that `first` is empty; columns that a query names exist, so
 * that `notSupplied` is.
 *
 * @param total - the row of totals
 * @param late - rows left out afterwards
 */
export function readIssues(total: ResultRow, late: LateRejects = { missing: 0, invalid: 0 }): Issues {
  const read = total.count("rows_read");
  const kept = total.count("rows_kept") - late.missing - late.invalid;
  const codes = {
    "missing-required": total.count("missing_required") + late.missing,
    "invalid-required": total.count("invalid_required") + late.invalid,
    "invalid-cell": total.count("invalid_cells"),
  };
  const rejected = codes["missing-required"] + codes["invalid-required"];
  if (kept < 0 || kept + rejected !== read)
    total.refuse("rows_kept", `${read - rejected} rows, those that were not left out`);
  const byCode = Object.fromEntries(Object.entries(codes).filter(([, count]) => count > 0));
  return { read, kept, rejected, byCode, first: [], notSupplied: [] };
}
