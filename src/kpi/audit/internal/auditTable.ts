import * as z from "zod/mini";
import { type NounName, nounInstants, nounSchema } from "../../../model/nouns/nouns.ts";
import { type Columns, readColumns } from "../../../model/readColumns.ts";
import { schemaFields } from "../../../model/schemaFields.ts";
import { selectRows } from "../../../model/selectRows.ts";
import type { TableInput } from "../../../model/TableInput.ts";
import { withConditionFields } from "../../../model/withConditionFields.ts";
import type { AuditOptions } from "../auditOptionsSchema.ts";
import type { AuditCheck, AuditCode, RawFinding } from "../auditResultSchema.ts";

/** The rows of an audit. */
export interface AuditTable {
  noun: NounName;
  columns: Columns;
  /** Columns of numbers, by field; those that the data lack are not among them. */
  numbers: ReadonlyMap<string, Float64Array>;
  /** The instant of each row, or null where the data have none. */
  at: Float64Array | null;
  options: AuditOptions;
}

/** What one check says. */
export interface CheckOutcome {
  code: AuditCode;
  /** Fields or options that it lacked. */
  lacks: readonly string[];
  findings: readonly RawFinding[];
}

/** One thing that is looked for. */
export type AuditRule = (table: AuditTable) => CheckOutcome;

/** The check as the result tells of it. */
export function checkOf({ code, lacks }: CheckOutcome): AuditCheck {
  return { code, ran: lacks.length === 0, lacks: [...lacks] };
}

/**
 * Reads every field of the noun that the data have, and the columns that sums and arms name.
 *
 * @param rows - data of any accepted form
 * @param options - checked options
 */
export function auditTable(rows: TableInput<object>, options: AuditOptions): AuditTable {
  const { noun, sums = [], arms, where: condition, fields, onBadRow } = options;
  const own = sums.flatMap(({ total, parts }) => [total, ...parts]);
  const base = nounSchema(noun) as z.ZodMiniObject;
  const number = z.optional(z.nullable(z.number({ error: "expected a number" })));
  const extra = own.filter((field) => !Object.hasOwn(base.shape, field));
  let schema =
    extra.length === 0 ? base : z.extend(base, Object.fromEntries(extra.map((field) => [field, number])));
  const asked: string[] = [];
  if (condition !== undefined) {
    const needs = withConditionFields(schema, condition, "auditData", "options.where");
    schema = needs.schema;
    asked.push(...needs.fields);
  }
  const use = [...schemaFields(schema).values()]
    .filter(({ kind }) => kind !== "list" && kind !== "record")
    .map(({ name }) => name);
  if (arms !== undefined && !use.includes(arms.field)) use.push(arms.field);
  const all = readColumns(
    rows,
    { where: "auditData", schema, use: [...new Set([...use, ...asked])], need: [], onlySupplied: true },
    { fields, onBadRow },
  );
  const columns = condition === undefined ? all : selectRows(all, condition, schema);
  const instant = nounInstants[noun];
  return {
    noun,
    columns,
    numbers: new Map(Object.entries(columns.numbers)),
    at: Object.hasOwn(columns.instants, instant) ? columns.instants[instant]! : null,
    options,
  };
}
