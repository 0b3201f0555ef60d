import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { aggregateKpisOptionsSchema } from "../kpi/aggregateKpis.ts";
import type { KpiDefinition } from "../kpi/kpiDefinitionSchema.ts";
import type { NounName } from "../model/nouns/nouns.ts";
import type { PeriodOptions } from "../time/Period.ts";
import { kpiSql } from "./internal/kpiSql.ts";
import { resolveKpiList } from "./internal/resolveKpiList.ts";
import { rfmQueryOptionsSchema } from "./rfmQueryOptionsSchema.ts";
import { type SqlQuery, type SqlQueryOptions, sqlQueryShape } from "./sqlQueryShape.ts";

/** Options of {@link kpiQuery}. */
export interface KpiQueryOptions extends SqlQueryOptions {
  /** What the rows are. Default `"post"`. */
  noun?: NounName | undefined;
  /** Fields to group by, columns of your own too; rows without a value make the group `null`. */
  by?: readonly string[] | undefined;
  /** Periods to group by, by the local calendar of a zone; the rows' instant is then required. */
  period?: PeriodOptions | undefined;
  /**
   * The currency of all money, or null for one that nobody named, where the table has no `currency` column. Default: the column
   * says; it is looked at only for KPIs that add up money.
   */
  currency?: string | null | undefined;
}

/** Schema of {@link KpiQueryOptions}. */
export const kpiQueryOptionsSchema: z.ZodMiniObject<ShapeOf<KpiQueryOptions>> = /* @__PURE__ */ worded(() => {
  const { noun, by, period } = aggregateKpisOptionsSchema.shape;
  const { currency } = rfmQueryOptionsSchema.shape;
  return z.strictObject({ ...sqlQueryShape, noun, by, period, currency });
});

/**
 * Writes the query that aggregates KPIs in a database, so that rows stay where they are: run it with any driver, hand the rows of
 * its result to `readKpiRows`, and finish them with `finishKpis`. The values are those that `computeKpis` gives for the same
 * rows.
 *
 * **Rows** are read as `computeKpis` reads them: a count below 0, a fraction where a whole number belongs, NaN and infinities are
 * dropped and counted; what the database would refuse to read as a number or an instant is its own error. Columns of your own are
 * taken for what formulas and conditions compare them with. **Result**: one row a group (`row_kind` is `group`) with its keys
 * (`by_1`, …, and `period_at`, the first instant met in the period), `row_count`, and for each KPI `kpi_1_n`, `kpi_1_numerator`,
 * `kpi_1_denominator`, `kpi_1_value` and what its interval needs; and one row (`total`) that says what became of the rows.
 *
 * **Limits.** A count of different values and a quantile are told as such, so they do not merge. DuckDB adds up with
 * compensation; PostgreSQL does not: whole numbers are exact up to 2^53, other sums to about the number of rows times 1e-16. Rows
 * with a number past 1e280 make a KPI `unbounded`, with one past 1e140 leave it without its interval. Zones and their history are
 * the database's own, and PostgreSQL is refused zones that are no area and place (`CET`). A clock that was set back over midnight
 * after midnight (St. John's until 2011) counts the minutes that came twice with the old date.
 *
 * **Safety.** Literals are bound (`$1`, …), names quoted, and nothing else of the options reaches the text.
 *
 * @param kpis - ids of the catalogue, or definitions of your own
 * @param options - the table, the database, and how to group
 * @returns text and literals
 * @throws {@link SocialOpsError} `invalid-argument`, `unknown-id` (naming the nearest id)
 *
 * @example
 * ```ts
 * import { kpiQuery } from "socialops/sql";
 *
 * const { sql, parameters } = kpiQuery(["content.click_through_rate"], {
 *   table: "posts",
 *   columns: { platform: "network" },
 *   by: ["platform"],
 *   where: { field: "platform", op: "ne", value: "it's" },
 *   dialect: "duckdb",
 * });
 * sql.includes('"network"'); // => true
 * parameters.includes("it's"); // => true
 * sql.includes("it's"); // => false
 * ```
 */
export function kpiQuery(kpis: readonly (string | KpiDefinition)[], options: KpiQueryOptions): SqlQuery {
  const definitions = resolveKpiList(kpis, "kpiQuery", "kpis");
  const checked = checkValue(kpiQueryOptionsSchema, options, "kpiQuery", "options");
  return kpiSql(definitions, checked, "kpiQuery", "kpis");
}
