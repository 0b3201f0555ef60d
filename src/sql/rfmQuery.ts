import { checkValue } from "../kernel/checkValue.ts";
import { summarySql } from "./internal/summarySql.ts";
import { type RfmQueryOptions, rfmQueryOptionsSchema } from "./rfmQueryOptionsSchema.ts";
import type { SqlQuery } from "./sqlQueryShape.ts";

/**
 * Writes the query that sums up each customer's orders in a database: run it, hand its rows to `readSummaryRows`, and go on with
 * `rfmFromSummaries` or a model of repeat buying. The summaries are those of `summarizeTransactions` for the same rows. The table
 * needs `memberId`, `at`, `amount` and `currency` (see the option of that name).
 *
 * Amounts are added in whole millionths, so that sums are exact where amounts have up to six decimals; where any has more, sums are
 * those of doubles, and may differ in the last digits.
 *
 * Result: a row a customer (`row_kind` is `customer`), and one (`total`) that says what became of the rows.
 *
 * @param options - the table, the database, and the day to look back from
 * @returns text and literals
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { rfmQuery } from "socialops/sql";
 *
 * const { sql } = rfmQuery({
 *   table: ["shop", "orders"],
 *   columns: { memberId: "customer_id", at: "created_at" },
 *   currency: "CNY",
 *   asOf: "2026-03-08T23:59:59+08:00",
 *   unit: "week",
 *   timeZone: "Asia/Shanghai",
 *   dialect: "postgresql",
 * });
 * sql.includes('"shop"."orders"'); // => true
 * ```
 */
export function rfmQuery(options: RfmQueryOptions): SqlQuery {
  return summarySql(checkValue(rfmQueryOptionsSchema, options, "rfmQuery", "options"), "rfmQuery");
}
