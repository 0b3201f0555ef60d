import type { BlackoutWindow } from "../blackoutSchema.ts";
import { SLOTS } from "./process/slotKernel.ts";

/** The slots that no blackout covers, in order. A window that ends at or before its start reaches into the next day. */
export function openSlots(blackout: readonly (number | BlackoutWindow)[]): number[] {
  const closed = new Set<number>();
  for (const entry of blackout) {
    if (typeof entry === "number") {
      closed.add(entry);
      continue;
    }
    const { weekday, fromHour, toHour } = entry;
    const length = toHour > fromHour ? toHour - fromHour : toHour + 24 - fromHour;
    for (let day = 0; day < 7; day++) {
      if (weekday !== undefined && weekday !== day + 1) continue;
      for (let hour = 0; hour < length; hour++) closed.add((day * 24 + fromHour + hour) % SLOTS);
    }
  }
  return Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => !closed.has(slot));
}
