/** Hours of a day in which a team works. */
export interface BusinessWindow {
  /** Days of the week on which it opens, 1 = Monday to 7 = Sunday. Default: every day. */
  weekdays?: readonly number[] | undefined;
  /** When it opens, `09:00`. */
  from: string;
  /** When it closes, `17:30` or `24:00`. At or before `from`, it closes on the next day. */
  until: string;
}

/** When a team works. */
export interface BusinessHours {
  /** IANA zone of its clock. */
  timeZone: string;
  /** Its hours, at least one window; where windows overlap, the time counts once. */
  hours: readonly BusinessWindow[];
  /** Local dates, `2026-10-01`, on which no window opens. A night shift that began the day before runs to its end. */
  holidays?: readonly string[] | undefined;
  /** Local dates on which the windows of a Monday open, whatever their weekday: weekends that are worked in exchange for a holiday (调休). */
  workdays?: readonly string[] | undefined;
}
