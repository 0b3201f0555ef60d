import * as z from "zod/mini";
import type { Condition } from "../../../condition/conditionSchema.ts";
import { interactionSchema } from "../../../model/nouns/interactionSchema.ts";
import { type Columns, readColumns, type TextColumn } from "../../../model/readColumns.ts";
import { selectRows } from "../../../model/selectRows.ts";
import type { ReadOptions, TableInput } from "../../../model/TableInput.ts";
import { withConditionFields } from "../../../model/withConditionFields.ts";
import { isTimeZone } from "../../../time/isTimeZone.ts";
import { weekSlotColumn } from "../../../time/weekSlotColumn.ts";

/** Checked options; see `ActiveHoursOptions`. */
interface ActiveHoursReading extends ReadOptions {
  timeZone: string;
  where?: Condition | undefined;
}

/** Interactions with the hour of the week in which they were. */
export interface ActiveRows {
  /** The rows. */
  columns: Columns;
  /** Member of each row. */
  members: Int32Array;
  /** Week slot of each row. */
  slots: Int16Array;
  /** Place of each member in the order of ids. */
  ranks: Int32Array;
}

/** Reads interactions once. */
export function readActiveHours(
  interactions: TableInput<never>,
  options: ActiveHoursReading,
  by: readonly string[],
): ActiveRows {
  const { timeZone, where, fields, onBadRow } = options;
  const isOwn = timeZone === "member";
  const noun = (isOwn ? z.extend(interactionSchema, zoneShape()) : interactionSchema) as z.ZodMiniObject;
  const needs =
    where === undefined
      ? { schema: noun, fields: [] }
      : withConditionFields(noun, where, "activeHours", "options.where");
  const read = readColumns(
    interactions,
    {
      where: "activeHours",
      schema: needs.schema,
      use: [...by, ...needs.fields],
      need: ["memberId", "at", ...(isOwn ? ["timeZone"] : [])],
    },
    { fields, onBadRow },
  );
  const columns = where === undefined ? read : selectRows(read, where, needs.schema);
  const instants = columns.instants.at!;
  const { codes, values } = columns.texts.memberId!;
  const slots = isOwn ? ownSlots(instants, columns.texts.timeZone!) : weekSlotColumn(instants, timeZone);
  return { columns, members: codes, slots, ranks: ranksOfIds(values) };
}

function zoneShape(): { timeZone: z.ZodMiniType } {
  const zone = { error: "expected an IANA time zone" };
  return { timeZone: z.string(zone).check(z.refine(isTimeZone, zone)) };
}

function ownSlots(instants: Float64Array, { codes, values }: TextColumn): Int16Array {
  const rowsOf = values.map((): number[] => []);
  for (let row = 0; row < codes.length; row++) rowsOf[codes[row]!]!.push(row);
  const slots = new Int16Array(instants.length);
  for (const [code, zone] of values.entries()) {
    const rows = rowsOf[code]!;
    if (rows.length === 0) continue;
    const found = weekSlotColumn(
      Float64Array.from(rows, (row) => instants[row]!),
      zone,
    );
    for (const [i, row] of rows.entries()) slots[row] = found[i]!;
  }
  return slots;
}

function ranksOfIds(ids: readonly string[]): Int32Array {
  const order = [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const ranks = new Int32Array(ids.length);
  for (const [rank, code] of order.entries()) ranks[code] = rank;
  return ranks;
}
