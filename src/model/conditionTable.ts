import type * as z from "zod/mini";
import type { ConditionColumn, ConditionTable } from "../condition/ConditionTable.ts";
import { fieldGuards } from "./internal/fieldGuards.ts";
import type { Columns } from "./readColumns.ts";

/**
 * Columns that were read, for conditions to be asked about.
 *
 * @param columns - the kept rows
 * @param schema - the schema that they were read by, which tells flags from numbers
 * @returns the columns by name
 */
export function conditionTable(columns: Columns, schema: z.ZodMiniObject): ConditionTable {
  const guards = fieldGuards(schema);
  return {
    length: columns.length,
    column: (field): ConditionColumn | undefined => {
      const { numbers, instants, texts, labels, lists } = columns;
      if (Object.hasOwn(numbers, field)) {
        return { kind: guards.get(field)?.kind === "flag" ? "flag" : "number", values: numbers[field]! };
      }
      if (Object.hasOwn(instants, field)) return { kind: "instant", values: instants[field]! };
      if (Object.hasOwn(texts, field)) return { kind: "text", ...texts[field]! };
      if (Object.hasOwn(labels, field)) return { kind: "cells", values: labels[field]! };
      return Object.hasOwn(lists, field) ? { kind: "cells", values: lists[field]! } : undefined;
    },
  };
}
