import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";
import {
  type RetentionClock,
  type RetentionUnit,
  retentionClocks,
  retentionUnits,
} from "./retentionResultSchema.ts";

/** The version of {@link RetentionAggregate} that this release writes and reads. */
export const RETENTION_AGGREGATE_VERSION = 1;

/** A period in which members were active. */
export interface RetentionPeriod {
  /** Its place in the calendar, as `periodColumn` counts it. */
  ordinal: number;
  /** Its first instant, ISO 8601 in UTC. */
  start: string;
}

/**
 * Who was active when, as JSON that merges with {@link mergeRetention}: all that {@link finishRetention} needs for any kind of
 * retention. It names the members, because only ids tell that two parts have a member in common.
 */
export interface RetentionAggregate {
  /** Says what it is. */
  kind: "retention-aggregate";
  /** Version of this form. */
  version: 1;
  /** Unit of cohorts and offsets. */
  unit: RetentionUnit;
  /** Zone of the calendar. */
  timeZone: string;
  /** First day of weeks, 1 (Monday) to 7 (Sunday). */
  weekStart: number;
  /** How offsets are counted. */
  clock: RetentionClock;
  /** Up to when interactions were observed, ISO 8601 in UTC. */
  asOf: string;
  /** The condition that the interactions match, or null. */
  where: Condition | null;
  /** The periods that have visits, ascending; none by the 24-hour clock. */
  periods: readonly RetentionPeriod[];
  /** The members, in the order of their ids' UTF-16 code units. */
  members: readonly string[];
  /** For each member when they were active, once each, ascending: ordinals of periods, or epoch milliseconds by the 24-hour clock. */
  visits: readonly (readonly number[])[];
  /** Interactions later than `asOf`, left out. */
  afterAsOf: number;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link RetentionAggregate}. */
export const retentionAggregateSchema: z.ZodMiniObject<ShapeOf<RetentionAggregate>> = /* @__PURE__ */ worded(
  () =>
    z.object({
      kind: z.literal("retention-aggregate"),
      version: z.literal(RETENTION_AGGREGATE_VERSION),
      unit: z.enum(retentionUnits),
      timeZone: z.string(),
      weekStart: z.int().check(z.gte(1), z.lte(7)),
      clock: z.enum(retentionClocks),
      asOf: z.string(),
      where: z.nullable(conditionSchema),
      periods: z.readonly(z.array(z.object({ ordinal: z.int(), start: z.string() }))),
      members: z.readonly(z.array(z.string().check(z.minLength(1)))),
      visits: z.readonly(z.array(z.readonly(z.array(z.int()).check(z.minLength(1))))),
      afterAsOf: z.int().check(z.nonnegative()),
      issues: issuesSchema,
    }),
);
