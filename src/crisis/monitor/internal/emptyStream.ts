import type { MonitorMeasure, MonitorScaleState, MonitorStreamState } from "../monitorStateSchema.ts";
import { startThreshold } from "./monitorPace.ts";

/** A stream before its first point. */
export function emptyStream(
  name: string,
  measure: MonitorMeasure,
  intervalMinutes: number | undefined,
  alarmsPerWeek: number,
): MonitorStreamState {
  const scale = (): MonitorScaleState => ({
    learned: 0,
    mean: 0,
    variance: 0,
    threshold: startThreshold(alarmsPerWeek),
  });
  return {
    name,
    measure,
    intervalMinutes: intervalMinutes ?? null,
    alarmsPerWeek,
    first: null,
    atMs: null,
    lastTotal: null,
    open: [0, 0, 0, 0],
    rows: 0,
    counts: [],
    totals: [],
    rowsSinceAlert: null,
    alerts: 0,
    fast: scale(),
    slow: scale(),
    tally: { taken: 0, missing: 0, late: 0, doubled: 0, resets: 0 },
  };
}
