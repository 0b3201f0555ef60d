import type { Condition } from "../../condition/conditionSchema.ts";
import type { RowFormula } from "../../kpi/kpiFormulaSchema.ts";
import type { CellContext } from "./fieldCell.ts";

/** The value of a formula in each row, as SQL on the matching rows. */
export interface RowSql {
  /** The value; null where the row is not observed. */
  value: string;
  /** Whether every row is observed. */
  isObserved: boolean;
  /** Whether a component was left out; null where that cannot be. */
  partial: string | null;
  /** Whether a number was too large to be taken as it is; null where that cannot be. */
  huge: string | null;
  /** Whether values are whole and at most 2^53 times a small number, so that nothing over- or underflows. */
  isTame: boolean;
}

/** What formulas are written with. */
export interface FormulaContext extends CellContext {
  /** The column that says whether a condition holds. */
  matches: (condition: Condition) => string;
}

/** Numbers past this are cut off, so that no sum and no product overflows: databases make errors of that. */
const LARGEST = 1e280;
/** Products below this are zero, as underflow is an error too. */
const SMALLEST = 1e-290;

/** A formula as SQL, with what tells whether it is observed: kept apart, so that the text grows with the formula and not with its powers. */
interface Node {
  value: string;
  /** Null where the row is always observed. */
  missing: string | null;
  partial: string | null;
  huge: string | null;
  isTame: boolean;
  /** Whether the value is null where the row is not observed. */
  isNullable: boolean;
}

/**
 * The value of a formula in each row, by the rules of `computeKpis`: components that are not observed are left out of sums.
 *
 * @param formula - the formula
 * @param context - the rows and the query
 */
export function formulaSql(formula: RowFormula, context: FormulaContext): RowSql {
  const { value, missing, partial, huge, isTame, isNullable } = write(formula, context, []);
  return {
    value: missing === null || isNullable ? value : `CASE WHEN NOT ${missing} THEN ${value} END`,
    isObserved: missing === null,
    partial,
    huge,
    isTame,
  };
}

/** @param weights - what the value will be multiplied by, the nearest first */
function write(formula: RowFormula, context: FormulaContext, weights: readonly number[]): Node {
  const { writer } = context;
  switch (formula.op) {
    case "count": {
      const one = `CAST(1 AS ${writer.dialect.doubleType})`;
      const value =
        formula.where === undefined
          ? one
          : `CASE WHEN ${context.matches(formula.where)} THEN ${one} ELSE 0 END`;
      return { value, missing: null, partial: null, huge: null, isTame: true, isNullable: true };
    }
    case "sum":
      return sumNode(formula.field, formula.where, context, weights);
    case "difference": {
      const [first, second] = [
        write(formula.terms[0], context, weights),
        write(formula.terms[1], context, weights),
      ];
      return {
        value: `(${first.value} - ${second.value})`,
        missing: either([first.missing, second.missing]),
        partial: either([first.partial, second.partial]),
        huge: either([first.huge, second.huge]),
        isTame: first.isTame && second.isTame,
        isNullable: first.isNullable && second.isNullable,
      };
    }
    case "add":
      return addNodes(formula.terms.map((term) => write(term, context, weights)));
    case "weighted-sum":
      return addNodes(
        formula.terms.map(({ weight, of }) => {
          const node = write(of, context, [weight, ...weights]);
          return {
            ...node,
            value: `(${writer.bind(weight, "kpis")} * ${node.value})`,
            isTame: node.isTame && Number.isInteger(weight) && Math.abs(weight) <= 1e6,
          };
        }),
      );
  }
}

function addNodes(nodes: readonly Node[]): Node {
  const values = nodes.map(({ value, missing, isNullable }) => {
    if (missing === null) return value;
    return isNullable ? `coalesce(${value}, 0)` : `CASE WHEN ${missing} THEN 0 ELSE ${value} END`;
  });
  const canMiss = nodes.every(({ missing }) => missing !== null);
  return {
    value: `(${values.join(" + ")})`,
    missing: canMiss ? `(${nodes.map(({ missing }) => missing).join(" AND ")})` : null,
    partial: either(nodes.flatMap(({ missing, partial }) => [missing, partial])),
    huge: either(nodes.map(({ huge }) => huge)),
    isTame: nodes.every(({ isTame }) => isTame),
    isNullable: !canMiss,
  };
}

function sumNode(
  field: string,
  where: Condition | undefined,
  context: FormulaContext,
  weights: readonly number[],
): Node {
  const { writer } = context;
  const column = context.source.column(field, "number");
  const cell =
    column.kind === "flag"
      ? `CAST(CAST(${column.sql} AS INTEGER) AS ${writer.dialect.doubleType})`
      : column.sql;
  const missing = `(${cell} IS NULL)`;
  const { low, high } = reach(weights);
  const isTame = column.kind === "flag" || context.fields.get(field)?.limits?.isWhole === true;
  const guarded = isTame && high < 1e200 && low > 1e-200 ? null : guardSql(cell, { low, high });
  const value = guarded?.value ?? cell;
  const huge = guarded?.huge ?? null;
  const common = { partial: null, isTame, isNullable: true };
  if (where === undefined) return { ...common, value, missing, huge };
  const holds = context.matches(where);
  return {
    ...common,
    value: `CASE WHEN NOT ${holds} THEN 0 ELSE ${value} END`,
    missing: `(${holds} AND ${missing})`,
    huge: huge === null ? null : `(${holds} AND ${huge})`,
  };
}

/** A number cut off where what is done with it could over- or underflow. */
function guardSql(
  cell: string,
  { low, high }: { low: number; high: number },
): { value: string; huge: string } {
  const least = String(Math.min(SMALLEST / low, 1e200));
  const most = String(LARGEST / high);
  return {
    value: `(CASE WHEN abs(${cell}) < ${least} THEN 0 WHEN abs(${cell}) <= ${most} THEN ${cell} ELSE sign(${cell}) * ${most} END)`,
    huge: `coalesce(abs(${cell}) > ${most}, FALSE)`,
  };
}

/** The smallest and largest product of the weights that a value meets on its way, 1 for none. */
function reach(weights: readonly number[]): { low: number; high: number } {
  let product = 1;
  let low = 1;
  let high = 1;
  for (const weight of weights) {
    if (weight === 0) break;
    product *= Math.abs(weight);
    low = Math.min(low, Math.max(product, Number.MIN_VALUE));
    high = Math.max(high, Math.min(product, Number.MAX_VALUE));
  }
  return { low, high };
}

/** Any of some tests; null where there are none. */
export function either(tests: readonly (string | null)[]): string | null {
  const some = [...new Set(tests.filter((test) => test !== null))];
  if (some.length === 0) return null;
  return some.length === 1 ? some[0]! : `(${some.join(" OR ")})`;
}
