const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Days from 0001-01-01 to 1970-01-01 in the proleptic Gregorian calendar. */
const DAYS_TO_1970 = 719_162;

/**
 * Whether a year of the proleptic Gregorian calendar has a 29 February.
 *
 * @param year - astronomical year: 0 is 1 BC
 * @returns true for a leap year
 */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Length of a month.
 *
 * @param year - astronomical year
 * @param month - 1 to 12
 * @returns 28 to 31
 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1]!;
}

/**
 * Day number of a date of the proleptic Gregorian calendar.
 *
 * @param year - astronomical year
 * @param month - 1 to 12
 * @param day - 1 to the month's length; not checked
 * @returns whole days since 1970-01-01
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return before * 365 + leapDays + DAYS_BEFORE_MONTH[month - 1]! + leapDay + day - 1 - DAYS_TO_1970;
}
