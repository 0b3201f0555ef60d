import { weekSlotColumn } from "../../../time/weekSlotColumn.ts";
import { openSlots } from "../../internal/openSlots.ts";
import type { StaggeredPlatform } from "../staggerRequestSchema.ts";
import type { SlotValues } from "./slotValues.ts";

/** A platform with its zone and values. */
export interface LaggedPlatform {
  /** As asked. */
  asked: StaggeredPlatform;
  /** Its zone. */
  timeZone: string;
  /** What its hours are worth. */
  slots: SlotValues;
}

/** What a post is worth on each platform, for each time on the first platform and each lag. */
export interface StaggerTable {
  /** Times on the first platform, in order. */
  at: Float64Array;
  /** Lags of each platform in milliseconds, rising. */
  lags: number[][];
  /** Worth by platform, lag and time; minus infinity where it is closed or past the period. */
  worth: Float64Array[][];
}

/**
 * Values every combination of time and lag, one platform at a time.
 *
 * @param at - times on the first platform
 * @param platforms - the platforms
 * @param until - end of the period
 * @param stepMinutes - minutes between lags
 * @param isOpen - whether blackouts are to be respected
 */
export function staggerTable(
  at: Float64Array,
  platforms: readonly LaggedPlatform[],
  until: number,
  stepMinutes: number,
  respectBlackout: boolean,
): StaggerTable {
  const lags = platforms.map(({ asked }) => lagsOf(asked, stepMinutes));
  const worth = platforms.map(({ asked, timeZone, slots }, p) => {
    const open = new Set(openSlots(respectBlackout ? (asked.blackout ?? []) : []));
    const bySlot = Array.from({ length: 168 }, (_, slot) =>
      open.has(slot) ? slots.worthOf(slot) : Number.NEGATIVE_INFINITY,
    );
    return lags[p]!.map((lag) => {
      const times = at.map((time) => time + lag);
      const column = weekSlotColumn(times, timeZone);
      return times.map((time, i) => (time < until ? bySlot[column[i]!]! : Number.NEGATIVE_INFINITY));
    });
  });
  return { at, lags, worth };
}

function lagsOf(
  { minLagHours = 0, maxLagHours = minLagHours }: StaggeredPlatform,
  stepMinutes: number,
): number[] {
  const [least, most, step] = [minLagHours * 3_600_000, maxLagHours * 3_600_000, stepMinutes * 60_000];
  return Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, i) =>
    Math.round(least + i * step),
  );
}
