import type { ConditionColumn, ConditionTable } from "./ConditionTable.ts";
import type { Condition, FieldCondition } from "./conditionSchema.ts";
import { type CellTest, cellTest, testCell } from "./internal/cellTest.ts";
import { compileTree } from "./internal/compileTree.ts";

/**
 * Asks a checked condition about each row of columns, a column at a time: a text once a distinct value, not once a row.
 *
 * @param condition - the condition
 * @param table - the columns; a field without one is missing in every row
 * @returns 1 for rows that match, 0 for others
 */
export function conditionMask(condition: Condition, table: ConditionTable): Uint8Array {
  if ("all" in condition) {
    const mask = new Uint8Array(table.length).fill(1);
    for (const part of condition.all) {
      const matches = conditionMask(part, table);
      for (let row = 0; row < mask.length; row++) mask[row]! &= matches[row]!;
    }
    return mask;
  }
  if ("any" in condition) {
    const mask = new Uint8Array(table.length);
    for (const part of condition.any) {
      const matches = conditionMask(part, table);
      for (let row = 0; row < mask.length; row++) mask[row]! |= matches[row]!;
    }
    return mask;
  }
  if ("not" in condition) {
    const mask = conditionMask(condition.not, table);
    for (let row = 0; row < mask.length; row++) mask[row]! ^= 1;
    return mask;
  }
  return fieldMask(condition, table);
}

function fieldMask(condition: FieldCondition, table: ConditionTable): Uint8Array {
  const test = cellTest(condition, (entry) => compileTree(entry));
  const column = table.column(condition.field);
  const mask = new Uint8Array(table.length);
  if (column === undefined) return mask.fill(test.missing ? 1 : 0);
  if (column.kind === "text") return textMask(column, test, mask);
  if (column.kind === "cells") {
    const holds = testCell(test);
    for (let row = 0; row < mask.length; row++) mask[row] = holds(column.values[row]) ? 1 : 0;
    return mask;
  }
  const holds = numberTest(column.kind, test);
  const { values } = column;
  const missing = test.missing ? 1 : 0;
  for (let row = 0; row < mask.length; row++) {
    const value = values[row]!;
    mask[row] = Number.isNaN(value) ? missing : holds(value) ? 1 : 0;
  }
  return mask;
}

function textMask(
  { codes, values }: Extract<ConditionColumn, { kind: "text" }>,
  test: CellTest,
  mask: Uint8Array,
): Uint8Array {
  const missing = test.missing ? 1 : 0;
  const known = Uint8Array.from(values, (text) => (text === "" ? missing : test.text(text) ? 1 : 0));
  for (let row = 0; row < mask.length; row++) {
    const code = codes[row]!;
    mask[row] = code < 0 ? missing : known[code]!;
  }
  return mask;
}

function numberTest(kind: "number" | "flag" | "instant", test: CellTest): (value: number) => boolean {
  if (kind === "flag") return (value) => test.flag(value === 1);
  return kind === "instant" ? test.instant : test.number;
}
