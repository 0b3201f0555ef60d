import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { PostingSlot } from "../postingTimeModelSchema.ts";

/** Hours of the day that times may be spread over, and why these. */
export interface UsualHours {
  /** 0 to 23, in order. */
  hours: number[];
  /** Where they come from. */
  because: Reason;
}

const FEWEST_POSTS = 10;
const LEAST_SHARE = 0.05;
const FIRST_WAKING_HOUR = 8;
const LAST_WAKING_HOUR = 22;

/** Hours that hold at least a twentieth of the posts each; with too few posts, waking hours. Both are conventions. */
export function usualHours(slots: readonly PostingSlot[]): UsualHours {
  const posts = new Array<number>(24).fill(0);
  let n = 0;
  for (const slot of slots) {
    posts[slot.hour] = posts[slot.hour]! + slot.n;
    n += slot.n;
  }
  const hours = hoursOfDay.filter((hour) => posts[hour]! >= LEAST_SHARE * n);
  if (n >= FEWEST_POSTS && hours.length > 0) {
    return { hours, because: reason("timing.hours-in-use", { hours: hours.length, n }) };
  }
  return {
    hours: hoursOfDay.filter((hour) => hour >= FIRST_WAKING_HOUR && hour < LAST_WAKING_HOUR),
    because: reason("timing.hours-by-convention", { from: FIRST_WAKING_HOUR, to: LAST_WAKING_HOUR }),
  };
}

const hoursOfDay: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

/** Step of the golden ratio, by which any number of terms covers a range evenly (Weyl 1916; Kronecker sequence). */
const GOLDEN_STEP = 0.618033988749895;

/**
 * Slots to aim at: days at even steps through the week, hours by a sequence that covers the usual ones evenly.
 *
 * @param count - how many
 * @param hours - the usual hours, in order
 */
export function spreadTargets(count: number, hours: readonly number[]): number[] {
  return Array.from({ length: count }, (_, i) => {
    const day = Math.floor(((i + 0.5) * 7) / count);
    const turn = (i + 1) * GOLDEN_STEP;
    return day * 24 + hours[Math.floor((turn - Math.floor(turn)) * hours.length)]!;
  });
}
