import { checkInstant } from "./internal/checkInstant.ts";
import { checkTimeZone } from "./internal/checkTimeZone.ts";
import { civilOfDay } from "./internal/civilOfDay.ts";
import { DAY } from "./internal/milliseconds.ts";
import { offsetAt } from "./internal/offsetAt.ts";
import type { Instant } from "./toEpochMilliseconds.ts";

/** What calendar and clock show in a zone. */
export interface LocalDateTime {
  /** Astronomical year of the proleptic Gregorian calendar: 0 is 1 BC. */
  year: number;
  /** Month, 1 to 12. */
  month: number;
  /** Day of the month, 1 to 31. */
  day: number;
  /** Day of the week: 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** Hour, 0 to 23. */
  hour: number;
  /** Minute, 0 to 59. */
  minute: number;
  /** Second, 0 to 59. */
  second: number;
  /** Millisecond, 0 to 999. */
  millisecond: number;
  /** Minutes by which the zone's clock is ahead of UTC at that instant. Not whole where old offsets had seconds. */
  offsetMinutes: number;
}

/**
 * What calendar and clock show in a zone at an instant.
 *
 * @param instant - a moment; see {@link Instant}
 * @param timeZone - an IANA time zone; see {@link isTimeZone}
 * @returns date, time and offset
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { localDateTime } from "socialops/time";
 *
 * const { year, month, day, hour, minute } = localDateTime("2026-03-08T23:30:00Z", "Asia/Kathmandu");
 * [year, month, day, hour, minute]; // => [2026, 3, 9, 5, 15]
 * ```
 */
export function localDateTime(instant: Instant, timeZone: string): LocalDateTime {
  const table = checkTimeZone(timeZone, "localDateTime", "timeZone");
  const ms = checkInstant(instant, "localDateTime", "instant");
  const offset = offsetAt(table, ms);
  const local = ms + offset;
  const localDay = Math.floor(local / DAY);
  const inDay = local - localDay * DAY;
  return {
    ...civilOfDay(localDay),
    weekday: ((((localDay + 3) % 7) + 7) % 7) + 1,
    hour: Math.floor(inDay / 3_600_000),
    minute: Math.floor(inDay / 60_000) % 60,
    second: Math.floor(inDay / 1000) % 60,
    millisecond: inDay % 1000,
    offsetMinutes: offset / 60_000,
  };
}
