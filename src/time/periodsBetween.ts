import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { checkInstant } from "./internal/checkInstant.ts";
import { checkPeriod } from "./internal/checkPeriod.ts";
import { periodOfSpan, periodSpan } from "./internal/periodSpan.ts";
import type { Period, PeriodOptions } from "./Period.ts";
import type { Instant } from "./toEpochMilliseconds.ts";
import { toIsoString } from "./toIsoString.ts";

/** Most periods that {@link periodsBetween} gives: 11 years of hours, 273 of days. */
export const MOST_PERIODS = 100_000;

/**
 * The periods that cover [`from`, `to`), in order and without gaps: the first one holds `from`, the last one the moment before
 * `to`. Whole periods are given, so the first may begin before `from` and the last may end after `to`. Dates that a zone
 * skipped altogether have no period.
 *
 * @param from - first moment; see {@link Instant}
 * @param to - moment after the last; where it equals `from` there is no period
 * @param period - unit, zone and first day of weeks
 * @returns at most 100,000 periods
 * @throws {@link SocialOpsError} `invalid-argument`, also where `to` is before `from` and where there would be more
 *
 * @example
 * ```ts
 * import { periodsBetween } from "socialops/time";
 *
 * const weeks = { unit: "week", timeZone: "UTC", weekStart: 7 } as const;
 * const found = periodsBetween("2026-03-01T00:00Z", "2026-03-15T00:00Z", weeks);
 * found.map((week) => week.label); // => ["2026-03-01", "2026-03-08"]
 * ```
 */
export function periodsBetween(from: Instant, to: Instant, period: PeriodOptions): Period[] {
  const rule = checkPeriod(period, "periodsBetween");
  const first = checkInstant(from, "periodsBetween", "from");
  const last = checkInstant(to, "periodsBetween", "to");
  const refuse = (expected: string): SocialOpsError =>
    new SocialOpsError("periodsBetween", {
      code: "invalid-argument",
      path: "to",
      expected,
      received: JSON.stringify(toIsoString(last)),
    });
  if (last < first) throw refuse("an instant that is not before `from`");
  const periods: Period[] = [];
  for (let at = first; at < last; ) {
    if (periods.length === MOST_PERIODS)
      throw refuse(`an instant at most ${MOST_PERIODS} periods after \`from\``);
    const span = periodSpan(rule, at);
    periods.push(periodOfSpan(rule, span));
    at = span.end;
  }
  return periods;
}
