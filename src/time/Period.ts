/** Every {@link PeriodUnit}, from the shortest. */
export const periodUnits = ["hour", "day", "week", "month", "quarter", "year"] as const;

/** A stretch of the calendar. */
export type PeriodUnit = (typeof periodUnits)[number];

/** How time is cut into periods. */
export interface PeriodOptions {
  /** Length, as a unit of the calendar. */
  unit: PeriodUnit;
  /** Zone whose midnight begins a day; see {@link isTimeZone}. */
  timeZone: string;
  /** First day of a week, 1 (Monday) to 7 (Sunday); default 1. Other units pay no heed to it. */
  weekStart?: number | undefined;
}

/** A half-open stretch of time: `start` belongs to it, `end` to the next one. */
export interface Period {
  /** First instant, as ISO 8601 text in UTC. */
  start: string;
  /** First instant after it, as ISO 8601 text in UTC. */
  end: string;
  /**
   * Its name in the zone's calendar, different for each period of a unit: `2026-03-08T23:00-04:00` for an hour (where it
   * begins, with the offset), `2026-03-08` for a day, `2026-W10` for an ISO week (for a week that does not begin on Monday its
   * first date), `2026-03`, `2026-Q1`, `2026`. Years outside 0 to 9999 have a sign and six digits.
   */
  label: string;
}
