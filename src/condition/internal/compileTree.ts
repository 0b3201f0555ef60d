import type { Condition } from "../conditionSchema.ts";
import { cellTest, testCell } from "./cellTest.ts";
import { readField } from "./readField.ts";

/**
 * Reads a field of a row.
 *
 * @param row - the row
 * @param field - the field's name
 * @returns its cell
 */
export type FieldReader = (row: unknown, field: string) => unknown;

/** A checked condition as a function of a row. */
export function compileTree(condition: Condition, read: FieldReader = readField): (row: unknown) => boolean {
  if ("all" in condition) {
    const parts = condition.all.map((part) => compileTree(part, read));
    return (row) => {
      for (const part of parts) if (!part(row)) return false;
      return true;
    };
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => compileTree(part, read));
    return (row) => {
      for (const part of parts) if (part(row)) return true;
      return false;
    };
  }
  if ("not" in condition) {
    const part = compileTree(condition.not, read);
    return (row) => !part(row);
  }
  const test = testCell(cellTest(condition, (entry) => compileTree(entry)));
  const { field } = condition;
  return (row) => test(read(row, field));
}
