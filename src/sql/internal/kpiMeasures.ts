import type { KpiDefinition } from "../../kpi/kpiDefinitionSchema.ts";
import { either } from "./formulaSql.ts";
import { canRefuse, kpiColumns } from "./kpiColumns.ts";
import type { RowColumns, Side } from "./rowColumns.ts";
import type { SqlWriter } from "./sqlWriter.ts";

/** A column of the result: an expression over the rows of a group, under a name. */
export interface Measure {
  name: string;
  sql: string;
}

/** The rows that a KPI is measured in. */
export interface MeasuredRows {
  /** Their columns, to which those of the formula are added. */
  rows: RowColumns;
  /** The columns that they are grouped by. */
  keys: readonly string[];
  /** The column of their instants, in epoch milliseconds; null where it is not asked for. */
  instant: string | null;
  /** The column of their currencies; null where it is not asked for. */
  currency: string | null;
}

/**
 * The columns of one KPI.
 *
 * @param kpi - the KPI
 * @param i - its place in the list
 * @param source - the rows
 * @param writer - the query
 */
export function kpiMeasures(
  kpi: KpiDefinition,
  i: number,
  { rows, keys, instant, currency }: MeasuredRows,
  writer: SqlWriter,
): Measure[] {
  const { dialect } = writer;
  const names = kpiColumns(i);
  const { formula } = kpi;
  const isRatio = formula.op === "ratio";
  const above = rows.side(isRatio ? formula.numerator : formula.op === "quantile" ? formula.of : formula);
  const below = isRatio ? rows.side(formula.denominator) : null;
  const among = kpi.where === undefined ? null : rows.add("w", rows.matches(kpi.where));
  const observed = [among, above.observed, below?.observed ?? null].filter((test) => test !== null);
  const entered = [...new Set(observed)].join(" AND ");
  const over = (sql: string, test = entered): string => (test === "" ? sql : `${sql} FILTER (WHERE ${test})`);
  const count = (test: string | null): string =>
    test === null ? "0" : over("count(*)", [test, entered].filter((part) => part !== "").join(" AND "));
  const total = ({ value, isDistinct, latest }: Side): string => {
    if (latest === null) return over(isDistinct ? `count(DISTINCT ${value})` : dialect.sum(value));
    const counts = [entered, latest.holds].filter((part) => part !== null && part !== "").join(" AND ");
    const partition = [...keys, latest.thing, ...(counts === "" ? [] : [`(${counts})`])];
    const isLast = rows.isFirst(partition, `${instant} DESC, ${value} DESC`);
    // Where rows enter and none counts, the sum of nothing is 0, as where rows are in memory.
    const sum = over(dialect.sum(value), [counts, isLast].filter((part) => part !== "").join(" AND "));
    return `CASE WHEN ${over("count(*)")} > 0 THEN coalesce(${sum}, 0) END`;
  };
  const numerator =
    formula.op === "quantile"
      ? over(dialect.quantile(above.value, writer.bind(formula.p, "kpis")))
      : total(above);
  const measures: Measure[] = [
    { name: names.n, sql: over("count(*)") },
    { name: names.partial, sql: count(either([above.partial, below?.partial ?? null])) },
    { name: names.numerator, sql: numerator },
  ];
  const add = (name: string, sql: string): void => void measures.push({ name, sql });
  if (below !== null) add(names.denominator, total(below));
  add(
    names.value,
    below === null ? numerator : divide(total(above), total(below), above.isTame && below.isTame, writer),
  );
  if (currency !== null) {
    add(names.firstCurrency, over(`min(${currency})`));
    add(names.lastCurrency, over(`max(${currency})`));
  }
  const huge = either([above.huge, below?.huge ?? null]);
  if (huge !== null) add(names.huge, count(huge));
  if (canRefuse(kpi)) add(names.refused, count(`NOT (${fitSql(kpi, above, below)})`));
  if (kpi.interval === "delta" && below !== null) {
    const isTame = above.isTame && below.isTame;
    const far = isTame ? null : `abs(${above.value}) > 1e140 OR abs(${below.value}) > 1e140`;
    // Row values past this would overflow when squared, which is an error.
    const near =
      far === null ? entered : [entered, `NOT (${far})`].filter((part) => part !== "").join(" AND ");
    const moment = (fn: string): string => over(`${fn}(${below.value}, ${above.value})`, near);
    add(names.moments.meanX, moment("regr_avgx"));
    add(names.moments.meanY, moment("regr_avgy"));
    add(names.moments.m2X, moment("regr_sxx"));
    add(names.moments.m2Y, moment("regr_syy"));
    add(names.moments.cXY, moment("regr_sxy"));
    if (far !== null) add(names.far, count(`(${far})`));
  }
  return measures;
}

/** Whether a row is what a Wilson or Poisson interval takes it for. */
function fitSql({ interval }: KpiDefinition, above: Side, below: Side | null): string {
  const [x, y] = [above.value, below?.value ?? "1"];
  return interval === "wilson"
    ? `${x} IN (0, 1) AND ${y} IN (0, 1) AND ${x} <= ${y}`
    : `${x} BETWEEN 0 AND 9007199254740991 AND ${x} = floor(${x}) AND ${y} >= 0`;
}

/** A quotient of doubles; null over zero, and where it would over- or underflow. */
function divide(above: string, below: string, isTame: boolean, { dialect }: SqlWriter): string {
  const number = (sql: string): string => `CAST(${sql} AS ${dialect.doubleType})`;
  const quotient = `${number(above)} / nullif(${number(below)}, 0)`;
  if (isTame) return quotient;
  const isMild = (sql: string): string => `abs(${sql}) BETWEEN 1e-150 AND 1e150`;
  return `CASE WHEN ${above} = 0 THEN 0 * nullif(${number(below)}, 0) WHEN ${isMild(above)} AND ${isMild(below)} THEN ${quotient} END`;
}
