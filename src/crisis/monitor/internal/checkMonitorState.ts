import { checkValue } from "../../../kernel/checkValue.ts";
import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import type { MonitorScaleState, MonitorState, MonitorStreamState } from "../monitorStateSchema.ts";
import { monitorStateSchema } from "../monitorStateSchema.ts";
import { isRecentStream } from "./recentStreams.ts";

/**
 * A monitor's state is checked at every point, so by hand; only one that fails is handed to the schema, for its words.
 */
export function checkMonitorState(state: MonitorState, where: string, path: string): void {
  if (isMonitorState(state)) return;
  const version = (state as { version?: unknown } | null | undefined)?.version;
  if (typeof version === "number" && version !== 1) {
    throw new SocialOpsError(where, {
      code: "unsupported-version",
      path: `${path}.version`,
      expected: "a monitor of version 1",
      received: describeValue(version),
    });
  }
  checkValue(monitorStateSchema, state, where, path);
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected: "a state of createMonitor, monitorPoint or monitorSeries",
    received: describeValue(state),
  });
}

function isMonitorState(state: MonitorState): boolean {
  if (typeof state !== "object" || state === null) return false;
  if (state.kind !== "monitor" || state.version !== 1) return false;
  if (!isBetween(state.alarmsPerWeek, 0, 100)) return false;
  const { streams, holidays } = state;
  if (!(Array.isArray(streams) && streams.length > 0 && streams.length <= 8)) return false;
  if (!(Array.isArray(holidays) && holidays.length <= 20)) return false;
  for (let i = 0; i < holidays.length; i += 1) {
    const holiday = holidays[i]!;
    if (typeof holiday !== "object" || holiday === null) return false;
    const { startMs, endMs, expected } = holiday;
    if (!(Number.isSafeInteger(startMs) && Number.isSafeInteger(endMs))) return false;
    if (expected !== null && !(isBetween(expected, 0, 100) && expected >= 0.01)) return false;
  }
  for (let i = 0; i < streams.length; i += 1) {
    const stream = streams[i]!;
    if (!(isRecentStream(stream) || isStream(stream))) return false;
  }
  return true;
}

function isStream(stream: MonitorStreamState): boolean {
  if (typeof stream !== "object" || stream === null) return false;
  const { name, measure, intervalMinutes, alarmsPerWeek, first, atMs, lastTotal, open, rows } = stream;
  if (typeof name !== "string") return false;
  if (measure !== "count" && measure !== "counter" && measure !== "share") return false;
  if (intervalMinutes !== null && !(isBetween(intervalMinutes, 0, 10_080) && intervalMinutes >= 1 / 60))
    return false;
  if (!isBetween(alarmsPerWeek, 0, 100)) return false;
  if (first !== null && !isFirst(first)) return false;
  if (atMs !== null && !(isNumber(atMs) && Math.abs(atMs) <= 1e16)) return false;
  if (lastTotal !== null && !isAmount(lastTotal)) return false;
  if (!(Array.isArray(open) && open.length === 4 && isAmount(open[2]) && isAmount(open[3]))) return false;
  if (!(isCount(open[0]) && open[0] <= 300 && isCount(open[1]) && isCount(rows) && isCount(stream.alerts)))
    return false;
  if (stream.rowsSinceAlert !== null && !isCount(stream.rowsSinceAlert)) return false;
  if (!(isRing(stream.counts) && isRing(stream.totals) && isScale(stream.fast) && isScale(stream.slow)))
    return false;
  const { tally } = stream;
  if (typeof tally !== "object" || tally === null) return false;
  return (
    isCount(tally.taken) &&
    isCount(tally.missing) &&
    isCount(tally.late) &&
    isCount(tally.doubled) &&
    isCount(tally.resets)
  );
}

function isFirst(first: readonly number[]): boolean {
  if (!(Array.isArray(first) && first.length === 3)) return false;
  const [at, count, total] = first as [number, number, number];
  return isNumber(at) && Math.abs(at) <= 8.64e15 && isNumber(count) && isNumber(total);
}

/** Above the one and up to the other. */
function isBetween(value: number, above: number, most: number): boolean {
  return typeof value === "number" && value > above && value <= most;
}

function isNumber(value: number): boolean {
  return typeof value === "number" && value - value === 0;
}

/** Sums beyond this would lose the meaning of numbers long before they overflow. */
function isAmount(value: number): boolean {
  return typeof value === "number" && value >= 0 && value <= 1e18;
}

function isCount(value: number): boolean {
  return typeof value === "number" && value >= 0 && value <= 1e15 && Math.floor(value) === value;
}

function isRing(values: readonly (number | null)[]): boolean {
  if (!(Array.isArray(values) && values.length <= 24)) return false;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (value !== null && !isAmount(value as number)) return false;
  }
  return true;
}

function isScale(scale: MonitorScaleState): boolean {
  return (
    typeof scale === "object" &&
    scale !== null &&
    isCount(scale.learned) &&
    isAmount(scale.mean) &&
    isAmount(scale.variance) &&
    isBetween(scale.threshold, 0, 1e100)
  );
}
