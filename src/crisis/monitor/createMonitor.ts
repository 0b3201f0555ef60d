import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { emptyStream } from "./internal/emptyStream.ts";
import { UNNAMED } from "./internal/streamNames.ts";
import { type MonitorMeasure, type MonitorState, monitorMeasures } from "./monitorStateSchema.ts";

/** A stream that a monitor watches. */
export interface MonitorStreamOptions {
  /** Its name: `"mentions"`, `"complaints"`, `"unfollows"`. */
  name: string;
  /** What its `count` is. Default `"count"`. */
  measure?: MonitorMeasure | undefined;
}

/** A time that is known not to be as usual. */
export interface MonitorHoliday {
  /** Its first moment. */
  start: Instant;
  /** The moment it is over. */
  end: Instant;
  /**
   * How many times the usual volume is expected, 0.01 to 100; shares are not touched. Without it nothing is compared, and
   * there are no alerts of this time.
   */
  expected?: number | undefined;
}

/** Options of {@link createMonitor}. */
export interface MonitorOptions {
  /** Alarms a week that may be raised without cause, over all streams together, 0.01 to 100. Default 1. */
  alarmsPerWeek?: number | undefined;
  /** Minutes from one point to the next, 1/60 to 10080. Default: the distance of each stream's first two points. */
  intervalMinutes?: number | undefined;
  /** The streams, 1 to 8, with different names. Default: one count, named `"mentions"`; in `monitorSeries` those that the points name. */
  streams?: readonly MonitorStreamOptions[] | undefined;
  /** Times that are not as usual, up to 20. Only the baseline of other times is learned. */
  holidays?: readonly MonitorHoliday[] | undefined;
}

/** Schema of {@link MonitorOptions}. */
export const monitorOptionsSchema: z.ZodMiniObject<
  ShapeOf<MonitorOptions>,
  z.core.$strict
> = /* @__PURE__ */ worded(() => {
  const different = { error: "expected 1 to 8 streams with different names" };
  const ordered = { error: "expected an end after the start" };
  const stream = z.strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(40)),
    measure: z.optional(z.enum(monitorMeasures)),
  });
  const holiday = z
    .strictObject({
      start: instantSchema,
      end: instantSchema,
      expected: z.optional(z.number().check(z.gte(0.01), z.lte(100))),
    })
    .check(z.refine(({ start, end }) => toEpochMilliseconds(start) < toEpochMilliseconds(end), ordered));
  return z.strictObject({
    alarmsPerWeek: z.optional(z.number().check(z.gte(0.01), z.lte(100))),
    intervalMinutes: z.optional(z.number().check(z.gte(1 / 60), z.lte(10_080))),
    streams: z.optional(
      z
        .array(stream)
        .check(
          z.refine(
            (list) =>
              list.length >= 1 &&
              list.length <= 8 &&
              new Set(list.map(({ name }) => name)).size === list.length,
            different,
          ),
        ),
    ),
    holidays: z.optional(z.array(holiday).check(z.maxLength(20))),
  });
});

/**
 * Makes the state of a monitor that watches counts for bursts; `monitorPoint` and `monitorSeries` feed it.
 *
 * **Detector.** Each stream is summed over two windows, 15 minutes and an hour (at least one and four rows, so longer where
 * points are rarer). A sum is compared after Anscombe's square root (1948), which steadies a Poisson count's spread, with a mean and
 * variance that forget over about ten days; shares are compared after the arcsine. The spread is learned from the stream,
 * bursts included, so a stream that bursts every day has to burst more.
 *
 * **Budget.** Each window's threshold starts at 3 standard deviations (more for budgets below 1), goes up by 35 % with each of
 * its alarms, and comes down in between at the rate that balances `alarmsPerWeek`. This holds in the long run whatever the
 * stream looks like; a time with many real bursts can have more, up to what 16 weeks may have (for small budgets up to 4 a stream, if a year
 * may have as many, and always one), and critical alerts are never held back. Streams share the budget equally. After an alarm a stream is silent for 12 hours.
 *
 * **State.** Plain JSON of less than 8 kB: store it and go on later with the same alerts. Points that come more often than every
 * five minutes are gathered to rows of about five minutes.
 *
 * @param options - budget, interval, streams, holidays
 * @returns the state before the first point
 * @throws {@link SocialOpsError} `invalid-argument` for options
 *
 * @example
 * ```ts
 * import { createMonitor, monitorPoint } from "socialops/crisis";
 *
 * let state = createMonitor({ alarmsPerWeek: 1, intervalMinutes: 60 });
 * for (let hour = 0; hour < 48; hour += 1) {
 *   state = monitorPoint(state, { at: Date.UTC(2026, 2, 2, hour), count: 20 + (hour % 5) }).state;
 * }
 * const { alert } = monitorPoint(state, { at: "2026-03-04T00:00:00Z", count: 90 });
 * [alert?.stream, alert?.level, alert?.count]; // => ["mentions", "critical", 90]
 * ```
 */
export function createMonitor(options: MonitorOptions = {}): MonitorState {
  const checked = checkValue(monitorOptionsSchema, options, "createMonitor", "options");
  const { alarmsPerWeek = 1, intervalMinutes, streams = [{ name: UNNAMED }], holidays = [] } = checked;
  return {
    kind: "monitor",
    version: 1,
    alarmsPerWeek,
    holidays: holidays.map(({ start, end, expected }) => ({
      startMs: toEpochMilliseconds(start),
      endMs: toEpochMilliseconds(end),
      expected: expected ?? null,
    })),
    streams: streams.map(({ name, measure = "count" }) =>
      emptyStream(name, measure, intervalMinutes, alarmsPerWeek / streams.length),
    ),
  };
}
