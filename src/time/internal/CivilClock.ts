import { CivilDate } from "./CivilDate.ts";

/**
 * A local date with its time of day, for date-fns's parsing and formatting, which use all local fields of a date (stepping
 * dates, for which {@link CivilDate} is, uses few).
 */
export class CivilClock extends CivilDate {
  override getTimezoneOffset(): number {
    return 0;
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
  override setHours(
    hour: number,
    minute: number = this.getUTCMinutes(),
    second: number = this.getUTCSeconds(),
    millisecond: number = this.getUTCMilliseconds(),
  ): number {
    return this.setUTCHours(hour, minute, second, millisecond);
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
