import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { CivilDate } from "./internal/CivilDate.ts";
import { checkFields, type FieldRule } from "./internal/checkFields.ts";
import { dateText, dateTimeText } from "./internal/isoText.ts";
import { DAY } from "./internal/milliseconds.ts";
import { parseIso } from "./internal/parseIso.ts";

/** A step on the calendar: whole numbers, negative ones step back. */
export interface CalendarStep {
  /** Years, of 12 months. */
  years?: number | undefined;
  /** Quarters, of 3 months. */
  quarters?: number | undefined;
  /** Months. */
  months?: number | undefined;
  /** Weeks, of 7 days. */
  weeks?: number | undefined;
  /** Days. */
  days?: number | undefined;
}

const WHOLE: FieldRule = { expected: "a whole number", accepts: Number.isSafeInteger, optional: true };
const RULES: Readonly<Record<keyof CalendarStep, FieldRule>> = {
  years: WHOLE,
  quarters: WHOLE,
  months: WHOLE,
  weeks: WHOLE,
  days: WHOLE,
};

/**
 * Steps a local date or time on the calendar, with the time of day kept. Months come first and end at the last day of a
 * shorter month (31 January and one month is 28 or 29 February), then weeks and days, as date-fns and Temporal have it.
 *
 * For a series step each time from the first date by a multiple: stepping from the step before would stay on the 28th.
 * {@link resolveLocalTime} then finds the instant of each.
 *
 * @param local - ISO 8601 without an offset, a date and time or a date alone, as {@link resolveLocalTime} takes it
 * @param step - how far
 * @returns a date for a date, else date and time to the second (milliseconds where there are any), without an offset
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { stepLocalTime } from "socialops/time";
 *
 * stepLocalTime("2026-01-31", { months: 1 }); // => "2026-02-28"
 * stepLocalTime("2026-03-07T02:30", { days: 2 }); // => "2026-03-09T02:30:00"
 * ```
 */
export function stepLocalTime(local: string, step: CalendarStep): string {
  const civil = typeof local === "string" ? parseIso(local, "local") : Number.NaN;
  const refuse = (path: string, expected: string, value: unknown): SocialOpsError =>
    new SocialOpsError("stepLocalTime", {
      code: "invalid-argument",
      path,
      expected,
      received: describeValue(value),
    });
  if (Number.isNaN(civil)) throw refuse("local", "a local time (ISO 8601 without an offset)", local);
  checkFields(step, RULES, "stepLocalTime", "step");
  const { years = 0, quarters = 0, months = 0, weeks = 0, days = 0 } = step;
  const stepped = addDays(
    addMonths(new CivilDate(civil), years * 12 + quarters * 3 + months),
    weeks * 7 + days,
  ).getTime();
  if (Number.isNaN(stepped)) throw refuse("step", "a step that stays within the range of dates", step);
  return /t/i.test(local) ? dateTimeText(stepped) : dateText(stepped / DAY);
}
