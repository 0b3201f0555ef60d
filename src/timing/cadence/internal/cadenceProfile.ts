import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { type Because, type Reason, reason } from "../../../kernel/reasons/reason.ts";
import { periodColumn } from "../../../time/periodColumn.ts";
import { toIsoString } from "../../../time/toIsoString.ts";
import { weekSlotColumn } from "../../../time/weekSlotColumn.ts";
import type { CadenceFrequency, CadenceProfile } from "../cadenceResultSchema.ts";
import { countRate } from "./countRate.ts";
import { evenness } from "./evenness.ts";
import { type BurstRule, findBursts } from "./findBursts.ts";
import { frequencyOutcome, LEAST_WEEKS, type OutcomeWeek } from "./frequencyOutcome.ts";
import { gapBurstiness, gapMeasure, gapQuantile, gapVariation } from "./gapEstimates.ts";

/** Posts of one part, in order of time. */
export interface CadencePosts {
  /** Epoch milliseconds, ascending. */
  instants: Float64Array;
  /** Outcome of each; NaN where it is not known or not yet final. Null without an outcome. */
  outcomes: Float64Array | null;
  /** Posts whose outcome is not yet final. */
  immature: number;
}

/** How to measure. */
export interface CadenceSettings {
  /** Zone of days and weeks. */
  timeZone: string;
  /** First day of weeks. */
  weekStart: number;
  /** Level of intervals. */
  level: number;
  /** The rule of bursts. */
  burst: BurstRule;
  /** Name of the outcome. */
  outcome: string | null;
  /** Up to when posts were seen, epoch milliseconds; null means up to the last one. */
  asOf: number | null;
}

const HOUR = 3_600_000;
const MOST_BURSTS = 100;

/** What there is to say about the posts of one part. */
export function cadenceProfile(posts: CadencePosts, settings: CadenceSettings): CadenceProfile {
  const { instants } = posts;
  const { level, timeZone } = settings;
  const n = instants.length;
  const end = n === 0 ? null : (settings.asOf ?? instants[n - 1]!);
  const calendar = end === null ? NO_CALENDAR : calendarOf(posts, end, settings);
  const gaps = Array.from({ length: Math.max(0, n - 1) }, (_, i) => instants[i + 1]! - instants[i]!);
  const [weekdays, hours] = slotCounts(instants, timeZone);
  const bursts = findBursts(instants, settings.burst);
  const inBursts = bursts.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const measured = {
    posts: n,
    days: calendar.days,
    range: end === null ? null : { from: toIsoString(instants[0]!), to: toIsoString(end) },
    postsPerDay: countRate(calendar.dayCounts, calendar.days, "day", level),
    postsPerWeek: countRate(
      calendar.wholeWeeks.map(({ posts: count }) => count),
      calendar.weeks,
      "week",
      level,
    ),
    gaps: {
      median: gapQuantile(gaps, 0.5, level),
      p90: gapQuantile(gaps, 0.9, level),
      longest: longestGap(gaps, instants),
    },
    regularity: {
      gapVariation: gapMeasure(gaps, gapVariation, level),
      burstiness: gapMeasure(gaps, gapBurstiness, level),
      weekdayEvenness: evenness(weekdays, level),
      hourEvenness: evenness(hours, level),
    },
    silentDays: {
      count: calendar.days - calendar.dayCounts.length,
      share: silentShare(calendar),
      longestRun: calendar.longestRun,
    },
    bursts: {
      count: bursts.length,
      posts: inBursts,
      first: bursts.slice(0, MOST_BURSTS).map(({ first, last }) => ({
        from: toIsoString(instants[first]!),
        to: toIsoString(instants[last]!),
        posts: last - first + 1,
      })),
    },
    frequency:
      settings.outcome === null
        ? null
        : frequencyOutcome(calendar.wholeWeeks, {
            outcome: settings.outcome,
            immature: posts.immature,
            level,
          }),
  };
  return { ...measured, because: becauseOf(measured) };
}

interface Calendar {
  /** Local days measured. */
  days: number;
  /** Posts of each day that has any. */
  dayCounts: number[];
  /** Most days without a post in a row. */
  longestRun: number;
  /** Weeks that are wholly measured. */
  weeks: number;
  /** Those that have posts. */
  wholeWeeks: OutcomeWeek[];
}

const NO_CALENDAR: Calendar = { days: 0, dayCounts: [], longestRun: 0, weeks: 0, wholeWeeks: [] };

