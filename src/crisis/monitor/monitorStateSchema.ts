import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";

/**
 * What a stream's `count` can be:
 *
 * - `count`: events since the point before
 * - `counter`: a running total; the increase is watched, and a total that falls has been reset
 * - `share`: events out of the point's `total`; the share is watched
 */
export const monitorMeasures = ["count", "counter", "share"] as const;

/** One of {@link monitorMeasures}. */
export type MonitorMeasure = (typeof monitorMeasures)[number];

/** What one window of a stream has learned. */
export interface MonitorScaleState {
  /** Sums it was taught. */
  learned: number;
  /** Mean of the transformed sums. */
  mean: number;
  /** Their variance around it. */
  variance: number;
  /** Standard deviations above the mean that raise an alarm. */
  threshold: number;
}

/** What became of a stream's points. */
export interface MonitorTally {
  /** Points that were taken, late ones included. */
  taken: number;
  /** Points without a usable count. */
  missing: number;
  /** Points that came after a later one; taken into the windows where their row was empty and recent. */
  late: number;
  /** Points in a place that was filled already; left out. */
  doubled: number;
  /** Running totals that fell. */
  resets: number;
}

/** What a monitor remembers of one stream. */
export interface MonitorStreamState {
  /** Its name. */
  name: string;
  /** What its `count` is. */
  measure: MonitorMeasure;
  /** Minutes from point to point; null until it is known. */
  intervalMinutes: number | null;
  /** The stream's part of the alarms a week. */
  alarmsPerWeek: number;
  /** The first point, kept until the second one says the interval: epoch milliseconds, count, total. */
  first: number[] | null;
  /** Where in time the last point stands, epoch milliseconds; null before the first. */
  atMs: number | null;
  /** The last running total. */
  lastTotal: number | null;
  /** Points of the open row: place of the last one, how many, their sum, the sum of their totals. */
  open: [number, number, number, number];
  /** Rows since the start. */
  rows: number;
  /** The last rows' counts, in a circle; null where missing. */
  counts: (number | null)[];
  /** Their totals, for shares; otherwise empty. */
  totals: (number | null)[];
  /** Rows since the last alarm; null before the first. */
  rowsSinceAlert: number | null;
  /** Alarms since the start. */
  alerts: number;
  /** The short window. */
  fast: MonitorScaleState;
  /** The long window. */
  slow: MonitorScaleState;
  /** What became of the points. */
  tally: MonitorTally;
}

/** A time that is not as usual, as a monitor remembers it. */
export interface MonitorHolidayState {
  /** Its first moment, epoch milliseconds. */
  startMs: number;
  /** The moment it is over, epoch milliseconds. */
  endMs: number;
  /** How many times the usual volume is expected; null where nothing is compared. */
  expected: number | null;
}

/** Everything that a monitor remembers: plain JSON of less than 8 kB. */
export interface MonitorState {
  /** `"monitor"`. */
  kind: "monitor";
  /** Version of this form. */
  version: 1;
  /** Alarms a week that may be raised without cause. */
  alarmsPerWeek: number;
  /** Times that are not as usual. */
  holidays: MonitorHolidayState[];
  /** The streams, in the order of the options. */
  streams: MonitorStreamState[];
}

/** Schema of {@link MonitorState}. */
export const monitorStateSchema: z.ZodMiniObject<ShapeOf<MonitorState>> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  const amount = z.number().check(z.nonnegative());
  const ring = z.array(z.nullable(amount)).check(z.maxLength(24));
  const scale = z.object({
    learned: count,
    mean: amount,
    variance: amount,
    threshold: z.number().check(z.gt(0)),
  });
  const stream = z.object({
    name: z.string(),
    measure: z.enum(monitorMeasures),
    intervalMinutes: z.nullable(z.number().check(z.gte(1 / 60), z.lte(10_080))),
    alarmsPerWeek: z.number().check(z.gt(0), z.lte(100)),
    first: z.nullable(z.array(z.number()).check(z.minLength(3), z.maxLength(3))),
    atMs: z.nullable(z.number()),
    lastTotal: z.nullable(amount),
    open: z.tuple([count, count, amount, amount]),
    rows: count,
    counts: ring,
    totals: ring,
    rowsSinceAlert: z.nullable(count),
    alerts: count,
    fast: scale,
    slow: scale,
    tally: z.object({ taken: count, missing: count, late: count, doubled: count, resets: count }),
  });
  const holiday = z.object({
    startMs: z.int(),
    endMs: z.int(),
    expected: z.nullable(z.number().check(z.gte(0.01), z.lte(100))),
  });
  return z.object({
    kind: z.literal("monitor"),
    version: z.literal(1),
    alarmsPerWeek: z.number().check(z.gt(0), z.lte(100)),
    holidays: z.array(holiday).check(z.maxLength(20)),
    streams: z.array(stream).check(z.minLength(1), z.maxLength(8)),
  });
});
