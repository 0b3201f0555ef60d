import { civilOfDay } from "./civilOfDay.ts";
import { DAY } from "./milliseconds.ts";

/** `00` to `99`: looking up is several times faster than padding. */
const TWO_DIGITS: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, value) =>
  String(value).padStart(2, "0"),
);

/**
 * A number from 0 to 99 in two digits.
 *
 * @param value - whole number
 * @returns for example `07`
 */
export function twoDigits(value: number): string {
  return TWO_DIGITS[value]!;
}

/**
 * A year as ISO 8601 has it: four digits, or a sign and six.
 *
 * @param year - astronomical year
 * @returns for example `2026`, `+012026`, `-000044`
 */
export function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return twoDigits(Math.floor(year / 100)) + twoDigits(year % 100);
  return `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`;
}

/**
 * A date as ISO 8601 has it.
 *
 * @param day - days since 1970-01-01
 * @returns for example `2026-03-08`
 */
export function dateText(day: number): string {
  const civil = civilOfDay(day);
  return `${yearText(civil.year)}-${twoDigits(civil.month)}-${twoDigits(civil.day)}`;
}

/**
 * Hours and minutes, with seconds where there are any or they are asked for.
 *
 * @param inDay - milliseconds since midnight; less than a second of them is left out
 * @param withSeconds - whether to write seconds that are zero
 * @returns for example `23:30`
 */
export function clockText(inDay: number, withSeconds: boolean): string {
  const seconds = Math.floor(inDay / 1000);
  const minutes = Math.floor(seconds / 60);
  const text = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return withSeconds || seconds % 60 !== 0 ? `${text}:${twoDigits(seconds % 60)}` : text;
}

/**
 * Date and time as ISO 8601 has them, without an offset: to the second, with three decimals where there are milliseconds.
 *
 * @param ms - the local time as the epoch milliseconds it would have in UTC
 * @returns for example `2026-03-08T23:30:00`
 */
export function dateTimeText(ms: number): string {
  const day = Math.floor(ms / DAY);
  const inDay = ms - day * DAY;
  const millisecond = inDay % 1000;
  const text = `${dateText(day)}T${clockText(inDay, true)}`;
  return millisecond === 0 ? text : `${text}.${String(millisecond).padStart(3, "0")}`;
}
