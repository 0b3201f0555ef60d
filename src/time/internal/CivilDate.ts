/**
 * A local date and time for date-fns. Its functions read and write a date's local fields, which on a plain `Date` are those
 * of the machine's own zone; here the local fields are the UTC ones, so the machine has no say. date-fns 4 makes every further
 * date with the constructor of the one it was given (`constructFrom`), so its results are of this kind too.
 */
export class CivilDate extends Date {
  /** @param value - the local time as the epoch milliseconds it would have in UTC, or a date to copy */
  constructor(value: number | string | Date) {
    super(value);
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
  override setFullYear(year: number, month?: number, day?: number): number {
    return this.setUTCFullYear(year, month ?? this.getUTCMonth(), day ?? this.getUTCDate());
  }
  override setMonth(month: number, day?: number): number {
    return this.setUTCMonth(month, day ?? this.getUTCDate());
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
}
