import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";

/** The kinds of retention: what a member has to do to count as retained at offset N. */
export const retentionKinds = ["n-day", "unbounded", "bracket", "within"] as const;

/**
 * What counts as retained at offset N.
 *
 * - `n-day`: active at offset N
 * - `unbounded`: active at offset N or later, up to `asOf`
 * - `bracket`: active at any offset from a to b
 * - `within`: active at any offset from 1 to N
 */
export type RetentionKind = (typeof retentionKinds)[number];

/** The clocks by which offsets are counted. */
export const retentionClocks = ["calendar", "24h"] as const;

/**
 * How offsets are counted: `calendar` by periods of the zone's calendar, `24h` by stretches of 24 hours (7 times 24 for weeks,
 * 30 times for months) since a member's own first interaction.
 */
export type RetentionClock = (typeof retentionClocks)[number];

/** The units of cohorts and offsets. */
export const retentionUnits = ["day", "week", "month"] as const;

/** One of {@link retentionUnits}. */
export type RetentionUnit = (typeof retentionUnits)[number];

/** How many of some members came back at an offset. */
export interface RetentionCell {
  /** Units since the first interaction: 1 is the next day, week or month. The first one of a bracket. */
  offset: number;
  /** The last offset of a bracket; only with kind `bracket`. */
  through?: number | undefined;
  /** Members of `eligible` who came back. */
  retained: number;
  /** Members whose offset (the last one of a bracket) is over, so that all of it was observed. */
  eligible: number;
  /** `retained / eligible` with a Wilson interval, each member being one trial; absent as `immature` while nobody is eligible. */
  rate: Estimate;
}

/** The members whose first interaction lies in one period. */
export interface RetentionCohort {
  /** First instant of the period, ISO 8601 in UTC. */
  start: string;
  /** The period's name in the zone's calendar: `2026-03-08`, `2026-W10`, `2026-03`. */
  label: string;
  /** Members. */
  size: number;
  /** One cell an offset or bracket, ascending. */
  cells: RetentionCell[];
}

/** What `retention` returns. */
export interface RetentionResult {
  /** Up to when interactions were observed, ISO 8601 in UTC. */
  asOf: string;
  /** Unit of cohorts and offsets. */
  unit: RetentionUnit;
  /** Zone of the calendar. */
  timeZone: string;
  /** First day of weeks, 1 (Monday) to 7 (Sunday). */
  weekStart: number;
  /** What counts as retained. */
  kind: RetentionKind;
  /** How offsets are counted. */
  clock: RetentionClock;
  /** The condition that the interactions match, or null. */
  where: Condition | null;
  /** Members in all cohorts. */
  members: number;
  /** The cohorts that have members, in order of time. */
  cohorts: RetentionCohort[];
  /** The same cells over the members of all cohorts. */
  overall: RetentionCell[];
  /** Valid interactions later than `asOf`, left out. They count as kept in `issues`. */
  afterAsOf: number;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link RetentionCell}. */
export const retentionCellSchema: z.ZodMiniObject<ShapeOf<RetentionCell>> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  return z.object({
    offset: count,
    through: z.optional(count),
    retained: count,
    eligible: count,
    rate: estimateSchema,
  });
});

/** Schema of {@link RetentionResult}. */
export const retentionResultSchema: z.ZodMiniObject<ShapeOf<RetentionResult>> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  const cells = z.array(retentionCellSchema);
  return z.object({
    asOf: z.string(),
    unit: z.enum(retentionUnits),
    timeZone: z.string(),
    weekStart: z.int().check(z.gte(1), z.lte(7)),
    kind: z.enum(retentionKinds),
    clock: z.enum(retentionClocks),
    where: z.nullable(conditionSchema),
    members: count,
    cohorts: z.array(z.object({ start: z.string(), label: z.string(), size: count, cells })),
    overall: cells,
    afterAsOf: count,
    issues: issuesSchema,
  });
});
