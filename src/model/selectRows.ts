import type * as z from "zod/mini";
import { conditionMask } from "../condition/conditionMask.ts";
import type { Condition } from "../condition/conditionSchema.ts";
import { conditionTable } from "./conditionTable.ts";
import type { Columns } from "./readColumns.ts";

/**
 * The rows of columns that match a condition, in their order. `issues` stay as they were: rows that do not match were read and
 * kept all the same.
 *
 * @param columns - the kept rows; have the fields of the condition
 * @param condition - a checked condition
 * @param schema - the schema that the columns were read by
 * @returns the columns of the rows that match
 */
export function selectRows(columns: Columns, condition: Condition, schema: z.ZodMiniObject): Columns {
  const mask = conditionMask(condition, conditionTable(columns, schema));
  let length = 0;
  for (let row = 0; row < mask.length; row++) length += mask[row]!;
  if (length === columns.length) return columns;
  const rows = new Int32Array(length);
  for (let row = 0, at = 0; row < mask.length; row++) if (mask[row] === 1) rows[at++] = row;
  const each = <Column>(
    part: Record<string, Column>,
    select: (column: Column) => Column,
  ): Record<string, Column> =>
    Object.fromEntries(Object.entries(part).map(([field, column]) => [field, select(column)]));
  const floats = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);
  const codes = (column: Int32Array): Int32Array => Int32Array.from(rows, (row) => column[row]!);
  return {
    length,
    rows: codes(columns.rows),
    numbers: each(columns.numbers, floats),
    integers: {},
    instants: each(columns.instants, floats),
    texts: each(columns.texts, (text) => ({ codes: codes(text.codes), values: text.values })),
    labels: each(columns.labels, (label) => Array.from(rows, (row) => label[row]!)),
    lists: each(columns.lists, (list) => Array.from(rows, (row) => list[row])),
    issues: columns.issues,
  };
}
