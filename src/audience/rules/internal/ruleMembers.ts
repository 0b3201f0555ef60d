import type * as z from "zod/mini";
import type { ConditionTable } from "../../../condition/ConditionTable.ts";
import { conditionMask } from "../../../condition/conditionMask.ts";
import type { Condition } from "../../../condition/conditionSchema.ts";
import { conditionTable } from "../../../model/conditionTable.ts";
import type { Issues } from "../../../model/issues.ts";
import { memberSchema } from "../../../model/nouns/memberSchema.ts";
import { readColumns } from "../../../model/readColumns.ts";
import { selectRows } from "../../../model/selectRows.ts";
import type { ReadOptions, TableInput } from "../../../model/TableInput.ts";
import { withConditionFields } from "../../../model/withConditionFields.ts";

/** Members, for conditions to be asked about. */
export interface RuleMembers {
  /** Their ids, in the order of the data, each once. */
  ids: string[];
  /** Their fields as columns. */
  table: ConditionTable;
  /** Further rows of ids, which are left out. */
  duplicates: number;
  /** What became of the rows. */
  issues: Issues;
}

/** Reads members once, with all that conditions ask about. */
export function ruleMembers(
  members: TableInput<never>,
  condition: Condition,
  options: ReadOptions,
  where: string,
  path: string,
): RuleMembers {
  const { schema, fields } = withConditionFields(memberSchema as z.ZodMiniObject, condition, where, path);
  const columns = readColumns(members, { where, schema, use: ["traits", ...fields], need: ["id"] }, options);
  const { codes, values } = columns.texts.id!;
  const isSeen = new Uint8Array(values.length);
  const isFirst = new Uint8Array(codes.length);
  for (const [row, code] of codes.entries()) {
    isFirst[row] = 1 - isSeen[code]!;
    isSeen[code] = 1;
  }
  const duplicates = isFirst.reduce((sum, first) => sum + 1 - first, 0);
  const kept = duplicates === 0 ? columns : onlyFirst(columns, isFirst, schema);
  const id = kept.texts.id!;
  return {
    ids: Array.from(id.codes, (code) => id.values[code]!),
    table: conditionTable(kept, schema),
    duplicates,
    issues: columns.issues,
  };
}

/** A question of a condition, and how many members it decided against. */
export interface FailedLeaf {
  /** Where it stands: `all[1].not`; empty for a condition of one question. */
  path: string;
  /** The field; empty where an empty list of conditions decided. */
  field: string;
  /** The operator, or `any` and `all` for an empty list. */
  op: string;
  /** Members. */
  members: number;
}

/** Which questions decide against the members whom a condition does not match: those that `explainMatch` names. */
export function failedLeaves(condition: Condition, table: ConditionTable): FailedLeaf[] {
  const failed = conditionMask(condition, table).map((matches) => 1 - matches);
  return leavesOf(condition, true, "", failed, table);
}

function leavesOf(
  condition: Condition,
  wanted: boolean,
  path: string,
  failed: Uint8Array,
  table: ConditionTable,
): FailedLeaf[] {
  if ("not" in condition) return leavesOf(condition.not, !wanted, inside(path, "not"), failed, table);
  const list = "all" in condition ? condition.all : "any" in condition ? condition.any : null;
  const members = failed.reduce((sum, one) => sum + one, 0);
  if (list === null) {
    const { field, op } = condition as { field: string; op: string };
    return [{ path, field, op, members }];
  }
  const key = "all" in condition ? "all" : "any";
  if (list.length === 0) return [{ path, field: "", op: key, members }];
  return list.flatMap((part, i) => {
    const matches = conditionMask(part, table);
    const own = failed.map((one, row) => one & (matches[row] === (wanted ? 1 : 0) ? 0 : 1));
    return leavesOf(part, wanted, inside(path, `${key}[${i}]`), own, table);
  });
}

function inside(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function onlyFirst(
  columns: ReturnType<typeof readColumns>,
  isFirst: Uint8Array,
  schema: z.ZodMiniObject,
): ReturnType<typeof readColumns> {
  const marked = { ...columns, numbers: { ...columns.numbers, " first": Float64Array.from(isFirst) } };
  return selectRows(marked, { field: " first", op: "eq", value: 1 }, schema);
}
