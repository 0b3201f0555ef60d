import { daysFromCivil } from "./daysFromCivil.ts";

const MINUS = 45;
const DOT = 46;
const COLON = 58;
const UPPER_T = 84;
const UPPER_Z = 90;

/** What {@link utcDay} and {@link utcTime} give for any other text; less than any day. */
export const NOT_UTC: number = -1_073_741_824;

/** How long the text is that they read: `2026-03-08T23:30:00.000Z`. */
export const UTC_LENGTH = 24;

// Most dates of exports come as Date.prototype.toISOString writes them. These two read that form in about two thirds of the time of the general
// reader: an engine spends most of it on each character, and a date and a time of day are small whole numbers that need no memory.

/**
 * The day of a text as `toISOString` writes it.
 *
 * @param text - of 24 characters
 * @returns whole days since 1970-01-01; {@link NOT_UTC} also for a date past the 28th, which the general reader checks
 */
export function utcDay(text: string): number {
  const a = text.charCodeAt(0) - 48;
  const b = text.charCodeAt(1) - 48;
  const c = text.charCodeAt(2) - 48;
  const d = text.charCodeAt(3) - 48;
  const e = text.charCodeAt(5) - 48;
  const f = text.charCodeAt(6) - 48;
  const g = text.charCodeAt(8) - 48;
  const h = text.charCodeAt(9) - 48;
  if (isNone(a) || isNone(b) || isNone(c) || isNone(d)) return NOT_UTC;
  if (isNone(e) || isNone(f) || isNone(g) || isNone(h)) return NOT_UTC;
  if (text.charCodeAt(4) !== MINUS || text.charCodeAt(7) !== MINUS) return NOT_UTC;
  const month = e * 10 + f;
  const day = g * 10 + h;
  if (month < 1 || month > 12 || day < 1 || day > 28) return NOT_UTC;
  return daysFromCivil(a * 1000 + b * 100 + c * 10 + d, month, day);
}

/**
 * The time of day of such a text.
 *
 * @param text - of 24 characters
 * @returns whole milliseconds since midnight, or {@link NOT_UTC}
 */
export function utcTime(text: string): number {
  const a = text.charCodeAt(11) - 48;
  const b = text.charCodeAt(12) - 48;
  const c = text.charCodeAt(14) - 48;
  const d = text.charCodeAt(15) - 48;
  const e = text.charCodeAt(17) - 48;
  const f = text.charCodeAt(18) - 48;
  const g = text.charCodeAt(20) - 48;
  const h = text.charCodeAt(21) - 48;
  const i = text.charCodeAt(22) - 48;
  if (isNone(a) || isNone(b) || isNone(c) || isNone(d) || isNone(e)) return NOT_UTC;
  if (isNone(f) || isNone(g) || isNone(h) || isNone(i)) return NOT_UTC;
  if (text.charCodeAt(10) !== UPPER_T || text.charCodeAt(23) !== UPPER_Z) return NOT_UTC;
  if (text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON || text.charCodeAt(19) !== DOT)
    return NOT_UTC;
  const hour = a * 10 + b;
  const minute = c * 10 + d;
  const second = e * 10 + f;
  if (hour > 23 || minute > 59 || second > 59) return NOT_UTC;
  return ((hour * 60 + minute) * 60 + second) * 1000 + g * 100 + h * 10 + i;
}

/** Whether a code, counted from that of 0, is none of a digit. */
function isNone(digit: number): boolean {
  return digit >>> 0 > 9;
}
