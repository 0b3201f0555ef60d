import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { type SlotQueryOptions, slotLevels } from "../slotQueryOptionsSchema.ts";
import type { SqlQuery } from "../sqlQueryShape.ts";
import { dialectOf } from "./dialectOf.ts";
import { nounSource } from "./nounSource.ts";
import { checkSqlZone } from "./periodSql.ts";
import { issueMeasures } from "./readIssues.ts";
import { type SqlWriter, sqlWriter } from "./sqlWriter.ts";

/**
 * The outcome on the scale of each of `outcomePowers`, as `aggregatePostingSlots` has them. What rounding takes from `1 + outcome` is
 * made up for in the logarithm (Kahan's log1p, as in HP-15C Advanced Functions Handbook, 1982).
 */
const SCALES = [
  "CASE WHEN 1 + outcome = 1 THEN outcome ELSE ln(1 + outcome) * (outcome / ((1 + outcome) - 1)) END",
  "((sqrt(sqrt(1 + outcome)) - 1) / 0.25)",
  "((sqrt(1 + outcome) - 1) / 0.5)",
  "outcome",
] as const;

/** The query behind `slotQuery`, from checked options. */
export function slotSql(options: SlotQueryOptions, where: string): SqlQuery {
  const {
    timeZone,
    outcome,
    engagements = ["likes", "comments", "shares", "saves"],
    levels = slotLevels,
  } = options;
  const writer = sqlWriter(dialectOf(options.dialect), where);
  checkSqlZone(timeZone, where, "options.timeZone", writer);
  const isSum = outcome === "engagements";
  const source = nounSource("post", ["publishedAt", ...(isSum ? [] : [outcome])], options, where, writer);
  const at = source.column("publishedAt").sql;
  const { dialect } = writer;
  const local = dialect.localTime(dialect.fromMilliseconds(at), writer.bind(timeZone, "options.timeZone"));
  const text = `CAST(NULL AS ${dialect.textType})`;
  const groups = slotLevels.map((level) => (levels.includes(level) ? source.column(level).sql : text));
  const judged = isSum
    ? engagementsSql(engagements.map((field) => source.column(field).sql))
    : source.column(outcome).sql;
  const immature = options.asOf === undefined ? "FALSE" : `${at} > ${lastMature(options, writer)}`;
  const whole = (sql: string): string => `CAST(${sql} AS ${dialect.wholeType})`;
  const cells = SCALES.flatMap((_, i) => [
    `avg(scale_${i + 1}) AS mean_${i + 1}`,
    `greatest(regr_sxx(scale_${i + 1}, scale_${i + 1}), 0) AS squares_${i + 1}`,
  ]);
  const cellNames = ["platform", "account", "format", "week", "slot", "n"];
  const means = SCALES.flatMap((_, i) => [`mean_${i + 1}`, `squares_${i + 1}`]);
  const told = ["n", "immature", "first_at", "last_at", "late_missing", "late_invalid"];
  const list = (names: readonly string[], value: string): string =>
    names.map((name) => `${value} AS ${name}`).join(", ");
  const sql = [
    `WITH ${source.tables()},`,
    `judged AS (SELECT ${groups.map((group, i) => `${group} AS ${slotLevels[i]}`).join(", ")}, ${at} AS happened, ${judged} AS outcome,`,
    `  ${whole(`extract(isodow FROM ${local})`)} * 24 - 24 + ${whole(`extract(hour FROM ${local})`)} AS slot, ${immature} AS immature FROM matching),`,
    `mature AS (SELECT *, ${SCALES.map((scale, i) => `${scale} AS scale_${i + 1}`).join(", ")} FROM judged WHERE outcome >= 0 AND NOT immature),`,
    // The week in which the slot's local hour is nearest to the UTC hour, since the one that began on Monday 1969-12-29.
    `placed AS (SELECT *, ${whole(`round((floor(happened / CAST(3600000 AS ${dialect.doubleType})) + 72 - slot) / CAST(168 AS ${dialect.doubleType}))`)} AS week FROM mature)`,
    `SELECT 'cell' AS row_kind, platform, account, format, week, slot, count(*) AS n, ${cells.join(", ")}, ${list(["posts", ...told.slice(1), ...issueMeasures.map(({ name }) => name)], "NULL")}`,
    "FROM placed GROUP BY platform, account, format, week, slot",
    "UNION ALL",
    `SELECT 'total', ${list([...cellNames, ...means], "NULL")}, posts, ${told.slice(1).join(", ")}, ${issueMeasures.map(({ name }) => name).join(", ")}`,
    `FROM (SELECT ${issueMeasures.map((measure) => `${measure.sql} AS ${measure.name}`).join(", ")} FROM source) AS told`,
    "CROSS JOIN (SELECT count(*) FILTER (WHERE outcome >= 0 AND NOT immature) AS posts, count(*) FILTER (WHERE outcome >= 0 AND immature) AS immature,",
    "  min(happened) FILTER (WHERE outcome >= 0 AND NOT immature) AS first_at, max(happened) FILTER (WHERE outcome >= 0 AND NOT immature) AS last_at,",
    "  count(*) FILTER (WHERE outcome IS NULL) AS late_missing, count(*) FILTER (WHERE outcome < 0) AS late_invalid FROM judged) AS posts",
    "ORDER BY row_kind, platform NULLS FIRST, account NULLS FIRST, format NULLS FIRST, week, slot",
  ].join("\n");
  return { sql, parameters: writer.parameters };
}

/** The sum of the observed ones; null where none is. */
function engagementsSql(fields: readonly string[]): string {
  const any = fields.map((field) => `${field} IS NOT NULL`).join(" OR ");
  return `CASE WHEN ${any} THEN ${fields.map((field) => `coalesce(${field}, 0)`).join(" + ")} END`;
}

function lastMature({ asOf, maturityHours = 48 }: SlotQueryOptions, writer: SqlWriter): string {
  return writer.bind(toEpochMilliseconds(asOf) - maturityHours * 3_600_000, "options.asOf");
}
