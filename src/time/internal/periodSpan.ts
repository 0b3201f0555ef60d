import { addMonths } from "date-fns/addMonths";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { startOfMonth } from "date-fns/startOfMonth";
import { startOfQuarter } from "date-fns/startOfQuarter";
import { startOfWeek } from "date-fns/startOfWeek";
import { startOfYear } from "date-fns/startOfYear";
import type { Period, PeriodUnit } from "../Period.ts";
import { toIsoString } from "../toIsoString.ts";
import { CivilDate } from "./CivilDate.ts";
import type { PeriodRule } from "./checkPeriod.ts";
import { civilOfDay } from "./civilOfDay.ts";
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

/** First date of the period that a date lies in, as day numbers; NaN beyond the range of dates. */
function firstDayOf(rule: PeriodRule, day: number): number {
  switch (rule.unit) {
    case "week":
      return startOfWeek(civilDate(day), { weekStartsOn: (rule.weekStart % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6 })
        .dayNumber;
    case "month":
      return startOfMonth(civilDate(day)).dayNumber;
    case "quarter":
      return startOfQuarter(civilDate(day)).dayNumber;
    case "year":
      return startOfYear(civilDate(day)).dayNumber;
    default:
      return day;
  }
}

const MONTHS: Readonly<Partial<Record<PeriodUnit, number>>> = { month: 1, quarter: 3, year: 12 };

function nextFirstDay(unit: PeriodUnit, first: number): number {
  const months = MONTHS[unit];
  if (months === undefined) return first + (unit === "week" ? 7 : 1);
  return addMonths(civilDate(first), months).dayNumber;
}

function civilDate(day: number): CivilDate {
  return new CivilDate(day * DAY);
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
  if (unit === "hour") return hourLabel(start, offsetAt(table, start));
  const { year, month, day } = civilOfDay(first);
  switch (unit) {
    case "week":
      return weekStart === 1 ? isoWeekLabel(first) : dateLabel(year, month, day);
    case "month":
      return `${yearText(year)}-${twoDigits(month)}`;
    case "quarter":
      return `${yearText(year)}-Q${Math.ceil(month / 3)}`;
    case "year":
      return yearText(year);
    default:
      return dateLabel(year, month, day);
  }
}

function isoWeekLabel(first: number): string {
  const date = civilDate(first);
  return `${yearText(getISOWeekYear(date))}-W${twoDigits(getISOWeek(date))}`;
}

function hourLabel(start: number, offset: number): string {
  const local = start + offset;
  const localDay = Math.floor(local / DAY);
  const { year, month, day } = civilOfDay(localDay);
  const ahead = offset < 0 ? "-" : "+";
  return `${dateLabel(year, month, day)}T${clock(local - localDay * DAY)}${ahead}${clock(Math.abs(offset))}`;
}

/** `hh:mm`, with seconds where there are any. */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const text = `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${twoDigits(seconds % 60)}`;
}

function dateLabel(year: number, month: number, day: number): string {
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  return `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
