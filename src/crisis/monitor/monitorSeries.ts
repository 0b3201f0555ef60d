import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { worded } from "../../kernel/words/worded.ts";
import { readSafely } from "../../model/readSafely.ts";
import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import {
  createMonitor,
  type MonitorOptions,
  type MonitorStreamOptions,
  monitorOptionsSchema,
} from "./createMonitor.ts";
import { checkMonitorState } from "./internal/checkMonitorState.ts";
import { numberOf } from "./internal/numberOf.ts";
import { LAST } from "./internal/plainRules.ts";
import { StreamTracker } from "./internal/StreamTracker.ts";
import { streamNames } from "./internal/streamNames.ts";
import { type MonitorAlert, monitorAlertSchema } from "./monitorAlertSchema.ts";
import type { MonitorPoint } from "./monitorPoint.ts";
import { type MonitorState, monitorStateSchema } from "./monitorStateSchema.ts";

/** Points as columns of one length. */
export interface MonitorColumns {
  /** When, best as epoch milliseconds in a `Float64Array`. */
  readonly at: ArrayLike<unknown>;
  /** How many. */
  readonly count: ArrayLike<unknown>;
  /** Out of how many, for shares. */
  readonly total?: ArrayLike<unknown> | undefined;
  /** Which stream; default the first. */
  readonly stream?: ArrayLike<unknown> | undefined;
}

/** Options of {@link monitorSeries}. */
export interface MonitorSeriesOptions extends MonitorOptions {
  /** A state to go on from, instead of all other options. */
  state?: MonitorState | undefined;
}

/** Schema of {@link MonitorSeriesOptions}. */
export const monitorSeriesOptionsSchema: z.ZodMiniObject<
  ShapeOf<MonitorSeriesOptions>,
  z.core.$strict
> = /* @__PURE__ */ worded(() => {
  const alone = { error: "expected no other option beside it" };
  return z
    .strictObject({ ...monitorOptionsSchema.shape, state: z.optional(z.unknown()) })
    .check(
      z.refine(
        (options) =>
          options.state === undefined ||
          Object.entries(options).every(([key, value]) => key === "state" || value === undefined),
        { ...alone, path: ["state"] },
      ),
    ) as never;
});

/** An alert and the point that raised it. */
export interface MonitorSeriesAlert extends MonitorAlert {
  /** Index of the point. */
  index: number;
}

/** What `monitorSeries` gives. */
export interface MonitorSeriesResult {
  /** The alerts, in the order of the points. */
  alerts: MonitorSeriesAlert[];
  /** The state after the last point, to go on with. */
  state: MonitorState;
  /** Points that were left out because their instant or stream could not be read. */
  unreadable: number;
}

/** Schema of {@link MonitorSeriesResult}. */
export const monitorSeriesResultSchema: z.ZodMiniObject<ShapeOf<MonitorSeriesResult>> =
  /* @__PURE__ */ worded(() =>
    z.object({
      alerts: z.array(z.extend(monitorAlertSchema, { index: z.int().check(z.nonnegative()) })),
      state: monitorStateSchema,
      unreadable: z.int().check(z.nonnegative()),
    }),
  ) as never;

/**
 * Runs a monitor over many points: the same alerts as pushing them one by one. The method is that of `createMonitor`.
 *
 * Without `streams` and `state` the streams are those that the points name, up to 8, each a count; where points come one by one (a generator) there is one.
 * Without `intervalMinutes` and `state` the interval is the distance of each stream's first two points.
 *
 * @param points - rows, or columns of one length; in the order in which they came
 * @param options - those of `createMonitor`, or a state to go on from
 * @returns alerts with the index of their point, and the state after the last one; some 20 nanoseconds a point in
 * `Float64Array` columns, 30 in others and in rows; more for shares, totals, several streams and points off their turn
 * @throws {@link SocialOpsError} `invalid-argument` for options or a state, `invalid-data` for points of no accepted form
 *
 * @example
 * ```ts
 * import { monitorSeries } from "socialops/crisis";
 *
 * const hours = Array.from({ length: 100 }, (_, i) => i);
 * const at = hours.map((hour) => Date.UTC(2026, 2, 2, hour));
 * const count = hours.map((hour) => (hour === 80 ? 150 : 20 + (hour % 4)));
 * const { alerts } = monitorSeries({ at, count });
 * alerts.map(({ index, level }) => [index, level]); // => [[80, "critical"]]
 * ```
 */
export function monitorSeries(
  points: Iterable<MonitorPoint> | MonitorColumns,
  options: MonitorSeriesOptions = {},
): MonitorSeriesResult {
  const checked = checkValue(monitorSeriesOptionsSchema, options, "monitorSeries", "options");
  if (checked.state !== undefined) checkMonitorState(checked.state, "monitorSeries", "options.state");
  const start =
    checked.state ??
    createMonitor({
      ...checked,
      streams: checked.streams ?? readSafely(() => streamsIn(points), "monitorSeries"),
    });
  const trackers = new Map<string, StreamTracker>();
  for (const stream of start.streams)
    trackers.set(stream.name, new StreamTracker().load(stream, start.holidays));
  const run: Run = { trackers, main: trackers.get(start.streams[0]!.name)!, alerts: [], unreadable: 0 };
  readSafely(() => {
    if (isColumns(points)) pushColumns(run, points);
    else if (isIterable(points)) pushRows(run, points);
    else throw noPoints("points", "rows, or columns with at and count", points);
  }, "monitorSeries");
  return {
    alerts: run.alerts,
    state: {
      kind: "monitor",
      version: 1,
      alarmsPerWeek: start.alarmsPerWeek,
      holidays: start.holidays,
      streams: start.streams.map(({ name }) => trackers.get(name)!.state()),
    },
    unreadable: run.unreadable,
  };
}