function calendarOf({ instants, outcomes }: CadencePosts, end: number, settings: CadenceSettings): Calendar {
  const { timeZone, weekStart } = settings;
  const n = instants.length;
  // The end takes part as one more instant, so that its day and week are counted.
  const moments = new Float64Array(n + 1);
  moments.set(instants);
  moments[n] = end;
  const byDay = periodColumn(moments, { unit: "day", timeZone });
  const dayCounts = new Float64Array(byDay.periods.length);
  for (let i = 0; i < n; i++) dayCounts[byDay.codes[i]!]! += 1;
  const lastDay = byDay.ordinals.at(-1)!;
  let longestRun = 0;
  let before = byDay.ordinals[0]! - 1;
  for (const [code, day] of byDay.ordinals.entries()) {
    const isSilentEnd = dayCounts[code] === 0;
    longestRun = Math.max(longestRun, day - before - (isSilentEnd ? 0 : 1));
    before = day;
  }
  const byWeek = periodColumn(moments, { unit: "week", timeZone, weekStart });
  const firstDay = byDay.periods[0]!.start;
  const first = byWeek.ordinals[0]! + (byWeek.periods[0]!.start === firstDay ? 0 : 1);
  // The last week is whole where the day that holds the end is its last one.
  const last = byWeek.ordinals.at(-1)! - (byWeek.periods.at(-1)!.end === byDay.periods.at(-1)!.end ? 0 : 1);
  const weeks = byWeek.ordinals.map((week): OutcomeWeek => ({ week, posts: 0, known: 0, sum: 0 }));
  for (let i = 0; i < n; i++) {
    const week = weeks[byWeek.codes[i]!]!;
    week.posts++;
    const outcome = outcomes === null ? Number.NaN : outcomes[i]!;
    if (Number.isNaN(outcome)) continue;
    week.known++;
    // Sums beyond the range of numbers still have their rank.
    week.sum = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, week.sum + outcome));
  }
  return {
    days: lastDay - byDay.ordinals[0]! + 1,
    dayCounts: [...dayCounts].filter((count) => count > 0),
    longestRun,
    weeks: Math.max(0, last - first + 1),
    wholeWeeks: weeks.filter(({ week, posts }) => posts > 0 && week >= first && week <= last),
  };
}

function slotCounts(instants: Float64Array, timeZone: string): [weekdays: number[], hours: number[]] {
  const weekdays = Array.from({ length: 7 }, () => 0);
  const hours = Array.from({ length: 24 }, () => 0);
  for (const slot of weekSlotColumn(instants, timeZone)) {
    weekdays[Math.floor(slot / 24)]! += 1;
    hours[slot % 24]! += 1;
  }
  return [weekdays, hours];
}

function longestGap(gaps: readonly number[], instants: Float64Array): CadenceProfile["gaps"]["longest"] {
  if (gaps.length === 0) return null;
  let at = 0;
  for (const [i, gap] of gaps.entries()) if (gap > gaps[at]!) at = i;
  return { from: toIsoString(instants[at]!), to: toIsoString(instants[at + 1]!), hours: gaps[at]! / HOUR };
}

function silentShare({ days, dayCounts }: Calendar): Estimate {
  if (days === 0) return absent("too-few", 0, 1);
  return {
    status: "ok",
    value: (days - dayCounts.length) / days,
    unit: "ratio",
    n: days,
    nUnit: "days",
    method: "share of days",
    // A count of what happened: silent days come in a row, and no trial is independent of the next.
    interval: null,
  };
}

function becauseOf(profile: Omit<CadenceProfile, "because">): Because {
  const { posts, days, postsPerWeek, postsPerDay, silentDays, gaps, bursts, frequency } = profile;
  const found: Reason[] = [];
  if (posts > 0) {
    const perDay = postsPerDay.status === "ok" ? postsPerDay.value : 0;
    const perWeek = postsPerWeek.status === "ok" ? postsPerWeek.value : perDay * 7;
    found.push(reason("timing.cadence-rate", { perWeek, n: posts, days }));
  }
  if (silentDays.count > 0)
    found.push(
      reason("timing.cadence-silent-days", {
        silent: silentDays.count,
        days,
        longest: silentDays.longestRun,
      }),
    );
  if (gaps.longest !== null && gaps.median.status === "ok")
    found.push(
      reason("timing.cadence-longest-gap", { hours: gaps.longest.hours, median: gaps.median.value }),
    );
  if (bursts.count > 0)
    found.push(
      reason("timing.cadence-bursts", { bursts: bursts.count, n: posts, share: bursts.posts / posts }),
    );
  if (frequency !== null) found.push(fatigueReason(frequency));
  return found;
}

function fatigueReason({ perPost, verdict, weeks }: CadenceFrequency): Reason {
  if (perPost.status === "absent" || verdict === "insufficient")
    return reason("timing.fatigue-insufficient", { n: weeks, needed: LEAST_WEEKS });
  const { value, interval, n } = perPost;
  const values = { correlation: value, low: interval?.low ?? value, high: interval?.high ?? value, n };
  return reason(`timing.fatigue-${verdict}`, values);
}
