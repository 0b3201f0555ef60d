import { periodColumn } from "../../time/periodColumn.ts";
import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import type { RetentionUnit } from "./retentionResultSchema.ts";

/**
 * A period whose end is at most this long after `asOf` counts as over: people write the last second of a day, 23:59:59, for its
 * end.
 */
export const ASOF_SLACK_MS = 1000;

/**
 * The last period that is over at a moment.
 *
 * @param asOf - epoch milliseconds
 * @param period - unit, zone and first day of weeks
 * @returns its ordinal, as `periodColumn` counts them
 */
export function lastWholePeriod(
  asOf: number,
  period: { unit: RetentionUnit; timeZone: string; weekStart: number },
): number {
  const { unit, timeZone, weekStart } = period;
  const { periods, ordinals } = periodColumn([asOf], { unit, timeZone, weekStart });
  return toEpochMilliseconds(periods[0]!.end) <= asOf + ASOF_SLACK_MS ? ordinals[0]! : ordinals[0]! - 1;
}
