import { periodColumn } from "../../time/periodColumn.ts";
import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import type { RfmQueryOptions } from "../rfmQueryOptionsSchema.ts";
import type { SqlQuery } from "../sqlQueryShape.ts";
import { dialectOf } from "./dialectOf.ts";
import { nounSource } from "./nounSource.ts";
import { checkSqlZone, ordinalSql } from "./periodSql.ts";
import { issueMeasures } from "./readIssues.ts";
import { sqlWriter } from "./sqlWriter.ts";

/** Largest amount whose millionths are whole numbers that doubles hold. */
const LARGEST = 4_000_000_000;

/** The query behind `rfmQuery`, from checked options. */
export function summarySql(options: RfmQueryOptions, where: string): SqlQuery {
  const { timeZone } = options;
  const writer = sqlWriter(dialectOf(options.dialect), where);
  checkSqlZone(timeZone, where, "options.timeZone", writer);
  const source = nounSource("transaction", ["memberId", "at", "amount"], options, where, writer);
  const { dialect } = writer;
  const [member, at, amount] = ["memberId", "at", "amount"].map((field) => source.column(field).sql);
  const currency =
    options.currency === undefined
      ? source.column("currency").sql
      : options.currency === null
        ? `CAST(NULL AS ${dialect.textType})`
        : writer.bind(options.currency, "options.currency");
  const asOf = Float64Array.of(toEpochMilliseconds(options.asOf));
  const lastDay = writer.bindWhole(periodColumn(asOf, { unit: "day", timeZone }).ordinals[0]!);
  const day = ordinalSql(at!, { unit: "day", timeZone, weekStart: 1 }, writer);
  const isWhole = `(abs(amount) < ${LARGEST} AND round(amount * 1000000) / 1000000 = amount)`;
  const millionths = `CASE WHEN ${isWhole} THEN CAST(round(amount * 1000000) AS ${dialect.wholeType}) END`;
  const told = [
    "after_as_of",
    "refunds",
    "refund_only",
    "currencies",
    "currency",
    "no_currency",
    "whole_amounts",
  ];
  const measures = [
    "member",
    "orders",
    "order_days",
    "first_day",
    "last_day",
    "units",
    "repeat_units",
    "amounts",
    "repeat_amounts",
  ];
  const list = (names: readonly string[], value: string): string =>
    names.map((name) => `${value} AS ${name}`).join(", ");
  const isRepeat = "orders > 0 AND day > first_day";
  const issues = issueMeasures.map(({ name }) => name);
  const sql = [
    `WITH ${source.tables()},`,
    `orders AS (SELECT ${member} AS member, ${day} AS day, ${amount} AS amount, ${currency} AS currency FROM matching),`,
    `used AS (SELECT member, day, amount, ${millionths} AS units FROM orders WHERE day <= ${lastDay}),`,
    "days AS (SELECT member, day, count(*) FILTER (WHERE amount >= 0) AS orders, count(*) FILTER (WHERE amount < 0) AS refunds,",
    `  sum(units) AS units, ${dialect.sum("amount")} AS amounts FROM used GROUP BY member, day),`,
    "placed AS (SELECT *, min(CASE WHEN orders > 0 THEN day END) OVER (PARTITION BY member) AS first_day FROM days),",
    "customers AS (SELECT member, sum(orders) AS orders, count(*) FILTER (WHERE orders > 0) AS order_days, min(first_day) AS first_day,",
    "  max(CASE WHEN orders > 0 THEN day END) AS last_day, sum(refunds) AS refunds, sum(units) AS units,",
    `  sum(units) FILTER (WHERE ${isRepeat}) AS repeat_units, ${dialect.sum("amounts")} AS amounts,`,
    `  ${dialect.sum(`CASE WHEN ${isRepeat} THEN amounts END`)} AS repeat_amounts FROM placed GROUP BY member)`,
    `SELECT 'customer' AS row_kind, ${measures.join(", ")}, ${list([...told, ...issues], "NULL")} FROM customers WHERE orders > 0`,
    "UNION ALL",
    `SELECT 'total', ${list(measures, "NULL")}, ${told.join(", ")}, ${issues.join(", ")}`,
    `FROM (SELECT ${issueMeasures.map((measure) => `${measure.sql} AS ${measure.name}`).join(", ")} FROM source) AS told`,
    "CROSS JOIN (SELECT coalesce(sum(refunds), 0) AS refunds, count(*) FILTER (WHERE orders = 0) AS refund_only FROM customers) AS customers",
    `CROSS JOIN (SELECT count(*) FILTER (WHERE day > ${lastDay}) AS after_as_of, count(DISTINCT currency) AS currencies, min(currency) AS currency,`,
    `  count(*) FILTER (WHERE currency IS NULL) AS no_currency, count(*) FILTER (WHERE day <= ${lastDay} AND NOT ${isWhole}) = 0 AS whole_amounts FROM orders) AS orders`,
    "ORDER BY row_kind, member",
  ].join("\n");
  return { sql, parameters: writer.parameters };
}
