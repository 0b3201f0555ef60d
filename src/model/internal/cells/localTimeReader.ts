import { compileDatePattern, type PatternTime } from "../../../time/compileDatePattern.ts";
import { type CivilTime, resolveLocalMs } from "../../../time/resolveLocalMs.ts";
import { toEpochMilliseconds } from "../../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../../time/toIsoString.ts";
import { narrowText } from "./narrowText.ts";
import { parseDateText } from "./parseDateText.ts";
import { serialDays } from "./serialDays.ts";

/** What a cell says: an instant as ISO 8601 text, and whether the zone's clock skipped or doubled its local time. */
export type ReadInstant = { at: string; isAdjusted: boolean } | { at?: undefined; expected: string };

/**
 * Makes a reader of the date cells of one export.
 *
 * @param dateFormat - `epoch-s`, `epoch-ms`, `excel`, `excel-1904`, a pattern of date-fns, or none for dates that mean one
 * thing only
 * @param timeZone - zone of local times, checked; none where the export has offsets
 * @returns the reader, or null for a pattern that is none
 */
export function localTimeReader(
  dateFormat: string | undefined,
  timeZone: string | undefined,
): ((cell: unknown) => ReadInstant) | null {
  switch (dateFormat) {
    case undefined: {
      const other = memo((text) => readOther(text, timeZone));
      return (cell) => readPlain(cell, timeZone, other);
    }
    case "epoch-s":
      return (cell) => readEpoch(cell, 1000);
    case "epoch-ms":
      return (cell) => readEpoch(cell, 1);
    case "excel":
      return (cell) => readSerial(cell, 1900, timeZone);
    case "excel-1904":
      return (cell) => readSerial(cell, 1904, timeZone);
  }
  const read = compileDatePattern(dateFormat);
  if (read === null) return null;
  const expected = `a date in the form ${dateFormat}`;
  const byPattern = memo((text) => readPattern(read(text), timeZone, expected));
  // A reader of spreadsheets may have made 20171016 a number.
  return (cell) =>
    typeof cell === "string" || typeof cell === "number" ? byPattern(String(cell)) : { expected };
}

/** Exports repeat dates, and reading them by a pattern or by words is slow. */
function memo(read: (text: string) => ReadInstant): (text: string) => ReadInstant {
  const known = new Map<string, ReadInstant>();
  return (text) => {
    let outcome = known.get(text);
    if (outcome === undefined) {
      outcome = read(text);
      // The bound keeps distinct ones from piling up.
      if (known.size === MOST_KNOWN) known.clear();
      known.set(text, outcome);
    }
    return outcome;
  };
}

const MOST_KNOWN = 4096;
const MOST_CHARACTERS = 200;

function readPattern(found: PatternTime | null, timeZone: string | undefined, expected: string): ReadInstant {
  if (found === null) return { expected };
  return found.kind === "instant" ? instant(found.ms, expected) : resolve(found.civil, timeZone, expected);
}

const ISO_LIKE =
  /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:(?:\s+|T)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(?:(Z|UTC|GMT)|([+-]\d{2})(?::?(\d{2}))?)?$/i;

const ANY_INSTANT = "an ISO 8601 date and time (for other forms give options.dateFormat)";

function readPlain(
  cell: unknown,
  timeZone: string | undefined,
  other: (text: string) => ReadInstant,
): ReadInstant {
  if (typeof cell === "number" || typeof cell === "bigint") return readDigits(String(cell), timeZone);
  if (typeof cell !== "string") return instant(toEpochMilliseconds(cell), ANY_INSTANT);
  const text = cell.trim();
  // No date is longer, and the forms are not made for texts of megabytes.
  if (text.length > MOST_CHARACTERS) return { expected: ANY_INSTANT };
  // As it is: an offset says more than the instant.
  if (!Number.isNaN(toEpochMilliseconds(text))) return { at: text, isAdjusted: false };
  const match = ISO_LIKE.exec(text);
  if (match === null) return other(text);
  const [, year, , month, day, hour, minute, second = "0", fraction = "", utc, offsetHours, offsetMinutes] =
    match;
  const civil: CivilTime = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second),
    millisecond: Number(fraction.padEnd(3, "0").slice(0, 3)),
  };
  if (utc === undefined && offsetHours === undefined) return resolve(civil, timeZone, ANY_INSTANT);
  // A date alone has no moment to which an offset could belong.
  if (hour === undefined) return { expected: ANY_INSTANT };
  const minutes = utc !== undefined ? 0 : Math.abs(Number(offsetHours)) * 60 + Number(offsetMinutes ?? 0);
  if (minutes >= 24 * 60 || Number(offsetMinutes ?? 0) > 59) return { expected: ANY_INSTANT };
  return atOffset(civil, offsetHours?.startsWith("-") ? -minutes : minutes);
}