/** The streams that the points name, where these can be read twice. */
function streamsIn(points: unknown): MonitorStreamOptions[] | undefined {
  if (isColumns(points)) {
    const { at, stream } = points;
    if (!isArrayLike(stream)) return undefined;
    return streamNames((i) => stream[i], at.length).map((name) => ({ name }));
  }
  if (!Array.isArray(points)) return undefined;
  return streamNames((i) => (points[i] as MonitorPoint | null)?.stream, points.length).map((name) => ({
    name,
  }));
}

interface Run {
  trackers: ReadonlyMap<unknown, StreamTracker>;
  main: StreamTracker;
  alerts: MonitorSeriesAlert[];
  unreadable: number;
}

/** Rows of plain points are gathered to columns of this length at most. */
const GATHERED = 4096;

function pushRows(run: Run, points: Iterable<MonitorPoint>): void {
  const at = new Float64Array(GATHERED);
  const count = new Float64Array(GATHERED);
  let index = 0;
  let gathered = 0;
  for (const point of points) {
    const isPoint = typeof point === "object" && point !== null;
    const isPlain = isPoint && (point.stream ?? point.total ?? null) === null;
    if (gathered === GATHERED || (gathered > 0 && !isPlain)) {
      pushNumbers(run, at.subarray(0, gathered), count.subarray(0, gathered), index - gathered);
      gathered = 0;
    }
    if (isPlain) {
      at[gathered] = instantOf(point.at);
      count[gathered] = numberOf(point.count);
      gathered += 1;
    } else if (isPoint) {
      pushOne(run, index, point.at, point.count, point.total, point.stream);
    } else {
      run.unreadable += 1;
    }
    index += 1;
  }
  pushNumbers(run, at.subarray(0, gathered), count.subarray(0, gathered), index - gathered);
}

function pushColumns(run: Run, { at, count, total, stream }: MonitorColumns): void {
  const columns: [string, unknown][] = [
    ["count", count],
    ["total", total],
    ["stream", stream],
  ];
  for (const [name, column] of columns) {
    if (column === undefined && name !== "count") continue;
    if (!(isArrayLike(column) && column.length === at.length)) {
      throw noPoints(`points.${name}`, `a column of ${at.length} values`, column);
    }
  }
  if (total === undefined && stream === undefined) {
    pushNumbers(run, numbersOf(at, instantOf), numbersOf(count, numberOf), 0);
    return;
  }
  for (let i = 0; i < at.length; i += 1) pushOne(run, i, at[i], count[i], total?.[i], stream?.[i]);
}

function numbersOf(column: ArrayLike<unknown>, read: (value: unknown) => number): Float64Array {
  if (column instanceof Float64Array) return column;
  const numbers = new Float64Array(column.length);
  for (let i = 0; i < column.length; i += 1) {
    const value = column[i];
    numbers[i] = typeof value === "number" ? value : read(value);
  }
  return numbers;
}

function instantOf(at: unknown): number {
  return typeof at === "number" ? at : toEpochMilliseconds(at);
}

/** Plain points of the first stream; their indices begin at `offset`. */
function pushNumbers(run: Run, at: Float64Array, count: Float64Array, offset: number): void {
  const { main, alerts } = run;
  for (let i = main.pushPlain(at, count, 0); i < at.length; i = main.pushPlain(at, count, i + 1)) {
    const ms = Math.floor(at[i]!);
    if (!(ms >= -LAST && ms <= LAST)) {
      run.unreadable += 1;
      continue;
    }
    const alert = main.push(ms, count[i]! + 0, Number.NaN);
    if (alert !== null) alerts.push({ index: offset + i, ...alert });
  }
}

function pushOne(
  run: Run,
  index: number,
  at: unknown,
  count: unknown,
  total: unknown,
  stream: unknown,
): void {
  const tracker = stream === undefined || stream === null ? run.main : run.trackers.get(stream);
  const ms = Math.floor(instantOf(at));
  if (tracker === undefined || !(ms >= -LAST && ms <= LAST)) {
    run.unreadable += 1;
    return;
  }
  const alert = tracker.push(ms, numberOf(count), numberOf(total));
  if (alert !== null) run.alerts.push({ index, ...alert });
}

function isArrayLike(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);
}

function isColumns(points: unknown): points is MonitorColumns {
  return typeof points === "object" && points !== null && isArrayLike((points as { at?: unknown }).at);
}

function isIterable(points: unknown): points is Iterable<MonitorPoint> {
  return (
    typeof points === "object" &&
    points !== null &&
    typeof (points as { [Symbol.iterator]?: unknown })[Symbol.iterator] === "function"
  );
}

function noPoints(path: string, expected: string, received: unknown): SocialOpsError {
  return new SocialOpsError("monitorSeries", {
    code: "invalid-data",
    path,
    expected,
    received: describeValue(received),
  });
}
