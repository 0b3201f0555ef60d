import type * as z from "zod/mini";
import type { Condition } from "../../../condition/conditionSchema.ts";
import { feedbackSchema } from "../../../model/nouns/feedbackSchema.ts";
import { type Columns, readColumns } from "../../../model/readColumns.ts";
import { selectRows } from "../../../model/selectRows.ts";
import type { ReadOptions, TableInput } from "../../../model/TableInput.ts";
import { withConditionFields } from "../../../model/withConditionFields.ts";
import type { BusinessClock } from "../../../time/compileBusinessClock.ts";
import type { ResponseTimesResult } from "../responseTimesResultSchema.ts";
import type { ResponseDurations } from "./responseProfile.ts";

/** Checked options; see `ResponseTimesOptions`. */
interface ResponseReading extends ReadOptions {
  asOf: number;
  answer: "respondedAt" | "resolvedAt";
  clock: BusinessClock | null;
  where?: Condition | undefined;
}

/** Messages with their times. */
export interface ResponseRows {
  /** The rows. */
  columns: Columns;
  /** Times of the messages of some rows. */
  durationsOf: (rows: readonly number[]) => ResponseDurations;
  /** Messages left out. */
  leftOut: ResponseTimesResult["leftOut"];
}

/** Why a message has no time. */
const AFTER_AS_OF = -1;
const ANSWERED_BEFORE = -2;
const OUTSIDE_CLOCK = -3;

/** Reads messages once; what is not answered by `asOf` is timed up to it, by the same clock. */
export function readResponses(
  feedback: TableInput<never>,
  { asOf, answer, clock, where, fields, onBadRow }: ResponseReading,
  by: readonly string[],
): ResponseRows {
  const noun = feedbackSchema as z.ZodMiniObject;
  const needs =
    where === undefined
      ? { schema: noun, fields: [] }
      : withConditionFields(noun, where, "responseTimes", "options.where");
  const read = readColumns(
    feedback,
    { where: "responseTimes", schema: needs.schema, use: [...by, answer, ...needs.fields], need: ["at"] },
    { fields, onBadRow },
  );
  const columns = where === undefined ? read : selectRows(read, where, needs.schema);
  const came = columns.instants.at!;
  const answers = columns.instants[answer];
  const isAnswered = (row: number): boolean => (answers?.[row] ?? Number.NaN) <= asOf;
  const minutes = Float64Array.from(came, (from, row) => {
    if (from > asOf) return AFTER_AS_OF;
    if ((answers?.[row] ?? from) < from) return ANSWERED_BEFORE;
    const until = isAnswered(row) ? answers![row]! : asOf;
    const passed = clock === null ? (until - from) / 60_000 : clock.minutesBetween(from, until);
    return Number.isNaN(passed) ? OUTSIDE_CLOCK : passed;
  });
  const count = (why: number): number => minutes.reduce((sum, one) => sum + (one === why ? 1 : 0), 0);
  return {
    columns,
    durationsOf: (rows) => {
      const timed = rows.filter((row) => minutes[row]! >= 0);
      return { minutes: timed.map((row) => minutes[row]!), answered: timed.map(isAnswered) };
    },
    leftOut: {
      afterAsOf: count(AFTER_AS_OF),
      answeredBefore: count(ANSWERED_BEFORE),
      outsideClock: count(OUTSIDE_CLOCK),
    },
  };
}
