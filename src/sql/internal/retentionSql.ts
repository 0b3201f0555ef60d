import { ASOF_SLACK_MS, lastWholePeriod } from "../../kpi/users/lastWholePeriod.ts";
import { type RetentionSpan, retentionSpans } from "../../kpi/users/retentionSpans.ts";
import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import type { RetentionQueryOptions } from "../retentionQueryOptionsSchema.ts";
import type { SqlQuery } from "../sqlQueryShape.ts";
import { dialectOf } from "./dialectOf.ts";
import { nounSource } from "./nounSource.ts";
import { checkSqlZone, ordinalSql } from "./periodSql.ts";
import { issueMeasures } from "./readIssues.ts";
import { type SqlWriter, sqlWriter } from "./sqlWriter.ts";

/** Length of a unit by the 24-hour clock. */
const LENGTH = { day: 86_400_000, week: 604_800_000, month: 2_592_000_000 } as const;

/** The query behind `retentionQuery`, from checked options. */
export function retentionSql(options: RetentionQueryOptions, where: string): SqlQuery {
  const { unit, timeZone, weekStart = 1, clock = "calendar" } = options;
  const writer = sqlWriter(dialectOf(options.dialect), where);
  checkSqlZone(timeZone, where, "options.timeZone", writer);
  const source = nounSource("interaction", ["memberId", "at"], options, where, writer);
  const asOf = toEpochMilliseconds(options.asOf);
  const [member, at] = [source.column("memberId").sql, source.column("at").sql];
  const isCalendar = clock === "calendar";
  const ordinal = (milliseconds: string): string =>
    ordinalSql(milliseconds, { unit, timeZone, weekStart }, writer);
  const { wholeType, doubleType } = writer.dialect;
  // Division of whole numbers differs between databases; doubles hold these exactly.
  const steps = (milliseconds: string): string =>
    `CAST(floor(CAST(${milliseconds} AS ${doubleType}) / ${writer.bindWhole(LENGTH[unit])}) AS ${wholeType})`;
  const observed = isCalendar
    ? `${writer.bindWhole(lastWholePeriod(asOf, { unit, timeZone, weekStart }))} - cohort`
    : `${steps(`${writer.bindWhole(asOf + ASOF_SLACK_MS)} - first_at`)} - 1`;
  const spans = retentionSpans(options, unit);
  const told = ["after_as_of", ...issueMeasures.map(({ name }) => name)];
  // Typed, as PostgreSQL takes a bare NULL of the first two parts of a union for a text.
  const nothing = (names: readonly string[]): string =>
    names.map((name) => `CAST(NULL AS ${wholeType}) AS ${name}`).join(", ");
  const sql = [
    `WITH ${source.tables()},`,
    `visits AS (SELECT ${member} AS member, ${at} AS happened FROM matching WHERE ${at} <= ${writer.bindWhole(asOf)}),`,
    "firsts AS (SELECT member, min(happened) AS first_at FROM visits GROUP BY member),",
    `members AS (SELECT member, first_at, ${ordinal("first_at")} AS cohort FROM firsts),`,
    `mature AS (SELECT member, cohort, first_at, ${observed} AS observed FROM members),`,
    isCalendar
      ? `active AS (SELECT DISTINCT member, ${ordinal("happened")} AS place FROM visits),`
      : "active AS (SELECT DISTINCT member, happened AS place FROM visits),",
    `steps AS (SELECT DISTINCT member, ${isCalendar ? "place - cohort" : steps("place - first_at")} AS step FROM active JOIN mature USING (member)),`,
    `spans AS (SELECT * FROM (VALUES ${spans.map((span, i) => spanSql(span, i, writer)).join(", ")}) AS listed(span, low, high, due)),`,
    "hits AS (SELECT DISTINCT steps.member, spans.span FROM steps JOIN spans ON steps.step >= spans.low AND steps.step <= spans.high),",
    "counted AS (SELECT mature.cohort, spans.span, count(*) AS eligible, count(hits.member) AS retained",
    "  FROM mature JOIN spans ON spans.due <= mature.observed",
    "  LEFT JOIN hits ON hits.member = mature.member AND hits.span = spans.span GROUP BY mature.cohort, spans.span)",
    `SELECT 'cohort' AS row_kind, cohort, min(first_at) AS cohort_at, count(*) AS size, ${nothing(["span", "eligible", "retained", ...told])} FROM mature GROUP BY cohort`,
    "UNION ALL",
    `SELECT 'cell', cohort, ${nothing(["cohort_at", "size"])}, span, eligible, retained, ${nothing(told)} FROM counted`,
    "UNION ALL",
    `SELECT 'total', ${nothing(["cohort", "cohort_at", "size", "span", "eligible", "retained"])}, ${told.join(", ")}`,
    `FROM (SELECT ${issueMeasures.map((measure) => `${measure.sql} AS ${measure.name}`).join(", ")} FROM source) AS told`,
    `CROSS JOIN (SELECT count(*) FILTER (WHERE ${at} > ${writer.bindWhole(asOf)}) AS after_as_of FROM matching) AS late`,
    "ORDER BY row_kind, cohort NULLS LAST, span NULLS LAST",
  ].join("\n");
  return { sql, parameters: writer.parameters };
}

/** No offset is as large as the bound of those that have none. */
function spanSql({ from, to, mature }: RetentionSpan, i: number, writer: SqlWriter): string {
  const last = Number.isFinite(to) ? to : Number.MAX_SAFE_INTEGER;
  return `(${[i, from, last, mature].map((value) => writer.bindWhole(value)).join(", ")})`;
}
