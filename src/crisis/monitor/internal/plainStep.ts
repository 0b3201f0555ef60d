import type { MonitorScaleState, MonitorStreamState } from "../monitorStateSchema.ts";
import type { MonitorPace } from "./monitorPace.ts";
import { isInTurn, isNear, LEAST_VARIANCE, MOST } from "./plainRules.ts";

/**
 * A stream after the commonest of points: a whole count in its turn, behind full windows, that raises no alarm. Null for any
 * other, which `StreamTracker` takes: this is its arithmetic without loading and unloading it.
 */
export function plainStep(
  stream: MonitorStreamState,
  pace: MonitorPace,
  at: number,
  count: number,
): MonitorStreamState | null {
  const { atMs, counts, rows, tally, fast, slow } = stream;
  const { fastRows, slowRows } = pace;
  if (stream.measure !== "count" || pace.points > 1 || atMs === null) return null;
  if (counts.length !== slowRows || rows < slowRows) return null;
  const intervalMs = stream.intervalMinutes! * 60_000;
  const due = atMs + intervalMs;
  if (!(isInTurn(at, due, intervalMs) && count <= MOST && count >= 0 && Math.floor(count) === count))
    return null;
  const next = rows % slowRows;
  const leaving = counts[next] ?? null;
  if (leaving === null) return null;
  let slowSum = count - leaving;
  for (let i = 0; i < slowRows; i += 1) {
    const row = counts[i] ?? null;
    if (row === null) return null;
    slowSum += row;
  }
  let fastSum = count;
  for (let back = 1; back < fastRows; back += 1) {
    fastSum += counts[next >= back ? next - back : next - back + slowRows]!;
  }
  const sinceAlert = stream.rowsSinceAlert === null ? null : stream.rowsSinceAlert + 1;
  const isQuiet = sinceAlert !== null && sinceAlert <= pace.quietRows;
  const fastNow = scaleStep(fast, pace, fastSum, isQuiet);
  if (fastNow === null) return null;
  const slowNow = scaleStep(slow, pace, slowSum, isQuiet);
  if (slowNow === null) return null;
  const after = counts.slice();
  after[next] = count;
  return {
    name: stream.name,
    measure: "count",
    intervalMinutes: stream.intervalMinutes,
    alarmsPerWeek: stream.alarmsPerWeek,
    first: stream.first,
    atMs: at === due ? due : due + (at - due) / 8,
    lastTotal: stream.lastTotal,
    open: [0, 1, count, 0],
    rows: rows + 1,
    counts: after,
    totals: stream.totals,
    rowsSinceAlert: sinceAlert,
    alerts: stream.alerts,
    fast: fastNow,
    slow: slowNow,
    tally: {
      taken: tally.taken + 1,
      missing: tally.missing,
      late: tally.late,
      doubled: tally.doubled,
      resets: tally.resets,
    },
  };
}

/** What a window has learned after one more sum; null where the sum may raise an alarm. */
function scaleStep(
  { learned, mean, variance, threshold }: MonitorScaleState,
  { relax, floor, forget }: MonitorPace,
  sum: number,
  isQuiet: boolean,
): MonitorScaleState | null {
  const relaxed = Math.max(floor, threshold * relax);
  const y = Math.sqrt(sum + 0.375);
  const before = learned === 0 ? y : mean;
  const step = y - before;
  if (!isQuiet && isNear(step, relaxed, variance + LEAST_VARIANCE)) return null;
  const weight = learned + 2 > 1 / forget ? forget : 1 / (learned + 2);
  return {
    learned: learned + 1,
    mean: before + weight * step,
    variance: (1 - weight) * (variance + weight * step * step),
    threshold: relaxed,
  };
}
