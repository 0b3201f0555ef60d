import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { KpiDefinition } from "../../kpi/kpiDefinitionSchema.ts";
import type { KpiFormula } from "../../kpi/kpiFormulaSchema.ts";
import { planKpiReading } from "../../kpi/planKpiReading.ts";
import { readsMoney } from "../../kpi/readsMoney.ts";
import { type NounName, nounInstants } from "../../model/nouns/nouns.ts";
import { schemaFields } from "../../model/schemaFields.ts";
import type { PeriodOptions } from "../../time/Period.ts";
import type { SqlQuery, SqlQueryOptions } from "../sqlQueryShape.ts";
import { dialectOf } from "./dialectOf.ts";
import { type CellContext, fieldCell, fieldKey } from "./fieldCell.ts";
import { kpiMeasures, type Measure } from "./kpiMeasures.ts";
import { checkSqlZone, periodKeySql } from "./periodSql.ts";
import { issueMeasures } from "./readIssues.ts";
import { type RowColumns, rowColumns } from "./rowColumns.ts";
import { sourceSql } from "./sourceSql.ts";
import { sqlWriter } from "./sqlWriter.ts";

/** Checked options of `kpiQuery`. */
export interface KpiSqlRequest extends SqlQueryOptions {
  /** What the rows are. */
  noun?: NounName | undefined;
  /** Fields to group by. */
  by?: readonly string[] | undefined;
  /** Periods to group by. */
  period?: PeriodOptions | undefined;
  /** The currency of all money, or null for one without a name; undefined where a column says. */
  currency?: string | null | undefined;
}

/**
 * The query behind `kpiQuery`.
 *
 * @param definitions - the KPIs
 * @param options - checked options
 * @param where - the public function, for error messages
 * @param path - the argument that lists the KPIs
 */
export function kpiSql(
  definitions: readonly KpiDefinition[],
  options: KpiSqlRequest,
  where: string,
  path: string,
): SqlQuery {
  const { noun = "post", by = [], period } = options;
  const writer = sqlWriter(dialectOf(options.dialect), where);
  const reading = planKpiReading(noun, definitions, options.where, where, path);
  const fields = schemaFields(reading.schema);
  const instant = nounInstants[noun];
  const source = sourceSql(
    {
      where,
      table: options.table,
      columns: options.columns ?? {},
      instants: options.instants ?? "timestamptz",
      noun,
      fields,
      need: period === undefined && !reading.readsInstant ? [] : [instant],
      condition: options.where,
    },
    writer,
  );
  const context: CellContext = { source, writer, fields };
  refuseOtherKinds(definitions, context, where, path);
  const rows = rowColumns(context);
  const keys: string[] = [];
  const results: Measure[] = [{ name: "row_count", sql: "count(*)" }];
  if (period !== undefined) {
    checkSqlZone(period.timeZone, where, "options.period.timeZone", writer);
    const at = source.column(instant, "instant").sql;
    keys.push(...periodKeySql(at, period, writer).map((key) => rows.add("k", key)));
    results.push({ name: "period_at", sql: `min(${rows.add("t", at)})` });
  }
  for (const [i, field] of by.entries()) {
    refuseKey(field, i, context, where);
    const key = rows.add("k", fieldKey(field, context));
    keys.push(key);
    const sql = fields.has(field) ? key : `any_value(${rows.add("b", fieldCell(field, context))})`;
    results.push({ name: `by_${i + 1}`, sql });
  }
  const at = reading.readsInstant ? rows.add("t", source.column(instant, "instant").sql) : null;
  const currency =
    options.currency === undefined && definitions.some(readsMoney)
      ? rows.add("m", `coalesce(${fieldKey("currency", context)}, '')`)
      : null;
  results.push(
    ...definitions.flatMap((kpi, i) =>
      kpiMeasures(kpi, i, { rows, keys, instant: at, currency: readsMoney(kpi) ? currency : null }, writer),
    ),
  );
  const lacking = reading.values.map((field, i) => ({
    name: `missing_${i + 1}`,
    sql: `count(*) FILTER (WHERE ${fieldCell(field, context)} IS NULL)`,
  }));
  return {
    sql: assemble({ tables: source.tables(), rows, keys, results, lacking }),
    parameters: writer.parameters,
  };
}

