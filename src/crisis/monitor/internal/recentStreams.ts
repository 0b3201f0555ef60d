import type { MonitorStreamState } from "../monitorStateSchema.ts";

/** As many as a monitor has at most. */
const kept: (MonitorStreamState | null)[] = [null, null, null, null, null, null, null, null];
let newest = 0;

/**
 * Remembers a stream that `monitorPoint` has made, so that it is not checked over again when the next point comes: that would
 * take as long as the point. Whether a stream is remembered decides nothing else.
 */
export function rememberStream(stream: MonitorStreamState): void {
  newest = newest === kept.length - 1 ? 0 : newest + 1;
  kept[newest] = stream;
}

/** Whether this very object was made lately. */
export function isRecentStream(stream: MonitorStreamState): boolean {
  if (kept[newest] === stream) return true;
  for (let i = 0; i < kept.length; i += 1) if (kept[i] === stream) return true;
  return false;
}
