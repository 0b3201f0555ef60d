import { DAY } from "./milliseconds.ts";

/**
 * A calendar date for date-fns. Its functions read and write a date's local fields, which on a plain `Date` are those of the
 * machine's own zone; here the local fields are the UTC ones, so the machine has no say. date-fns 4 makes every further date
 * with the constructor of the one it was given (`constructFrom`), so its results are of this kind too.
 */
export class CivilDate extends Date {
  /** @param value - the date's midnight as epoch milliseconds in UTC, or what date-fns wants copied */
  constructor(value: number | string | Date) {
    super(value instanceof Date ? value.getTime() : value);
  }

  /** Days since 1970-01-01. */
  get dayNumber(): number {
    return Math.floor(this.getTime() / DAY);
  }

  override getTimezoneOffset(): number {
    return 0;
  }
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getMinutes(): number {
    return this.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.getUTCSeconds();
  }
  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }
  override setFullYear(year: number, month?: number, day?: number): number {
    return this.setUTCFullYear(year, month ?? this.getUTCMonth(), day ?? this.getUTCDate());
  }
  override setMonth(month: number, day?: number): number {
    return this.setUTCMonth(month, day ?? this.getUTCDate());
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(hour: number, minute?: number, second?: number, millisecond?: number): number {
    return this.setUTCHours(
      hour,
      minute ?? this.getUTCMinutes(),
      second ?? this.getUTCSeconds(),
      millisecond ?? this.getUTCMilliseconds(),
    );
  }
  override setMinutes(minute: number, second?: number, millisecond?: number): number {
    return this.setHours(this.getUTCHours(), minute, second, millisecond);
  }
  override setSeconds(second: number, millisecond?: number): number {
    return this.setHours(this.getUTCHours(), this.getUTCMinutes(), second, millisecond);
  }
  override setMilliseconds(millisecond: number): number {
    return this.setUTCMilliseconds(millisecond);
  }
}
