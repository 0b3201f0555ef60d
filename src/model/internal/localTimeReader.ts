import { compileDatePattern, type PatternTime } from "../../time/compileDatePattern.ts";
import { type CivilTime, resolveLocalMs } from "../../time/resolveLocalMs.ts";
import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../time/toIsoString.ts";

/** What a cell says: an instant as ISO 8601 text, and whether the zone's clock skipped or doubled its local time. */
export type ReadInstant = { at: string; isAdjusted: boolean } | { at?: undefined; expected: string };

/**
 * Makes a reader of the date cells of one export.
 *
 * @param dateFormat - `epoch-s`, `epoch-ms`, a pattern of date-fns, or none for ISO-like dates
 * @param timeZone - zone of local times, checked; none where the export has offsets
 * @returns the reader, or null for a pattern that is none
 */
export function localTimeReader(
  dateFormat: string | undefined,
  timeZone: string | undefined,
): ((cell: unknown) => ReadInstant) | null {
  if (dateFormat === undefined) return (cell) => readIsoLike(cell, timeZone);
  if (dateFormat === "epoch-s") return (cell) => readEpoch(cell, 1000);
  if (dateFormat === "epoch-ms") return (cell) => readEpoch(cell, 1);
  const read = compileDatePattern(dateFormat);
  if (read === null) return null;
  const expected = `a date in the form ${dateFormat}`;
  const known = new Map<string, ReadInstant>();
  return (cell) => {
    // A reader of spreadsheets may have made 20171016 a number.
    if (typeof cell !== "string" && typeof cell !== "number") return { expected };
    const text = String(cell);
    let outcome = known.get(text);
    if (outcome === undefined) {
      outcome = readPattern(read(text), timeZone, expected);
      // Exports repeat dates, and reading one by its pattern is slow; the bound keeps distinct ones from piling up.
      if (known.size === MOST_KNOWN) known.clear();
      known.set(text, outcome);
    }
    return outcome;
  };
}

const MOST_KNOWN = 4096;

function readPattern(found: PatternTime | null, timeZone: string | undefined, expected: string): ReadInstant {
  if (found === null) return { expected };
  return found.kind === "instant" ? instant(found.ms, expected) : resolve(found.civil, timeZone, expected);
}

const ISO_LIKE =
  /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:(?:\s+|T)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(?:(Z|UTC|GMT)|([+-]\d{2})(?::?(\d{2}))?)?$/i;

/**
 * A number from here on counts milliseconds (1973 and later): seconds, and a sheet's serial days, reach it thousands of years
 * from now. Smaller numbers could be any of the three and are refused.
 */
const LEAST_MILLISECONDS = 1e11;

const ANY_INSTANT = "an ISO 8601 date and time (for other forms give options.dateFormat)";

function readIsoLike(cell: unknown, timeZone: string | undefined): ReadInstant {
  if (typeof cell === "number" && Math.abs(cell) < LEAST_MILLISECONDS) {
    return { expected: "a date, not a number (for seconds since 1970 give options.dateFormat)" };
  }
  if (typeof cell !== "string") return instant(toEpochMilliseconds(cell), ANY_INSTANT);
  const text = cell.trim();
  // As it is: an offset says more than the instant.
  if (!Number.isNaN(toEpochMilliseconds(text))) return { at: text, isAdjusted: false };
  const match = ISO_LIKE.exec(text);
  if (match === null) return { expected: ANY_INSTANT };
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
  const offset = offsetHours?.startsWith("-") ? -minutes : minutes;
  return instant(resolveLocalMs(civil, "UTC") - offset * 60_000, ANY_INSTANT);
}

function readEpoch(cell: unknown, unit: number): ReadInstant {
  const expected = `${unit === 1 ? "milliseconds" : "seconds"} since 1970, in digits`;
  const isDigits =
    typeof cell === "number" || (typeof cell === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(cell));
  return isDigits ? instant(Number(cell) * unit, expected) : { expected };
}

function resolve(civil: CivilTime, timeZone: string | undefined, expected: string): ReadInstant {
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
