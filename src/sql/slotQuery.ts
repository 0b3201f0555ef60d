import { checkValue } from "../kernel/checkValue.ts";
import { slotSql } from "./internal/slotSql.ts";
import { type SlotQueryOptions, slotQueryOptionsSchema } from "./slotQueryOptionsSchema.ts";
import type { SqlQuery } from "./sqlQueryShape.ts";

/**
 * Writes the query that counts posts by week slot in a database: run it, hand its rows to `readSlotRows`, and decide with
 * `estimatePostingTimesFromSlots`. The aggregate is that of `aggregatePostingSlots` for the same rows: posts by level group, week
 * and hour of the week, with the outcome's mean and sum of squares on each scale.
 *
 * Result: a row a cell (`row_kind` is `cell`), and one (`total`) that says what became of the rows. Its size is at most 168 rows a
 * level group and week. Rows need `publishedAt` and the outcome, and the levels of the noun that are required (platform); a negative
 * outcome is rejected. Zones are the database's own.
 *
 * @param options - the table, the database, zone and outcome
 * @returns text and literals
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { slotQuery } from "socialops/sql";
 *
 * const { sql, parameters } = slotQuery({
 *   table: "posts",
 *   columns: { publishedAt: "published_at" },
 *   timeZone: "Asia/Shanghai",
 *   outcome: "engagements",
 *   levels: ["platform"],
 *   dialect: "postgresql",
 * });
 * sql.includes('"published_at"'); // => true
 * parameters.includes("Asia/Shanghai"); // => true
 * ```
 */
export function slotQuery(options: SlotQueryOptions): SqlQuery {
  return slotSql(checkValue(slotQueryOptionsSchema, options, "slotQuery", "options"), "slotQuery");
}
