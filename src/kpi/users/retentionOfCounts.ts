import type { Condition } from "../../condition/conditionSchema.ts";
import { absent } from "../../kernel/absent.ts";
import type { Estimate } from "../../kernel/estimateSchema.ts";
import type { Issues } from "../../model/issues.ts";
import { wilsonInterval } from "../../stats/proportion/wilsonInterval.ts";
import { periodColumn } from "../../time/periodColumn.ts";
import { toIsoString } from "../../time/toIsoString.ts";
import type {
  RetentionCell,
  RetentionClock,
  RetentionKind,
  RetentionResult,
  RetentionUnit,
} from "./retentionResultSchema.ts";
import type { RetentionSpan } from "./retentionSpans.ts";

/** One cohort, counted. */
export interface RetentionCohortCounts {
  /** Any instant of the cohort's period, such as its first interaction, in epoch milliseconds. */
  at: number;
  /** Members. */
  size: number;
  /** Eligible members, one number a span. */
  eligible: ArrayLike<number>;
  /** Retained members, one number a span. */
  retained: ArrayLike<number>;
}

/** Cohorts counted anywhere, and what they were counted by. */
export interface RetentionCounts {
  /** Up to when interactions were observed, in epoch milliseconds. */
  asOf: number;
  /** Unit of cohorts and offsets. */
  unit: RetentionUnit;
  /** Zone of the calendar. */
  timeZone: string;
  /** First day of weeks. */
  weekStart: number;
  /** What counts as retained. */
  kind: RetentionKind;
  /** How offsets were counted. */
  clock: RetentionClock;
  /** The condition that the interactions match, as JSON, or null. */
  where: Condition | null;
  /** What each cell asks about; see `retentionSpans`. */
  spans: readonly RetentionSpan[];
  /** Nominal coverage of the intervals. */
  level: number;
  /** The cohorts in any order, one a period. */
  cohorts: readonly RetentionCohortCounts[];
  /** Interactions later than `asOf`. */
  afterAsOf: number;
  /** What became of the rows. */
  issues: Issues;
}

/**
 * Turns counts of cohorts into the result of `retention`, wherever they were counted.
 *
 * @param counts - checked settings and counts
 * @returns the result, cohorts in order of time
 */
export function retentionOfCounts(counts: RetentionCounts): RetentionResult {
  const { asOf, unit, timeZone, weekStart, kind, clock, where, spans, level, afterAsOf, issues } = counts;
  const method = `${kind}, ${clock === "calendar" ? `calendar ${unit}s` : "24-hour clock"}`;
  const cellsOf = (eligible: ArrayLike<number>, retained: ArrayLike<number>): RetentionCell[] =>
    spans.map(({ offset, through }, i) => ({
      offset,
      ...(through === undefined ? {} : { through }),
      retained: retained[i]!,
      eligible: eligible[i]!,
      rate: rateOf(retained[i]!, eligible[i]!, method, level),
    }));

  const { codes, periods } = periodColumn(
    counts.cohorts.map(({ at }) => at),
    { unit, timeZone, weekStart },
  );
  const cohorts = counts.cohorts
    .map((cohort, i) => ({ cohort, code: codes[i]! }))
    .sort((a, b) => a.code - b.code)
    .map(({ cohort, code }) => ({
      start: periods[code]!.start,
      label: periods[code]!.label,
      size: cohort.size,
      cells: cellsOf(cohort.eligible, cohort.retained),
    }));
  const total = (of: (cohort: RetentionCohortCounts) => ArrayLike<number>): number[] =>
    spans.map((_, i) => counts.cohorts.reduce((sum, cohort) => sum + of(cohort)[i]!, 0));
  return {
    asOf: toIsoString(asOf),
    unit,
    timeZone,
    weekStart,
    kind,
    clock,
    where,
    members: counts.cohorts.reduce((sum, { size }) => sum + size, 0),
    cohorts,
    overall: cellsOf(
      total(({ eligible }) => eligible),
      total(({ retained }) => retained),
    ),
    afterAsOf,
    issues,
  };
}

function rateOf(retained: number, eligible: number, method: string, level: number): Estimate {
  if (eligible === 0) return absent("immature", 0);
  return {
    status: "ok",
    value: retained / eligible,
    unit: "ratio",
    n: eligible,
    nUnit: "members",
    method,
    interval: { ...wilsonInterval(retained, eligible, level), level, method: "wilson (member)" },
  };
}
