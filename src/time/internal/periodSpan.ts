import type { Period, PeriodUnit } from "../Period.ts";
import { toIsoString } from "../toIsoString.ts";
import type { PeriodRule } from "./checkPeriod.ts";
import { civilOfDay } from "./civilOfDay.ts";
import { daysFromCivil } from "./daysFromCivil.ts";
import { clockText, dateText, twoDigits, yearText } from "./isoText.ts";
import { DAY, HOUR, LAST_INSTANT } from "./milliseconds.ts";
import { offsetAt } from "./offsetAt.ts";
import { changeWithin, startOfLocalDay } from "./resolveCivil.ts";
import type { ZoneTable } from "./zoneTable.ts";

/** A period in epoch milliseconds. */
export interface PeriodSpan {
  /** First millisecond. */
  start: number;
  /** First millisecond after it. */
  end: number;
  /** Local day number of the first date; for hours, UTC hours since 1970-01-01T00Z at the start. */
  first: number;
}

/**
 * The period that an instant lies in.
 *
 * Periods of a day and more run from the first instant of a local date to the first instant of another. Where a clock that
 * was set back shows the end of a date once more (America/St_Johns, 00:01 to 23:01 before 2011), those minutes belong to the
 * date that had begun, as periods must not overlap.
 *
 * @param rule - the checked definition
 * @param ms - epoch milliseconds within ±8.64e15
 * @returns the period's bounds, kept within ±8.64e15
 */
export function periodSpan(rule: PeriodRule, ms: number): PeriodSpan {
  const { table, unit } = rule;
  const offset = offsetAt(table, ms);
  if (unit === "hour") return hourSpan(table, ms, offset);
  let first = firstDayOf(rule, Math.floor((ms + offset) / DAY));
  for (;;) {
    const next = nextFirstDay(unit, first);
    const end = startAt(table, next, LAST_INSTANT);
    if (ms < end || end === LAST_INSTANT) return { start: startAt(table, first, -LAST_INSTANT), end, first };
    first = next;
  }
}

/** A clock hour under one offset: a change of the offset begins a new period, so each has at most 60 minutes. */
function hourSpan(table: ZoneTable, ms: number, offset: number): PeriodSpan {
  const hourStart = Math.max(Math.floor((ms + offset) / HOUR) * HOUR - offset, -LAST_INSTANT);
  const hourEnd = Math.min(hourStart + HOUR, LAST_INSTANT);
  const start = offsetAt(table, hourStart) === offset ? hourStart : changeWithin(table, hourStart, ms);
  const end = offsetAt(table, hourEnd - 1) === offset ? hourEnd : changeWithin(table, ms, hourEnd - 1);
  return { start, end, first: Math.floor(start / HOUR) };
}

/** Months in the units that consist of months. */
const MONTHS: Readonly<Partial<Record<PeriodUnit, number>>> = { month: 1, quarter: 3, year: 12 };

/** First date of the period that a date lies in, as day numbers. */
function firstDayOf({ unit, weekStart }: PeriodRule, day: number): number {
  if (unit === "week") {
    // 1970-01-01 was a Thursday (4).
    const sinceStart = (day + 4 - weekStart) % 7;
    return day - (sinceStart < 0 ? sinceStart + 7 : sinceStart);
  }
  const months = MONTHS[unit];
  if (months === undefined) return day;
  const { year, month } = civilOfDay(day);
  return daysFromCivil(year, month - ((month - 1) % months), 1);
}

function nextFirstDay(unit: PeriodUnit, first: number): number {
  const months = MONTHS[unit];
  if (months === undefined) return first + (unit === "week" ? 7 : 1);
  const { year, month } = civilOfDay(first);
  const next = month + months;
  return next > 12 ? daysFromCivil(year + 1, next - 12, 1) : daysFromCivil(year, next, 1);
}

/** First instant of a local date; the given bound where dates end. */
function startAt(table: ZoneTable, day: number, bound: number): number {
  return Math.abs(day) * DAY <= LAST_INSTANT ? startOfLocalDay(table, day) : bound;
}

/**
 * A period as results give it.
 *
 * @param rule - the checked definition
 * @param span - its bounds
 * @returns bounds as ISO 8601 text, and a label
 */
export function periodOfSpan(rule: PeriodRule, span: PeriodSpan): Period {
  return { start: toIsoString(span.start), end: toIsoString(span.end), label: labelOf(rule, span) };
}

function labelOf({ unit, weekStart, table }: PeriodRule, { start, first }: PeriodSpan): string {
  switch (unit) {
    case "hour":
      return hourLabel(start, offsetAt(table, start));
    case "day":
      return dateText(first);
    case "week":
      return weekStart === 1 ? isoWeekLabel(first) : dateText(first);
    default: {
      const { year, month } = civilOfDay(first);
      if (unit === "year") return yearText(year);
      return `${yearText(year)}-${unit === "quarter" ? `Q${Math.ceil(month / 3)}` : twoDigits(month)}`;
    }
  }
}

/** An ISO week belongs to the year of its Thursday and is numbered by that day's place in the year (ISO 8601). */
function isoWeekLabel(monday: number): string {
  const thursday = monday + 3;
  const { year } = civilOfDay(thursday);
  return `${yearText(year)}-W${twoDigits(Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1)}`;
}

function hourLabel(start: number, offset: number): string {
  const local = start + offset;
  const localDay = Math.floor(local / DAY);
  const time = clockText(local - localDay * DAY, false);
  return `${dateText(localDay)}T${time}${offset < 0 ? "-" : "+"}${clockText(Math.abs(offset), false)}`;
}
