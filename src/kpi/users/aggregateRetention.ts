import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import { plainCondition } from "../../condition/plainCondition.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import type { Interaction } from "../../model/nouns/interactionSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../time/toIsoString.ts";
import { readActivity } from "./internal/readActivity.ts";
import { RETENTION_AGGREGATE_VERSION, type RetentionAggregate } from "./retentionAggregateSchema.ts";
import {
  type RetentionClock,
  type RetentionUnit,
  retentionClocks,
  retentionUnits,
} from "./retentionResultSchema.ts";

/** Options of {@link aggregateRetention}. */
export interface AggregateRetentionOptions extends ReadOptions {
  /** Up to when interactions were observed. Later ones are left out and counted. */
  asOf: Instant;
  /** Unit of cohorts and offsets. */
  unit: RetentionUnit;
  /** IANA time zone whose days, weeks or months make the cohorts. */
  timeZone: string;
  /** First day of weeks, 1 (Monday) to 7 (Sunday). Default 1. */
  weekStart?: number | undefined;
  /** How offsets are counted. Default `calendar`. */
  clock?: RetentionClock | undefined;
  /** Interactions that do not match are left out before anything else; a member's cohort then is that of the first one that does. */
  where?: Condition | undefined;
}

/** Schema of {@link AggregateRetentionOptions}. */
export const aggregateRetentionOptionsSchema: z.ZodMiniObject<ShapeOf<AggregateRetentionOptions>> =
  /* @__PURE__ */ worded(() => {
    const zone = { error: "expected an IANA time zone" };
    const weekday = { error: "expected a day of the week from 1 (Monday) to 7 (Sunday)" };
    return z.strictObject({
      asOf: instantSchema,
      unit: z.enum(retentionUnits),
      timeZone: z.string(zone).check(z.refine(isTimeZone, zone)),
      weekStart: z.optional(z.int(weekday).check(z.gte(1, weekday), z.lte(7, weekday))),
      clock: z.optional(z.enum(retentionClocks)),
      where: z.optional(conditionSchema),
      ...readOptionsShape,
    });
  });

/**
 * Collects who was active when, as JSON that merges: aggregate each file or day where it lies, put the parts together with
 * {@link mergeRetention}, and ask for any kind of retention with {@link finishRetention}. The aggregate of any split of the
 * interactions, merged, is the aggregate of them all.
 *
 * It holds one number for each member and period (by the 24-hour clock for each interaction). Cost: linear in the rows; with
 * the 24-hour clock a member's instants are sorted.
 *
 * @param interactions - interactions as rows, columns or an Arrow-style table; `memberId` and `at` are needed
 * @param options - `asOf`, unit, zone and clock
 * @returns the aggregate
 * @throws {@link SocialOpsError} `invalid-argument` for options, `invalid-data` for data of no accepted form, `invalid-row`
 * with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { aggregateRetention } from "socialops/kpi";
 *
 * const interactions = [
 *   { memberId: "wang", at: "2026-03-02T23:30:00+08:00", kind: "view" },
 *   { memberId: "wang", at: "2026-03-03T00:10:00+08:00", kind: "like" },
 * ];
 * const aggregate = aggregateRetention(interactions, {
 *   asOf: "2026-03-08T23:59:59+08:00",
 *   unit: "day",
 *   timeZone: "Asia/Shanghai",
 * });
 * aggregate.members; // => ["wang"]
 * aggregate.visits; // => [[20514, 20515]]
 * ```
 */
export function aggregateRetention<Row = Interaction>(
  interactions: TableInput<Row>,
  options: AggregateRetentionOptions,
): RetentionAggregate {
  const checked = checkValue(aggregateRetentionOptionsSchema, options, "aggregateRetention", "options");
  const { ids, visits, periods, afterAsOf, issues } = readActivity(
    interactions as TableInput<never>,
    checked,
    "aggregateRetention",
  );
  const { starts, values } = visits;
  const active = [...ids.keys()].filter((member) => starts[member]! < starts[member + 1]!);
  active.sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  return {
    kind: "retention-aggregate",
    version: RETENTION_AGGREGATE_VERSION,
    unit: checked.unit,
    timeZone: checked.timeZone,
    weekStart: checked.weekStart ?? 1,
    clock: checked.clock ?? "calendar",
    asOf: toIsoString(toEpochMilliseconds(checked.asOf)),
    where: plainCondition(checked.where),
    periods,
    members: active.map((member) => ids[member]!),
    visits: active.map((member) => [...values.subarray(starts[member]!, starts[member + 1]!)]),
    afterAsOf,
    issues,
  };
}
