import { DAY, LAST_INSTANT } from "./internal/milliseconds.ts";
import { parseIso } from "./internal/parseIso.ts";
import { NOT_UTC, UTC_LENGTH, utcDay, utcTime } from "./internal/utcText.ts";

/**
 * A moment in time as callers may give it: epoch milliseconds, ISO 8601 text **with** an offset, a `Date`, or anything with
 * `epochMilliseconds` (a Temporal instant or zoned date-time).
 */
export type Instant = number | string | Date | EpochMoment;

/** A Temporal instant or zoned date-time, or anything that says its moment as they do. */
export interface EpochMoment {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly epochMilliseconds: number;
}

/**
 * Epoch milliseconds of an instant; NaN for anything that is not one (local times without an offset among them).
 *
 * Text is ISO 8601 in its extended form, read without `Date.parse`, so every engine gives the same answer:
 *
 * - `YYYY-MM-DDTHH:mm`, then optionally `:ss` and a fraction of 1 to 9 digits after `.` or `,`, cut off (not rounded) to
 *   milliseconds; then `Z`, `±hh:mm`, `±hhmm` or `±hh`, which is required. `T` and `Z` may be lower case, a space instead of
 *   `T` is refused.
 * - Years are `0000` to `9999`, or six digits with a sign (`+012026`, not `-000000`), proleptic Gregorian.
 * - Month lengths and leap years are checked. `24:00` is the midnight that ends the day (ISO 8601-1:2019/Amd 1:2022 and
 *   ECMAScript); any later time in hour 24 is refused. The leap second `:60` is refused, as Unix time has no place for it.
 *
 * A fraction of a millisecond in a number is cut off downwards. The range is that of ECMAScript time values, ±8.64e15.
 *
 * @param instant - anything; see {@link Instant}
 * @returns whole milliseconds since 1970-01-01T00:00:00Z, or NaN
 *
 * @example
 * ```ts
 * import { toEpochMilliseconds } from "socialops/time";
 *
 * toEpochMilliseconds("2026-03-08T23:30:00+08:00"); // => 1772983800000
 * toEpochMilliseconds("2026-03-08T23:30:00"); // => NaN
 * toEpochMilliseconds("2026-02-29T00:00Z"); // => NaN
 * ```
 */
export function toEpochMilliseconds(instant: unknown): number {
  if (typeof instant === "string") {
    if (instant.length === UTC_LENGTH) {
      const day = utcDay(instant);
      const time = utcTime(instant);
      if (day !== NOT_UTC && time !== NOT_UTC) return day * DAY + time;
    }
    // The plus tells engines that it is a number on every way, so that they keep it in a register and not in memory of its own.
    return +parseIso(instant, "instant");
  }
  if (typeof instant === "number") return wholeMilliseconds(instant);
  if (typeof instant !== "object" || instant === null) return Number.NaN;
  if (isDate(instant)) return Date.prototype.getTime.call(instant);
  return "epochMilliseconds" in instant ? wholeMilliseconds(instant.epochMilliseconds) : Number.NaN;
}

function wholeMilliseconds(value: unknown): number {
  if (typeof value !== "number" || !(value >= -LAST_INSTANT && value <= LAST_INSTANT)) return Number.NaN;
  // Adding 0 turns -0 into 0, which JSON could not keep.
  return Math.floor(value) + 0;
}

/** Also a `Date` of another realm (a frame, a test runner's sandbox), which `instanceof` misses. */
function isDate(value: object): value is Date {
  return value instanceof Date || Object.prototype.toString.call(value) === "[object Date]";
}
