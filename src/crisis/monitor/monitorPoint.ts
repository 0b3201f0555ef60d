import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { checkMonitorState } from "./internal/checkMonitorState.ts";
import { monitorPace } from "./internal/monitorPace.ts";
import { numberOf } from "./internal/numberOf.ts";
import { LAST } from "./internal/plainRules.ts";
import { plainStep } from "./internal/plainStep.ts";
import { rememberStream } from "./internal/recentStreams.ts";
import { StreamTracker } from "./internal/StreamTracker.ts";
import type { MonitorAlert } from "./monitorAlertSchema.ts";
import type { MonitorState, MonitorStreamState } from "./monitorStateSchema.ts";

/** What was counted at one moment. */
export interface MonitorPoint {
  /** When. */
  at: Instant;
  /** How many; missing, negative and unreadable ones count as missing. */
  count: number | null | undefined;
  /** Out of how many, for a stream that measures a share. */
  total?: number | null | undefined;
  /** Which stream; default the first. */
  stream?: string | undefined;
}

/** What `monitorPoint` gives. */
export interface MonitorStep {
  /** The state for the next point. */
  state: MonitorState;
  /** The alert that the point raised, if it raised one. */
  alert?: MonitorAlert;
}

/**
 * Takes one point into a monitor: the state after it, and the alert it raises. The given state is not changed, and is not to be changed
 * in place: keep it, store it, or go on from it as often as you like. The method is that of `createMonitor`.
 *
 * - **Missing** counts leave a hole: a window is scaled up from its other rows and not compared when more than half are missing.
 * - **Gaps**: time goes on, nothing is learned. The increase of a counter is spread over the gap.
 * - **Late** points fill their row if it is empty and still in a window; they raise no alert of their own.
 * - **Doubled** points, less than half an interval after the one before, are left out.
 * - **Counters** that fall have been reset, and what they say since is taken as the increase.
 *
 * `tally` in the state counts all this.
 *
 * @param state - from `createMonitor`, or the one before
 * @param point - instant and count
 * @returns the new state, and an alert if one is raised; constant time a point, a quarter of a microsecond for most
 * @throws {@link SocialOpsError} `invalid-argument` for a state or instant that is none, `unknown-id` for a stream that the
 * monitor lacks, `unsupported-version` for a state of another version
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 * import { createMonitor, monitorPoint } from "socialops/crisis";
 *
 * let state = createMonitor({ intervalMinutes: 5 });
 * for (let i = 0; i < 300; i += 1) {
 *   state = monitorPoint(state, { at: i * 300_000, count: 5 + (i % 3) }).state;
 * }
 * const { alert } = monitorPoint(state, { at: 300 * 300_000, count: 60 });
 * explain(alert?.because.slice(0, 1) ?? []); // => "mentions: 73 in 15 minutes, where 17.97 are usual."
 * ```
 */
export function monitorPoint(state: MonitorState, point: MonitorPoint): MonitorStep {
  checkMonitorState(state, "monitorPoint", "state");
  if (typeof point !== "object" || point === null) {
    throw new SocialOpsError("monitorPoint", {
      code: "invalid-argument",
      path: "point",
      expected: "a point with an instant and a count",
      received: describeValue(point),
    });
  }
  const at = typeof point.at === "number" ? point.at : toEpochMilliseconds(point.at);
  if (!(Math.abs(at) <= LAST)) {
    throw new SocialOpsError("monitorPoint", {
      code: "invalid-argument",
      path: "point.at",
      expected: "an instant (ISO 8601 with an offset, epoch milliseconds, or a Date)",
      received: describeValue(point.at),
    });
  }
  const { streams, holidays } = state;
  const wanted = point.stream;
  const which = wanted === undefined ? 0 : streams.findIndex(({ name }) => name === wanted);
  if (which < 0) {
    throw new SocialOpsError("monitorPoint", {
      code: "unknown-id",
      path: "point.stream",
      expected: `one of the monitor's streams (${streams.map(({ name }) => describeValue(name)).join(", ")})`,
      received: describeValue(wanted),
    });
  }
  const stream = streams[which]!;
  const ms = Math.floor(at);
  const count = numberOf(point.count);
  let alert: MonitorAlert | null = null;
  let moved =
    holidays.length === 0 && stream.intervalMinutes !== null
      ? plainStep(stream, monitorPace(stream.intervalMinutes, stream.alarmsPerWeek), ms, count)
      : null;
  if (moved === null) {
    tracker.load(stream, holidays);
    alert = tracker.push(ms, count, numberOf(point.total));
    moved = tracker.state();
  }
  rememberStream(moved);
  const next: MonitorState = {
    kind: "monitor",
    version: 1,
    alarmsPerWeek: state.alarmsPerWeek,
    holidays,
    streams: streams.length === 1 ? [moved] : replaced(streams, which, moved),
  };
  return alert === null ? { state: next } : { state: next, alert };
}

function replaced(
  streams: readonly MonitorStreamState[],
  which: number,
  stream: MonitorStreamState,
): MonitorStreamState[] {
  const all = streams.slice();
  all[which] = stream;
  return all;
}

/** Loaded anew with each point: making one costs several times what a point does. */
const tracker = /* @__PURE__ */ new StreamTracker();
