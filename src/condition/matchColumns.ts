import { checkValue } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import type { ConditionColumn } from "./ConditionTable.ts";
import { conditionMask } from "./conditionMask.ts";
import { type Condition, conditionSchema } from "./conditionSchema.ts";

/** A column: an array or typed array, or values with a validity mask (a boolean a value, or an Arrow bitmap, lowest bit first). */
export type ConditionCells =
  | ArrayLike<unknown>
  | {
      /** The values; those that the mask calls invalid are missing. */
      readonly values: ArrayLike<unknown>;
      /** A boolean a value, or an Arrow bitmap, lowest bit first. */
      readonly valid: ArrayLike<boolean> | Uint8Array;
    };

/**
 * Asks a condition about every row of columns, a column at a time: {@link compileCondition} for an object of equally long columns.
 *
 * Cost: linear in rows times questions.
 *
 * @param condition - the condition
 * @param columns - columns by the names of the fields; a field without a column is missing in every row, and an entry of a record
 *   has a column of its own (`traits.age`)
 * @returns 1 for each row that matches, 0 for the others
 * @throws {@link SocialOpsError} `invalid-argument` for the condition, `invalid-data` for columns of different lengths
 *
 * @example
 * ```ts
 * import { matchColumns } from "socialops/core";
 *
 * const columns = { platform: ["x", "weibo", null], likes: new Float64Array([12, 240, 3]) };
 * const mask = matchColumns({ field: "platform", op: "ne", value: "x" }, columns);
 * [...mask]; // => [0, 1, 0]
 * ```
 */
export function matchColumns(
  condition: Condition,
  columns: Readonly<Record<string, ConditionCells>>,
): Uint8Array {
  const checked = checkValue(conditionSchema, condition, "matchColumns", "condition");
  if (typeof columns !== "object" || columns === null || Array.isArray(columns))
    throw refuseColumns("columns", "an object of columns", columns);
  const read = new Map<string, unknown>(Object.entries(columns));
  let length: number | undefined;
  const cells = new Map<string, ArrayLike<unknown>>();
  for (const [name, column] of read) {
    const values = valuesOf(column);
    if (values === null)
      throw refuseColumns(`columns.${name}`, 'an array, a typed array, or "values" and "valid"', column);
    length ??= values.length;
    if (values.length !== length)
      throw refuseColumns(`columns.${name}`, `a column of ${length} cells`, values.length);
    cells.set(name, values);
  }
  return conditionMask(checked, {
    length: length ?? 0,
    column: (field): ConditionColumn | undefined => {
      const values = cells.get(field);
      if (values === undefined) return undefined;
      const isFloat =
        values instanceof Float64Array &&
        values.every((value) => Number.isFinite(value) || Number.isNaN(value));
      return isFloat ? { kind: "number", values } : { kind: "cells", values };
    },
  });
}

/** The cells of a column, invalid ones as null; null for what is no column. */
function valuesOf(column: unknown): ArrayLike<unknown> | null {
  if (isList(column)) return column;
  if (typeof column !== "object" || column === null) return null;
  const { values, valid } = column as { values?: unknown; valid?: unknown };
  if (!isList(values) || !isList(valid)) return null;
  const isBitmap = valid instanceof Uint8Array;
  if (isBitmap ? valid.length * 8 < values.length : valid.length !== values.length) return null;
  const isValid = (row: number): boolean =>
    isBitmap ? (valid[row >> 3]! & (1 << (row & 7))) !== 0 : valid[row] === true;
  return Array.from({ length: values.length }, (_, row) => (isValid(row) ? values[row] : null));
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function refuseColumns(path: string, expected: string, received: unknown): SocialOpsError {
  return new SocialOpsError("matchColumns", {
    code: "invalid-data",
    path,
    expected,
    received: describeValue(received),
  });
}
