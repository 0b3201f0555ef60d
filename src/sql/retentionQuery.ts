import { checkValue } from "../kernel/checkValue.ts";
import { retentionSql } from "./internal/retentionSql.ts";
import { type RetentionQueryOptions, retentionQueryOptionsSchema } from "./retentionQueryOptionsSchema.ts";
import type { SqlQuery } from "./sqlQueryShape.ts";

/**
 * Writes the query that counts retention in a database: run it, hand its rows to `readRetentionRows`, and the result is that of
 * `retention` for the same interactions. The table needs `memberId` and `at`.
 *
 * Result: a row a cohort (`row_kind` is `cohort`), a row for each cohort and offset with eligible members (`cell`), and one
 * (`total`) that says what became of the rows. The database reads the table once, keeps one row for each member and period (by the
 * 24-hour clock each interaction) and joins members with offsets. Zones are the database's own.
 *
 * @param options - the table, the database, and what counts as coming back
 * @returns text and literals
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { retentionQuery } from "socialops/sql";
 *
 * const { sql, parameters } = retentionQuery({
 *   table: "exports/interactions/*.parquet",
 *   columns: { memberId: "member_id" },
 *   asOf: "2026-03-09T00:00:00+08:00",
 *   unit: "day",
 *   timeZone: "Asia/Shanghai",
 *   kind: "n-day",
 *   offsets: [1, 7],
 *   dialect: "duckdb",
 * });
 * sql.includes('FROM "exports/interactions/*.parquet"'); // => true
 * parameters.includes("Asia/Shanghai"); // => true
 * ```
 */
export function retentionQuery(options: RetentionQueryOptions): SqlQuery {
  return retentionSql(
    checkValue(retentionQueryOptionsSchema, options, "retentionQuery", "options"),
    "retentionQuery",
  );
}
