import type * as z from "zod/mini";
import type { Condition } from "../../../condition/conditionSchema.ts";
import type { Issues } from "../../../model/issues.ts";
import { interactionSchema } from "../../../model/nouns/interactionSchema.ts";
import { readColumns } from "../../../model/readColumns.ts";
import { selectRows } from "../../../model/selectRows.ts";
import type { ReadOptions, TableInput } from "../../../model/TableInput.ts";
import { withConditionFields } from "../../../model/withConditionFields.ts";
import { periodColumn } from "../../../time/periodColumn.ts";
import { type Instant, toEpochMilliseconds } from "../../../time/toEpochMilliseconds.ts";
import type { RetentionPeriod } from "../retentionAggregateSchema.ts";
import type { RetentionClock, RetentionUnit } from "../retentionResultSchema.ts";
import { collectVisits, type Visits } from "./visits.ts";

/** Checked options; see `AggregateRetentionOptions`. */
export interface ActivityOptions extends ReadOptions {
  asOf: Instant;
  unit: RetentionUnit;
  timeZone: string;
  weekStart?: number | undefined;
  clock?: RetentionClock | undefined;
  where?: Condition | undefined;
}

/** Interactions as visits of members. */
export interface Activity {
  /** The members; some may have no visits. */
  ids: readonly string[];
  /** Their visits: ordinals of periods by the calendar, epoch milliseconds by the 24-hour clock. */
  visits: Visits;
  /** The periods that visits lie in, ascending; none by the 24-hour clock. */
  periods: RetentionPeriod[];
  /** Interactions later than `asOf`. */
  afterAsOf: number;
  /** What became of the rows. */
  issues: Issues;
}

/**
 * Reads interactions once.
 *
 * @param interactions - data of any accepted form
 * @param options - checked options
 * @param where - the public function
 * @returns who was active when
 */
export function readActivity(
  interactions: TableInput<never>,
  options: ActivityOptions,
  where: string,
): Activity {
  const { unit, timeZone, weekStart = 1, clock = "calendar", where: condition, fields, onBadRow } = options;
  const noun = interactionSchema as z.ZodMiniObject;
  const needs =
    condition === undefined
      ? { schema: noun, fields: [] }
      : withConditionFields(noun, condition, where, "options.where");
  const read = readColumns(
    interactions,
    { where, schema: needs.schema, use: needs.fields, need: ["memberId", "at"] },
    { fields, onBadRow },
  );
  const columns = condition === undefined ? read : selectRows(read, condition, needs.schema);
  const instants = columns.instants.at!;
  const { codes, values: ids } = columns.texts.memberId!;
  const asOf = toEpochMilliseconds(options.asOf);
  const members = codes.slice();
  let afterAsOf = 0;
  for (let row = 0; row < members.length; row++) {
    if (instants[row]! <= asOf) continue;
    members[row] = -1;
    afterAsOf++;
  }
  const { issues } = read;
  if (clock === "24h") {
    return { ids, visits: collectVisits(members, instants, ids.length), periods: [], afterAsOf, issues };
  }
  const { codes: periodCodes, periods, ordinals } = periodColumn(instants, { unit, timeZone, weekStart });
  const ordinalOf = Float64Array.from(ordinals);
  const values = new Float64Array(members.length);
  const used = new Uint8Array(periods.length);
  for (let row = 0; row < members.length; row++) {
    const code = periodCodes[row]!;
    values[row] = ordinalOf[code]!;
    if (members[row]! >= 0) used[code] = 1;
  }
  return {
    ids,
    visits: collectVisits(members, values, ids.length),
    periods: periods
      .map(({ start }, code) => ({ ordinal: ordinals[code]!, start }))
      .filter((_, code) => used[code] === 1),
    afterAsOf,
    issues,
  };
}