function readOther(text: string, timeZone: string | undefined): ReadInstant {
  const digits = narrowText(text);
  if (/^\d+(?:\.\d+)?$/.test(digits)) return readDigits(digits, timeZone);
  const reading = parseDateText(text);
  if (reading.civil === undefined) return { expected: reading.expected ?? ANY_INSTANT };
  const { civil, offset } = reading;
  return offset === undefined ? resolve(civil, timeZone, ANY_INSTANT) : atOffset(civil, offset);
}

function atOffset(civil: CivilTime, offset: number): ReadInstant {
  return instant(resolveLocalMs(endOfDay(civil), "UTC") - offset * 60_000, ANY_INSTANT);
}

const DIGITS = "a date, not digits that could mean several things (give options.dateFormat)";

/**
 * Digits of which the size says what they count: seconds since 1970 from 2001 to 2286, milliseconds from 1973 to 5138, a
 * spreadsheet's days from 1982 to 2064; or that are a date without signs. What could be two of them is refused:
 * `202603020905` is a minute of 2026, and milliseconds in 1976.
 */
function readDigits(text: string, timeZone: string | undefined): ReadInstant {
  const value = Number(text);
  const compact = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(text);
  if (compact !== null) {
    const [year, month, day, hour = 0, minute = 0, second = 0] = compact
      .slice(1)
      .map((part) => Number(part ?? 0));
    const civil = { year: year!, month: month!, day: day!, hour, minute, second };
    const isDate = year! >= 1900 && year! <= 2999 && !Number.isNaN(resolveLocalMs(civil, "UTC"));
    if (isDate) return text.length === 8 ? resolve(civil, timeZone, DIGITS) : { expected: DIGITS };
  }
  if (value >= 30_000 && value < 60_000) return resolveMs(serialDays(value, 1900), timeZone, DIGITS);
  if (value >= 1e9 && value < 1e10) return instant(inMilliseconds(value), DIGITS);
  return value >= 1e11 && value < 1e14 ? instant(value, DIGITS) : { expected: DIGITS };
}

function readEpoch(cell: unknown, unit: number): ReadInstant {
  const expected = `${unit === 1 ? "milliseconds" : "seconds"} since 1970, in digits`;
  const value = readPlainNumber(cell);
  return instant(unit === 1 ? value : inMilliseconds(value), expected);
}

/** To the microsecond first: 1700000000.123 times 1000 is a little less than a whole number of milliseconds. */
function inMilliseconds(seconds: number): number {
  return Number.isInteger(seconds) ? seconds * 1000 : Math.round(seconds * 1e6) / 1000;
}

function readSerial(cell: unknown, system: 1900 | 1904, timeZone: string | undefined): ReadInstant {
  const expected = `days of a spreadsheet since ${system}, in digits`;
  return resolveMs(serialDays(readPlainNumber(cell), system), timeZone, expected);
}

function readPlainNumber(cell: unknown): number {
  if (typeof cell === "string") return /^\s*-?\d+(?:\.\d+)?\s*$/.test(cell) ? Number(cell) : Number.NaN;
  return typeof cell === "number" || typeof cell === "bigint" ? Number(cell) : Number.NaN;
}

function resolveMs(ms: number, timeZone: string | undefined, expected: string): ReadInstant {
  return Number.isNaN(ms) ? { expected } : resolve(civilOf(ms), timeZone, expected);
}

function civilOf(ms: number): CivilTime {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** 24:00 is the midnight that ends the day, as in ISO 8601. */
function endOfDay(civil: CivilTime): CivilTime {
  if (civil.hour !== 24 || civil.minute || civil.second || civil.millisecond) return civil;
  const midnight = resolveLocalMs({ ...civil, hour: 0 }, "UTC");
  return Number.isNaN(midnight) ? civil : civilOf(midnight + 86_400_000);
}

function resolve(said: CivilTime, timeZone: string | undefined, expected: string): ReadInstant {
  const civil = endOfDay(said);
  if (timeZone === undefined) {
    return Number.isNaN(resolveLocalMs(civil, "UTC"))
      ? { expected }
      : { expected: "a time with an offset, or options.timeZone for local times" };
  }
  const once = resolveLocalMs(civil, timeZone, "reject");
  if (!Number.isNaN(once)) return instant(once, expected);
  const ms = resolveLocalMs(civil, timeZone, "compatible");
  return Number.isNaN(ms) ? { expected } : { at: toIsoString(ms), isAdjusted: true };
}

function instant(ms: number, expected: string): ReadInstant {
  const whole = toEpochMilliseconds(ms);
  return Number.isNaN(whole) ? { expected } : { at: toIsoString(whole), isAdjusted: false };
}
