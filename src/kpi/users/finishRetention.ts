import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { fitKind } from "./fitKind.ts";
import { checkRetentionAggregate } from "./internal/checkRetentionAggregate.ts";
import { countRetention } from "./internal/countRetention.ts";
import type { RetentionAggregate } from "./retentionAggregateSchema.ts";
import { retentionOfCounts } from "./retentionOfCounts.ts";
import { type RetentionKind, type RetentionResult, retentionKinds } from "./retentionResultSchema.ts";
import { retentionSpans } from "./retentionSpans.ts";

/** Options of {@link finishRetention}. */
export interface FinishRetentionOptions {
  /** What counts as retained. */
  kind: RetentionKind;
  /** Offsets to ask about, each once, whole numbers from 1 to 3660. Default: days 1 to 30, weeks or months 1 to 12. */
  offsets?: readonly number[] | undefined;
  /** First and last offset of each bracket; needed with kind `bracket`, and with no other. */
  brackets?: readonly (readonly [number, number])[] | undefined;
  /** Nominal coverage of intervals, between 0 and 1. Default 0.95. */
  level?: number | undefined;
}

/** The largest offset that is asked about: ten years of days. */
const MOST_OFFSET = 3660;
/** The most cells of a cohort. */
const MOST_CELLS = 400;

/** Schema of {@link FinishRetentionOptions}. */
export const finishRetentionOptionsSchema: z.ZodMiniObject<ShapeOf<FinishRetentionOptions>> =
  /* @__PURE__ */ worded(() => {
    const whole = { error: `expected a whole number from 1 to ${MOST_OFFSET}` };
    const few = { error: `expected 1 to ${MOST_CELLS} of them` };
    const between = { error: "expected a number between 0 and 1" };
    const offset = z.int(whole).check(z.gte(1, whole), z.lte(MOST_OFFSET, whole));
    const bracket = z
      .readonly(z.tuple([offset, offset]))
      .check(
        z.refine(([from, to]) => from <= to, { error: "expected the first offset to be at most the last" }),
      );
    return z
      .strictObject({
        kind: z.enum(retentionKinds),
        offsets: z.optional(
          z
            .readonly(z.array(offset).check(z.minLength(1, few), z.maxLength(MOST_CELLS, few)))
            .check(
              z.refine((list) => new Set(list).size === list.length, { error: "expected each offset once" }),
            ),
        ),
        brackets: z.optional(
          z.readonly(z.array(bracket).check(z.minLength(1, few), z.maxLength(MOST_CELLS, few))).check(
            z.refine((list) => new Set(list.map(String)).size === list.length, {
              error: "expected each bracket once",
            }),
          ),
        ),
        level: z.optional(z.number(between).check(z.refine((level) => level > 0 && level < 1, between))),
      })
      .check(...fitKind());
  });

/**
 * Turns an aggregate into retention by cohort; see {@link retention} for what is counted.
 *
 * @param aggregate - of {@link aggregateRetention} or {@link mergeRetention}
 * @param options - kind, offsets and coverage
 * @returns cohorts and all of them together
 * @throws {@link SocialOpsError} `invalid-argument`, `unsupported-version`
 *
 * @example
 * ```ts
 * import { aggregateRetention, finishRetention } from "socialops/kpi";
 *
 * const interactions = [
 *   { memberId: "m1", at: "2026-03-02T09:00:00Z", kind: "view" },
 *   { memberId: "m1", at: "2026-03-05T09:00:00Z", kind: "view" },
 *   { memberId: "m2", at: "2026-03-02T11:00:00Z", kind: "view" },
 * ];
 * const options = { asOf: "2026-03-09T00:00:00Z", unit: "day", timeZone: "UTC" } as const;
 * const aggregate = aggregateRetention(interactions, options);
 * const { overall } = finishRetention(aggregate, { kind: "within", offsets: [1, 3] });
 * overall.map(({ retained, eligible }) => [retained, eligible]); // => [[0, 2], [1, 2]]
 * ```
 */
export function finishRetention(
  aggregate: RetentionAggregate,
  options: FinishRetentionOptions,
): RetentionResult {
  const checked = checkRetentionAggregate(aggregate, "finishRetention", "aggregate");
  const ask = checkValue(finishRetentionOptionsSchema, options, "finishRetention", "options");
  const { unit, timeZone, weekStart, clock, where, periods, afterAsOf, issues } = checked;
  const settings = { asOf: toEpochMilliseconds(checked.asOf), unit, timeZone, weekStart, clock };
  const spans = retentionSpans(ask, unit);
  const starts = new Int32Array(checked.visits.length + 1);
  for (const [i, visits] of checked.visits.entries()) starts[i + 1] = starts[i]! + visits.length;
  const values = Float64Array.from(checked.visits.flat());
  return retentionOfCounts({
    ...settings,
    kind: ask.kind,
    where,
    spans,
    level: ask.level ?? 0.95,
    cohorts: countRetention({ starts, values }, periods, settings, spans),
    afterAsOf,
    issues,
  });
}
