import type { Condition } from "../../condition/conditionSchema.ts";
import type { DistinctFormula, LatestFormula, RowFormula, TotalFormula } from "../../kpi/kpiFormulaSchema.ts";
import { type CellContext, fieldCell, fieldKey } from "./fieldCell.ts";
import { formulaSql } from "./formulaSql.ts";

/** The columns that rows get before they are grouped: each formula and condition once. */
export interface RowColumns {
  /** Adds a column of an expression over matching rows, and gives its name. */
  add(prefix: string, sql: string): string;
  /** The column that says whether a condition holds. */
  matches(condition: Condition): string;
  /** The columns of the value of a formula. */
  side(formula: TotalFormula): Side;
  /** A column that says whether a row is the first of its partition in an order. */
  isFirst(partition: readonly string[], order: string): string;
  /** The columns of conditions, which the others use. */
  tests: string[];
  /** The other columns. */
  columns: string[];
  /** Columns that say which row comes first, which use the others. */
  ranks: string[];
}

/** One side of a KPI, as columns of the rows. */
export interface Side {
  /** Whether the row is observed; null where it always is. */
  observed: string | null;
  /** What is added up or counted. */
  value: string;
  isDistinct: boolean;
  /** Where only the latest row of each thing counts: the thing, and which rows can count. */
  latest: { thing: string; holds: string | null } | null;
  partial: string | null;
  huge: string | null;
  isTame: boolean;
}

/**
 * Starts the columns of rows.
 *
 * @param context - the rows and the query
 */
export function rowColumns(context: CellContext): RowColumns {
  const tests: string[] = [];
  const columns: string[] = [];
  const sides = new Map<string, Side>();
  const names = new Map<string, string>();
  const once = (id: string, make: () => string): string => {
    const name = names.get(id) ?? make();
    names.set(id, name);
    return name;
  };
  const add = (prefix: string, sql: string): string =>
    once(sql, () => {
      const name = `${prefix}${columns.length + 1}`;
      columns.push(`${sql} AS ${name}`);
      return name;
    });
  const matches = (condition: Condition): string =>
    once(JSON.stringify(condition), () => {
      const sql = context.source.condition(condition, "kpis");
      const name = `c${tests.length + 1}`;
      tests.push(`${sql} AS ${name}`);
      return name;
    });
  const rowSide = (formula: RowFormula): Side => {
    const { value, partial, huge, isTame, isObserved } = formulaSql(formula, { ...context, matches });
    const column = add("v", value);
    return {
      observed: isObserved ? null : `${column} IS NOT NULL`,
      value: column,
      isDistinct: false,
      latest: null,
      partial: partial === null ? null : add("p", partial),
      huge: huge === null ? null : add("h", huge),
      isTame,
    };
  };
  const distinctSide = ({ field, where }: DistinctFormula): Side => {
    const cell = fieldKey(field, context);
    const common = { isDistinct: true, latest: null, partial: null, huge: null, isTame: true };
    if (where === undefined) {
      const value = add("d", cell);
      return { ...common, value, observed: `${value} IS NOT NULL` };
    }
    const holds = matches(where);
    return {
      ...common,
      value: add("d", `CASE WHEN ${holds} THEN ${cell} END`),
      observed: add("o", `(NOT ${holds} OR ${fieldCell(field, context)} IS NOT NULL)`),
    };
  };
  const make = (formula: TotalFormula): Side => {
    if (formula.op === "distinct") return distinctSide(formula);
    return formula.op === "latest" ? latestSide(formula) : rowSide(formula);
  };
  const latestSide = ({ field, per, where }: LatestFormula): Side => {
    const sum = rowSide({ op: "sum", field, where });
    const thing = add("d", fieldKey(per, context));
    const holds = where === undefined ? null : add("w", matches(where));
    const isNamed = `${thing} IS NOT NULL`;
    const known = holds === null ? isNamed : `(NOT ${holds} OR ${isNamed})`;
    const observed = sum.observed === null ? known : `${sum.observed} AND ${known}`;
    return { ...sum, observed, latest: { thing, holds } };
  };
  const side = (formula: TotalFormula): Side => {
    const id = JSON.stringify(formula);
    const found = sides.get(id) ?? make(formula);
    sides.set(id, found);
    return found;
  };
  const ranks: string[] = [];
  const isFirst = (partition: readonly string[], order: string): string => {
    const sql = `row_number() OVER (PARTITION BY ${partition.join(", ")} ORDER BY ${order}) = 1`;
    return once(sql, () => {
      const name = `r${ranks.length + 1}`;
      ranks.push(`${sql} AS ${name}`);
      return name;
    });
  };
  return { add, matches, side, isFirst, tests, columns, ranks };
}
