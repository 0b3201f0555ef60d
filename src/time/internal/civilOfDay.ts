import { daysFromCivil, daysInMonth } from "./daysFromCivil.ts";

/** A date of the proleptic Gregorian calendar. */
export interface CivilDay {
  /** Astronomical year: 0 is 1 BC. */
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** Mean length of a Gregorian year: 146,097 days in 400 years. */
const DAYS_PER_YEAR = 365.2425;

/**
 * The date of a day number: guesses the year by the mean length and corrects it by one, then counts months.
 *
 * @param dayNumber - whole days since 1970-01-01
 * @returns its date
 */
export function civilOfDay(dayNumber: number): CivilDay {
  let year = 1970 + Math.floor(dayNumber / DAYS_PER_YEAR);
  if (daysFromCivil(year, 1, 1) > dayNumber) year--;
  else if (daysFromCivil(year + 1, 1, 1) <= dayNumber) year++;
  let day = dayNumber - daysFromCivil(year, 1, 1) + 1;
  let month = 1;
  while (day > daysInMonth(year, month)) day -= daysInMonth(year, month++);
  return { year, month, day };
}
