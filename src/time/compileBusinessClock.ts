import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import type { BusinessHours } from "./BusinessHours.ts";
import { checkBusinessHours } from "./internal/checkBusinessHours.ts";
import { checkTimeZone } from "./internal/checkTimeZone.ts";
import { civilOfDay } from "./internal/civilOfDay.ts";
import { DAY } from "./internal/milliseconds.ts";
import { offsetAt } from "./internal/offsetAt.ts";
import { type OpenYear, openBefore, openYear } from "./internal/openYear.ts";

/** Instants whose business hours are known: the years 1900 to 2200, in whatever zone. */
const FIRST = Date.UTC(1900, 0, 3);
const LAST = Date.UTC(2200, 11, 29);

/** A clock that runs in business hours only. */
export interface BusinessClock {
  /**
   * Business minutes from one instant to another, as epoch milliseconds.
   *
   * @param from - where the clock starts
   * @param until - where it stops
   * @returns minutes, with fractions; negative where `until` is before `from`; NaN outside the years 1900 to 2200
   */
  minutesBetween(from: number, until: number): number;
}

/**
 * Compiles business hours into a clock, for many pairs of instants; {@link businessMinutes} is for one.
 *
 * Windows are local times; the minutes between are those that truly pass, so a night shift over the end of daylight saving time has an hour
 * more. A window opens and closes when the clock first comes to its time, or jumps over it. Where windows overlap, the time counts once.
 *
 * Cost: the open stretches of a year are laid out when the year is first asked for, about a quarter of a millisecond; then two binary
 * searches a question.
 *
 * @param hours - zone, windows and holidays
 * @returns the clock; an in-memory value, not JSON
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { compileBusinessClock, toEpochMilliseconds } from "socialops/time";
 *
 * const clock = compileBusinessClock({
 *   timeZone: "America/New_York",
 *   hours: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", until: "17:00" }],
 * });
 * const friday = toEpochMilliseconds("2026-03-06T16:30:00-05:00");
 * const monday = toEpochMilliseconds("2026-03-09T09:15:00-04:00");
 * clock.minutesBetween(friday, monday); // => 45
 * ```
 */
export function compileBusinessClock(hours: BusinessHours): BusinessClock {
  const checked = checkBusinessHours(hours, "compileBusinessClock", "hours");
  const table = checkTimeZone(hours.timeZone, "compileBusinessClock", "hours.timeZone");
  const years = new Map<number, OpenYear>();
  const yearOf = (year: number): OpenYear => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const found = openYear(table, checked, year);
    years.set(year, found);
    return found;
  };
  const localYear = (at: number): number => civilOfDay(Math.floor((at + offsetAt(table, at)) / DAY)).year;
  const between = (from: number, until: number): number => {
    const [first, last] = [localYear(from), localYear(until)];
    let open = openBefore(yearOf(last), until) - openBefore(yearOf(first), from);
    for (let year = first; year < last; year++) open += yearOf(year).before.at(-1)!;
    return open / 60_000;
  };
  const isKnown = (at: number): boolean => at >= FIRST && at < LAST;
  return {
    minutesBetween(from, until) {
      if (typeof from !== "number" || typeof until !== "number") {
        throw new SocialOpsError("compileBusinessClock", {
          code: "invalid-argument",
          path: "minutesBetween",
          expected: "epoch milliseconds",
          received: describeValue(typeof from === "number" ? until : from),
        });
      }
      if (!isKnown(from) || !isKnown(until)) return Number.NaN;
      return from <= until ? between(from, until) : 0 - between(until, from);
    },
  };
}
