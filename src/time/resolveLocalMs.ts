import type { Disambiguation } from "./disambiguations.ts";
import { checkTimeZone } from "./internal/checkTimeZone.ts";
import { daysFromCivil, daysInMonth } from "./internal/daysFromCivil.ts";
import { DAY, LAST_INSTANT } from "./internal/milliseconds.ts";
import { civilOffsets, instantOfCivil, ruleFor } from "./internal/resolveCivil.ts";

/** Date and time on a wall clock, without a zone. */
export interface CivilTime {
  /** Astronomical year of the proleptic Gregorian calendar. */
  year: number;
  /** Month, 1 to 12. */
  month: number;
  /** Day of the month, 1 to 31. */
  day: number;
  /** Hour, 0 to 23; default 0. */
  hour?: number | undefined;
  /** Minute, 0 to 59; default 0. */
  minute?: number | undefined;
  /** Second, 0 to 59; default 0. */
  second?: number | undefined;
  /** Millisecond, 0 to 999; default 0. */
  millisecond?: number | undefined;
}

/**
 * The instant at which a zone's clock shows a time: the form for readers of exports, which have the parts of many local
 * times and count bad ones instead of stopping. {@link resolveLocalTime} takes text and says what it had to move.
 *
 * @param civil - parts of the local time
 * @param timeZone - an IANA time zone; see {@link isTimeZone}
 * @param disambiguation - for times that were skipped or shown twice; default `compatible`
 * @returns epoch milliseconds; NaN for parts that make no date or time (30 February, hour 24), for a skipped or doubled time
 * under `reject`, and beyond ±8.64e15
 * @throws {@link SocialOpsError} `invalid-argument` for the zone
 *
 * @example
 * ```ts
 * import { resolveLocalMs, toIsoString } from "socialops/time";
 *
 * const local = { year: 2026, month: 3, day: 8, hour: 9 };
 * toIsoString(resolveLocalMs(local, "America/New_York")); // => "2026-03-08T13:00:00Z"
 * resolveLocalMs({ ...local, month: 2, day: 30 }, "America/New_York"); // => NaN
 * ```
 */
export function resolveLocalMs(
  civil: CivilTime,
  timeZone: string,
  disambiguation: Disambiguation = "compatible",
): number {
  const table = checkTimeZone(timeZone, "resolveLocalMs", "timeZone");
  const isObject = typeof civil === "object" && civil !== null;
  const reading = isObject ? civilMilliseconds(civil) : Number.NaN;
  if (!(Math.abs(reading) <= LAST_INSTANT)) return Number.NaN;
  const offsets = civilOffsets(table, reading);
  const rule = ruleFor(offsets.kind, disambiguation);
  return rule === null ? Number.NaN : instantOfCivil(offsets, reading, rule);
}

/** The epoch milliseconds that a local time would have in UTC, or NaN. */
function civilMilliseconds(civil: CivilTime): number {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 } = civil;
  const valid =
    Number.isInteger(year) &&
    isPart(month, 1, 12) &&
    isPart(day, 1, 31) &&
    day <= daysInMonth(year, month) &&
    isPart(hour, 0, 23) &&
    isPart(minute, 0, 59) &&
    isPart(second, 0, 59) &&
    isPart(millisecond, 0, 999);
  if (!valid) return Number.NaN;
  return daysFromCivil(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}

function isPart(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}
