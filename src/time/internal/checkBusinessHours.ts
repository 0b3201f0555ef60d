import type { BusinessHours, BusinessWindow } from "../BusinessHours.ts";
import { isTimeZone } from "../isTimeZone.ts";
import { checkFields } from "./checkFields.ts";
import { daysFromCivil, daysInMonth } from "./daysFromCivil.ts";

/** A window in minutes after midnight; `until` above `from`, up to two days. */
interface MinuteWindow {
  /** Whether it opens on each day of the week, Monday first. */
  weekdays: boolean[];
  /** Minutes after midnight. */
  from: number;
  /** Minutes after the same midnight. */
  until: number;
}

/** Business hours read once. */
export interface CheckedHours {
  /** The windows. */
  windows: MinuteWindow[];
  /** Days from 1970-01-01 of the holidays. */
  holidays: Set<number>;
  /** Days from 1970-01-01 that are worked like a Monday. */
  workdays: Set<number>;
}

/** Checks business hours; throws `invalid-argument` with every fault. */
export function checkBusinessHours(hours: BusinessHours, where: string, path: string): CheckedHours {
  const dates = {
    expected: "a list of dates like 2026-10-01",
    accepts: (list: unknown) => Array.isArray(list) && Array.from(list).every((text) => dayOf(text) !== null),
    optional: true,
  };
  checkFields(
    hours,
    {
      timeZone: { expected: "an IANA time zone", accepts: isTimeZone },
      hours: {
        expected: "a list of 1 to 100 windows of hours",
        accepts: (list) => Array.isArray(list) && list.length >= 1 && list.length <= 100,
      },
      holidays: dates,
      workdays: dates,
    },
    where,
    path,
  );
  // Holes of a list are passed over by `map` and `every` alone.
  return {
    windows: Array.from(hours.hours, (window, i) => readWindow(window, where, `${path}.hours[${i}]`)),
    holidays: new Set((hours.holidays ?? []).map((text) => dayOf(text)!)),
    workdays: new Set((hours.workdays ?? []).map((text) => dayOf(text)!)),
  };
}

function readWindow(window: BusinessWindow, where: string, path: string): MinuteWindow {
  checkFields(
    window,
    {
      weekdays: {
        expected: "a list of days of the week from 1 (Monday) to 7 (Sunday)",
        accepts: (list) =>
          Array.isArray(list) &&
          Array.from(list).every((day) => Number.isInteger(day) && day >= 1 && day <= 7),
        optional: true,
      },
      from: { expected: "a time like 09:00", accepts: (text) => (minutesOf(text) ?? 1440) < 1440 },
      until: {
        expected: "a time like 17:30, up to 24:00",
        accepts: (text) => (minutesOf(text) ?? 0) > 0 || text === "00:00",
      },
    },
    where,
    path,
  );
  const from = minutesOf(window.from)!;
  const until = minutesOf(window.until)!;
  const days = window.weekdays ?? [1, 2, 3, 4, 5, 6, 7];
  return {
    weekdays: Array.from({ length: 7 }, (_, i) => days.includes(i + 1)),
    from,
    until: until > from ? until : until + 1440,
  };
}

function minutesOf(text: unknown): number | null {
  const parts = typeof text === "string" ? /^(\d\d):([0-5]\d)$/.exec(text) : null;
  if (parts === null) return null;
  const minutes = Number(parts[1]) * 60 + Number(parts[2]);
  return minutes <= 1440 ? minutes : null;
}

function dayOf(text: unknown): number | null {
  const parts = typeof text === "string" ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) : null;
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDate ? daysFromCivil(year, month, day) : null;
}
