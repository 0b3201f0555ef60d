import { checkInstant } from "./internal/checkInstant.ts";
import { checkTimeZone } from "./internal/checkTimeZone.ts";
import { DAY, HOUR } from "./internal/milliseconds.ts";
import { offsetAt } from "./internal/offsetAt.ts";
import type { Instant } from "./toEpochMilliseconds.ts";

/** An hour of the week on the wall clock of a zone. */
export interface WeekSlot {
  /** Day of the week: 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** Hour of the day, 0 to 23. */
  hour: number;
  /** Hour of the week, 0 (Monday 00:00) to 167: `(weekday - 1) * 24 + hour`. */
  slot: number;
  /** Minutes by which the zone's clock is ahead of UTC at that instant. Not whole where old offsets had seconds. */
  offsetMinutes: number;
}

/**
 * The weekday and hour that a clock in a zone shows at an instant. The zone's rules at that very instant count, so a weekly
 * habit at 09:00 stays in one slot across daylight saving.
 *
 * Rules are the engine's zone data, asked once for a stretch of time and remembered: the first question about a zone costs
 * about a millisecond, the next ones a fraction of a microsecond. For many instants use {@link weekSlotColumn}.
 *
 * @param instant - a moment; see {@link Instant}
 * @param timeZone - an IANA time zone; see {@link isTimeZone}
 * @returns weekday, hour, slot and offset
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { weekSlot } from "socialops/time";
 *
 * weekSlot("2026-03-08T23:30:00Z", "Asia/Shanghai"); // => { weekday: 1, hour: 7, slot: 7, offsetMinutes: 480 }
 * weekSlot("2026-03-08T23:30:00Z", "America/New_York"); // => { weekday: 7, hour: 19, slot: 163, offsetMinutes: -240 }
 * ```
 */
export function weekSlot(instant: Instant, timeZone: string): WeekSlot {
  const table = checkTimeZone(timeZone, "weekSlot", "timeZone");
  const ms = checkInstant(instant, "weekSlot", "instant");
  const offset = offsetAt(table, ms);
  const local = ms + offset;
  const localDay = Math.floor(local / DAY);
  // 1970-01-01 was a Thursday, three days after a Monday.
  const weekday = ((((localDay + 3) % 7) + 7) % 7) + 1;
  const hour = Math.floor((local - localDay * DAY) / HOUR);
  return { weekday, hour, slot: (weekday - 1) * 24 + hour, offsetMinutes: offset / 60_000 };
}
