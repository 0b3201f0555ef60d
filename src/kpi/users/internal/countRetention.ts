import { periodColumn } from "../../../time/periodColumn.ts";
import { toEpochMilliseconds } from "../../../time/toEpochMilliseconds.ts";
import { ASOF_SLACK_MS, lastWholePeriod } from "../lastWholePeriod.ts";
import type { RetentionPeriod } from "../retentionAggregateSchema.ts";
import type { RetentionCohortCounts } from "../retentionOfCounts.ts";
import type { RetentionClock, RetentionUnit } from "../retentionResultSchema.ts";
import type { RetentionSpan } from "../retentionSpans.ts";
import type { Visits } from "./visits.ts";

const DAY = 86_400_000;

/** The length of a unit by the 24-hour clock; 30 days for a month is a convention, Amplitude's for one. */
const LENGTH: Readonly<Record<RetentionUnit, number>> = { day: DAY, week: 7 * DAY, month: 30 * DAY };

/** What cohorts are counted by. */
export interface RetentionSettings {
  /** Up to when interactions were observed, in epoch milliseconds. */
  asOf: number;
  /** Unit of cohorts and offsets. */
  unit: RetentionUnit;
  /** Zone of the calendar. */
  timeZone: string;
  /** First day of weeks. */
  weekStart: number;
  /** How offsets are counted. */
  clock: RetentionClock;
}

/** Members by cohort. */
interface Cohorts {
  /** The cohort of each member with visits, from 0; -1 for members without. */
  codes: Int32Array;
  /** An instant of each cohort's period. */
  instants: number[];
}

/**
 * Counts eligible and retained members of each cohort. A visit's offset is its distance from the member's first one in whole
 * units; by the calendar visits are ordinals of periods, so that the unit is 1.
 *
 * @param visits - who was active when
 * @param periods - the periods of visits; not looked at by the 24-hour clock
 * @param settings - unit, zone, clock and `asOf`
 * @param spans - what each cell asks about, `from` ascending
 * @returns the cohorts with members
 */
export function countRetention(
  visits: Visits,
  periods: readonly RetentionPeriod[],
  settings: RetentionSettings,
  spans: readonly RetentionSpan[],
): RetentionCohortCounts[] {
  const { starts, values } = visits;
  const byCalendar = settings.clock === "calendar";
  const length = byCalendar ? 1 : LENGTH[settings.unit];
  const observed = byCalendar ? lastWholePeriod(settings.asOf, settings) + 1 : settings.asOf + ASOF_SLACK_MS;
  const cohorts = byCalendar ? calendarCohorts(visits, periods) : instantCohorts(visits, settings);
  const width = spans.length;
  const counts = cohorts.instants.map((at) => ({
    at,
    size: 0,
    eligible: new Float64Array(width),
    retained: new Float64Array(width),
  }));
  for (let member = 0; member < cohorts.codes.length; member++) {
    const code = cohorts.codes[member]!;
    if (code < 0) continue;
    const cohort = counts[code]!;
    const { eligible, retained } = cohort;
    const end = starts[member + 1]!;
    let at = starts[member]!;
    const first = values[at]!;
    const lastOffset = Math.floor((observed - first) / length) - 1;
    cohort.size++;
    for (let i = 0; i < width; i++) {
      const { from, to, mature } = spans[i]!;
      if (mature > lastOffset) continue;
      eligible[i]! += 1;
      while (at < end && values[at]! - first < from * length) at++;
      if (at < end && Math.floor((values[at]! - first) / length) <= to) retained[i]! += 1;
    }
  }
  return counts;
}

function calendarCohorts({ starts, values }: Visits, periods: readonly RetentionPeriod[]): Cohorts {
  const codeOf = new Map<number, number>();
  const startOf = new Map(periods.map(({ ordinal, start }) => [ordinal, start]));
  const instants: number[] = [];
  const codes = new Int32Array(starts.length - 1).fill(-1);
  for (let member = 0; member < codes.length; member++) {
    if (starts[member] === starts[member + 1]) continue;
    const ordinal = values[starts[member]!]!;
    let code = codeOf.get(ordinal);
    if (code === undefined) {
      code = instants.push(toEpochMilliseconds(startOf.get(ordinal))) - 1;
      codeOf.set(ordinal, code);
    }
    codes[member] = code;
  }
  return { codes, instants };
}

function instantCohorts({ starts, values }: Visits, settings: RetentionSettings): Cohorts {
  const { unit, timeZone, weekStart } = settings;
  const firsts = new Float64Array(starts.length - 1).fill(Number.NaN);
  for (let member = 0; member < firsts.length; member++) {
    if (starts[member] !== starts[member + 1]) firsts[member] = values[starts[member]!]!;
  }
  const { codes, periods } = periodColumn(firsts, { unit, timeZone, weekStart });
  const instants = new Array<number>(periods.length);
  for (let member = 0; member < codes.length; member++) {
    if (codes[member]! >= 0) instants[codes[member]!] = firsts[member]!;
  }
  return { codes, instants };
}
