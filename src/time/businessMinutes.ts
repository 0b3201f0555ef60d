import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import type { BusinessHours } from "./BusinessHours.ts";
import { compileBusinessClock } from "./compileBusinessClock.ts";
import { checkInstant } from "./internal/checkInstant.ts";
import type { Instant } from "./toEpochMilliseconds.ts";
import { toIsoString } from "./toIsoString.ts";

/**
 * Minutes between two instants on a clock that runs in business hours only. For many pairs use {@link compileBusinessClock}, which says
 * how windows, changes of clocks and holidays count.
 *
 * @param from - where the clock starts; see {@link Instant}
 * @param until - where it stops, not before `from`
 * @param hours - zone, windows and holidays
 * @returns minutes, with fractions
 * @throws {@link SocialOpsError} `invalid-argument`, also outside the years 1900 to 2200
 *
 * @example
 * ```ts
 * import { businessMinutes } from "socialops/time";
 *
 * const nightShift = { timeZone: "America/New_York", hours: [{ from: "22:00", until: "06:00" }] };
 * businessMinutes("2026-03-08T03:00Z", "2026-03-08T10:00Z", nightShift); // => 420
 * ```
 */
export function businessMinutes(from: Instant, until: Instant, hours: BusinessHours): number {
  const start = checkInstant(from, "businessMinutes", "from");
  const end = checkInstant(until, "businessMinutes", "until");
  const minutes = compileBusinessClock(hours).minutesBetween(start, end);
  if (end >= start && minutes >= 0) return minutes;
  throw new SocialOpsError("businessMinutes", {
    code: "invalid-argument",
    path: "until",
    expected: "an instant that is not before `from`, both in the years 1900 to 2200",
    received: JSON.stringify(toIsoString(end)),
  });
}
