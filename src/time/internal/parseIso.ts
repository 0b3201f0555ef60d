import { daysFromCivil, daysInMonth } from "./daysFromCivil.ts";
import { DAY, LAST_INSTANT } from "./milliseconds.ts";

const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const COLON = 58;
const UPPER_T = 84;
const UPPER_Z = 90;
/** The bit that tells lower case from upper in ASCII. */
const LOWER_CASE = 32;
const NOT_DIGITS = -1;
const MOST_FRACTION_DIGITS = 9;

/**
 * Reads ISO 8601 text character by character: `Date.parse` would read a date-time without an offset in the machine's own
 * zone, engines differ in what else they let pass, and it is several times slower.
 *
 * @param text - the text; anything before or after the date-time makes it invalid
 * @param form - `instant`: date and time with an offset; `local`: date, or date and time, without one
 * @returns for an instant epoch milliseconds; for a local time the epoch milliseconds it would have in UTC; NaN when
 * invalid or beyond ±8.64e15
 */
export function parseIso(text: string, form: "instant" | "local"): number {
  let at = 4;
  let year: number;
  const first = text.charCodeAt(0);
  if (first === PLUS || first === MINUS) {
    year = digits(text, 1, 3) * 1000 + digits(text, 4, 3);
    if (digits(text, 1, 3) < 0 || digits(text, 4, 3) < 0) return Number.NaN;
    if (first === MINUS) {
      if (year === 0) return Number.NaN;
      year = -year;
    }
    at = 7;
  } else {
    const century = pair(text, 0);
    const rest = pair(text, 2);
    if (century < 0 || rest < 0) return Number.NaN;
    year = century * 100 + rest;
  }

  const month = pair(text, at + 1);
  const day = pair(text, at + 4);
  if (text.charCodeAt(at) !== MINUS || text.charCodeAt(at + 3) !== MINUS) return Number.NaN;
  if (month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  if (day > 28 && day > daysInMonth(year, month)) return Number.NaN;
  const midnight = daysFromCivil(year, month, day) * DAY;
  at += 6;

  const end = text.length;
  if (at === end) return form === "local" ? inRange(midnight) : Number.NaN;
  if ((text.charCodeAt(at) & ~LOWER_CASE) !== UPPER_T) return Number.NaN;
  const hour = pair(text, at + 1);
  const minute = pair(text, at + 4);
  if (text.charCodeAt(at + 3) !== COLON) return Number.NaN;
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return Number.NaN;
  at += 6;

  let inDay = (hour * 60 + minute) * 60_000;
  if (at < end && text.charCodeAt(at) === COLON) {
    const second = pair(text, at + 1);
    if (second < 0 || second > 59) return Number.NaN;
    inDay += second * 1000;
    at += 3;
    if (at < end && (text.charCodeAt(at) === DOT || text.charCodeAt(at) === COMMA)) {
      let millisecond = 0;
      let count = 0;
      for (at++; at < end; at++, count++) {
        const digit = text.charCodeAt(at) - 48;
        if (digit < 0 || digit > 9) break;
        if (count < 3) millisecond = millisecond * 10 + digit;
      }
      if (count === 0 || count > MOST_FRACTION_DIGITS) return Number.NaN;
      for (let missing = count; missing < 3; missing++) millisecond *= 10;
      inDay += millisecond;
    }
  }
  if (inDay > DAY) return Number.NaN;

  if (form === "local") return at === end ? inRange(midnight + inDay) : Number.NaN;
  if (at >= end) return Number.NaN;
  const mark = text.charCodeAt(at);
  if ((mark & ~LOWER_CASE) === UPPER_Z) return at + 1 === end ? inRange(midnight + inDay) : Number.NaN;
  if (mark !== PLUS && mark !== MINUS) return Number.NaN;
  const offset = offsetMinutes(text, at + 1, end) * 60_000;
  return inRange(midnight + inDay + (mark === PLUS ? -offset : offset));
}

/** Minutes of `hh`, `hhmm` or `hh:mm` up to the end of the text, or NaN. */
function offsetMinutes(text: string, at: number, end: number): number {
  const hours = pair(text, at);
  if (hours < 0 || hours > 23) return Number.NaN;
  if (at + 2 === end) return hours * 60;
  const minutesAt = text.charCodeAt(at + 2) === COLON ? at + 3 : at + 2;
  const minutes = pair(text, minutesAt);
  return minutes < 0 || minutes > 59 || minutesAt + 2 !== end ? Number.NaN : hours * 60 + minutes;
}

/** Two decimal digits as a number, or {@link NOT_DIGITS}. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  // Comparisons that NaN (past the end of the text) fails too.
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NOT_DIGITS;
}

function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NOT_DIGITS;
    value = value * 10 + digit;
  }
  return value;
}

function inRange(ms: number): number {
  return ms >= -LAST_INSTANT && ms <= LAST_INSTANT ? ms : Number.NaN;
}