/** The parts of the query. */
interface Parts {
  /** The common table expressions of the rows. */
  tables: string;
  rows: RowColumns;
  /** Columns of the rows that are grouped by. */
  keys: readonly string[];
  /** What is told of a group. */
  results: readonly Measure[];
  /** What is told of all rows that match. */
  lacking: readonly Measure[];
}

function assemble({ tables, rows, keys, results, lacking }: Parts): string {
  const list = (measures: readonly Measure[]): string =>
    measures.map(({ name, sql }) => `${sql} AS ${name}`).join(", ");
  const nothing = (measures: readonly Measure[]): string =>
    measures.map(({ name }) => `NULL AS ${name}`).join(", ");
  const names = (measures: readonly Measure[]): string => measures.map(({ name }) => name).join(", ");
  const told = [...issueMeasures, ...lacking];
  const order = results.filter(({ name }) => name === "period_at" || name.startsWith("by_"));
  return [
    `WITH ${tables},`,
    `tested AS (SELECT ${["*", ...rows.tests].join(", ")} FROM matching),`,
    `valued AS (SELECT ${rows.columns.join(", ") || "1 AS nothing"} FROM tested)${rows.ranks.length === 0 ? "" : ","}`,
    ...(rows.ranks.length === 0 ? [] : [`ranked AS (SELECT *, ${rows.ranks.join(", ")} FROM valued)`]),
    `SELECT 'group' AS row_kind, ${list(results)}, ${nothing(told)}`,
    `FROM ${rows.ranks.length === 0 ? "valued" : "ranked"}${keys.length === 0 ? "" : ` GROUP BY ${keys.join(", ")}`}`,
    "UNION ALL",
    `SELECT 'total', ${nothing(results)}, ${names(told)}`,
    `FROM (SELECT ${list(issueMeasures)} FROM source) AS told`,
    ...(lacking.length === 0 ? [] : [`CROSS JOIN (SELECT ${list(lacking)} FROM matching) AS lacking`]),
    `ORDER BY ${["row_kind", ...order.map(({ name }) => `${name} NULLS LAST`)].join(", ")}`,
  ].join("\n");
}

function refuseKey(field: string, i: number, { fields }: CellContext, where: string): void {
  const kind = fields.get(field)?.kind;
  if (kind !== "list" && kind !== "record" && kind !== "instant") return;
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path: `options.by[${i}]`,
    expected: "a field with one text, number or flag a row (for instants use period)",
    received: describeValue(field),
  });
}

function refuseOtherKinds(
  definitions: readonly KpiDefinition[],
  { fields }: CellContext,
  where: string,
  path: string,
): void {
  for (const [i, { formula }] of definitions.entries()) {
    for (const { field, isSummed } of takenFields(formula)) {
      const kind = fields.get(field)?.kind ?? "text";
      if (kind === "number" || kind === "flag" || (kind === "text" && !isSummed)) continue;
      throw new SocialOpsError(where, {
        code: "invalid-argument",
        path: `${path}[${i}].formula`,
        expected: isSummed ? "fields that hold numbers" : "fields that hold texts or numbers",
        received: describeValue(field),
      });
    }
  }
}

/** The fields whose values a formula takes. */
function takenFields(formula: KpiFormula): { field: string; isSummed: boolean }[] {
  switch (formula.op) {
    case "count":
      return [];
    case "sum":
    case "distinct":
      return [{ field: formula.field, isSummed: formula.op === "sum" }];
    case "latest":
      return [
        { field: formula.field, isSummed: true },
        { field: formula.per, isSummed: false },
      ];
    case "quantile":
      return takenFields(formula.of);
    case "ratio":
      return [...takenFields(formula.numerator), ...takenFields(formula.denominator)];
    case "weighted-sum":
      return formula.terms.flatMap(({ of }) => takenFields(of));
    default:
      return formula.terms.flatMap(takenFields);
  }
}
