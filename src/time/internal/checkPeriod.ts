import { isTimeZone } from "../isTimeZone.ts";
import { type PeriodOptions, type PeriodUnit, periodUnits } from "../Period.ts";
import { checkFields, type FieldRule } from "./checkFields.ts";
import { checkTimeZone } from "./checkTimeZone.ts";
import type { ZoneTable } from "./zoneTable.ts";

/** A period definition that has been checked. */
export interface PeriodRule {
  /** Stretch of the calendar. */
  unit: PeriodUnit;
  /** The zone. */
  table: ZoneTable;
  /** First day of a week, 1 (Monday) to 7. */
  weekStart: number;
}

const RULES: Readonly<Record<keyof PeriodOptions, FieldRule>> = {
  unit: {
    expected: `one of ${periodUnits.map((name) => JSON.stringify(name)).join(", ")}`,
    accepts: (value) => periodUnits.some((name) => name === value),
  },
  timeZone: { expected: "an IANA time zone", accepts: isTimeZone },
  weekStart: {
    expected: "a day of the week from 1 (Monday) to 7 (Sunday)",
    accepts: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 7,
    optional: true,
  },
};

/**
 * Checks a period definition.
 *
 * @param period - what the caller gave
 * @param where - the public function's name
 * @returns the checked definition
 * @throws {@link SocialOpsError} `invalid-argument`, with all faults
 */
export function checkPeriod(period: PeriodOptions, where: string): PeriodRule {
  checkFields(period, RULES, where, "period");
  const { unit, timeZone, weekStart = 1 } = period;
  return { unit, table: checkTimeZone(timeZone, where, "period.timeZone"), weekStart };
}
