import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";

/** One row of a query's result, whose cells are read by name and refused where they are not what the query gives. */
export interface ResultRow {
  /** Whether it has a column of that name. */
  has(column: string): boolean;
  /** A cell as it is. */
  cell(column: string): unknown;
  /** A whole number of at least 0. */
  count(column: string): number;
  /** A number, NaN and infinities among them; null for none. */
  number(column: string): number | null;
  /** A text of this row; null for none. */
  text(column: string): string | null;
  /** Throws the error of a cell. */
  refuse(column: string, expected: string): never;
}

/**
 * Takes the rows of a query's result as drivers give them: numbers also as `bigint` and as text.
 *
 * @param rows - what the caller gave
 * @param where - the public function
 * @returns the rows
 * @throws {@link SocialOpsError} `invalid-data`
 */
export function resultRows(rows: unknown, where: string): ResultRow[] {
  if (!Array.isArray(rows))
    throw refuseResult(where, "rows", "the rows of the query's result, as a list", rows);
  return Array.from(rows, (row: unknown, i) => {
    if (typeof row !== "object" || row === null) {
      throw refuseResult(where, `rows[${i}]`, "a row of the query's result, as an object", row);
    }
    return resultRow(copyRow(row, where, `rows[${i}]`), where, `rows[${i}]`);
  });
}

/** Getters run once, here. */
function copyRow(row: object, where: string, path: string): Readonly<Record<string, unknown>> {
  try {
    return { ...row };
  } catch (cause) {
    const error = refuseResult(where, path, "a row that can be read", row);
    error.cause = cause;
    throw error;
  }
}

function resultRow(cells: Readonly<Record<string, unknown>>, where: string, path: string): ResultRow {
  const cell = (column: string): unknown => (Object.hasOwn(cells, column) ? cells[column] : undefined);
  const refuse = (column: string, expected: string): never => {
    throw refuseResult(where, `${path}.${column}`, expected, cell(column));
  };
  const number = (column: string): number | null => {
    const given = cell(column);
    if (given === null) return null;
    const value = numberOf(given);
    return value ?? refuse(column, "a number or null");
  };
  return {
    has: (column) => Object.hasOwn(cells, column),
    cell,
    number,
    refuse,
    count: (column) => {
      const value = numberOf(cell(column));
      return value !== null && Number.isSafeInteger(value) && value >= 0
        ? value + 0
        : refuse(column, "a whole number of at least 0");
    },
    text: (column) => {
      const given = cell(column);
      return typeof given === "string" || given === null ? given : refuse(column, "text or null");
    },
  };
}

/** A number as drivers give it; null for anything else. */
function numberOf(cell: unknown): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell === "bigint") return Number(cell);
  if (typeof cell !== "string" || cell.trim() === "") return null;
  if (/^[+-]?inf(?:inity)?$/i.test(cell))
    return cell.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = Number(cell);
  return Number.isNaN(value) && cell.toLowerCase() !== "nan" ? null : value;
}

function refuseResult(where: string, path: string, expected: string, received: unknown): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-data",
    path,
    expected,
    received: describeValue(received),
  });
}
