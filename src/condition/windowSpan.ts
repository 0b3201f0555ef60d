import { periodOf } from "../time/periodOf.ts";
import { resolveLocalTime } from "../time/resolveLocalTime.ts";
import { stepLocalTime } from "../time/stepLocalTime.ts";
import { toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import type { TimeWindow } from "./conditionSchema.ts";

/** A window in whole epoch milliseconds; both ends belong to it. */
export interface WindowSpan {
  /** First millisecond. */
  from: number;
  /** Last millisecond. */
  to: number;
}

/** The instants of a window: hours are elapsed time, `(asOf - hours, asOf]`; days are calendar days, the last being that of `asOf`. */
export function windowSpan({ days, hours, asOf, timeZone }: TimeWindow): WindowSpan {
  const to = toEpochMilliseconds(asOf);
  if (days === undefined) return { from: Math.floor(to - hours! * 3_600_000) + 1, to };
  const today = periodOf(to, { unit: "day", timeZone: timeZone! }).label;
  const first = stepLocalTime(today, { days: 1 - days });
  return { from: toEpochMilliseconds(resolveLocalTime(first, { timeZone: timeZone! }).at), to };
}
