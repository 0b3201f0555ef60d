import { checkInstant } from "./internal/checkInstant.ts";
import { checkPeriod } from "./internal/checkPeriod.ts";
import { periodOfSpan, periodSpan } from "./internal/periodSpan.ts";
import type { Period, PeriodOptions } from "./Period.ts";
import type { Instant } from "./toEpochMilliseconds.ts";

/**
 * The hour, day, week, month, quarter or year that an instant lies in, by the calendar of a zone.
 *
 * Days and longer periods last from midnight to midnight on the zone's clock, so a day has 23, 24 or 25 hours (or none: Apia
 * skipped 2011-12-30). Where midnight was skipped, the day begins at the change; where it came twice, at the first. An hour
 * is a clock hour under one offset: where the clock is set back an hour, the hour that comes twice makes two periods.
 *
 * @param instant - a moment; see {@link Instant}
 * @param period - unit, zone and first day of weeks
 * @returns the period, half open
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { periodOf } from "socialops/time";
 *
 * const day = periodOf("2026-03-08T23:30:00Z", { unit: "day", timeZone: "America/New_York" });
 * day; // => { start: "2026-03-08T05:00:00Z", end: "2026-03-09T04:00:00Z", label: "2026-03-08" }
 *
 * periodOf("2026-03-08T23:30:00Z", { unit: "week", timeZone: "Asia/Shanghai" }).label; // => "2026-W11"
 * ```
 */
export function periodOf(instant: Instant, period: PeriodOptions): Period {
  const rule = checkPeriod(period, "periodOf");
  return periodOfSpan(rule, periodSpan(rule, checkInstant(instant, "periodOf", "instant")));
}
