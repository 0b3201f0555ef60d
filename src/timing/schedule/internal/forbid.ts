import { toEpochMilliseconds } from "../../../time/toEpochMilliseconds.ts";
import { weekSlotColumn } from "../../../time/weekSlotColumn.ts";
import { openSlots } from "../../internal/openSlots.ts";
import type { ScheduleChannel, ScheduleRequest } from "../scheduleRequestSchema.ts";
import type { Candidates } from "./Candidates.ts";
import { civilDay } from "./civilDay.ts";

/** What can forbid a time by itself, as bits. */
export const FORBIDDEN = { blackout: 1, freeze: 2, holiday: 4, across: 8 } as const;

/** Which of them forbid each candidate. */
export function forbid(
  all: Candidates,
  timeZone: string,
  channel: ScheduleChannel,
  { freezes = [], holidays = [], minGapHoursAcross = 0 }: ScheduleRequest,
  placedElsewhere: readonly number[],
): Uint8Array {
  const daysOff = (channel.daysOff ?? []).map((weekday) => ({ weekday, fromHour: 0, toHour: 24 }));
  const open = new Set(openSlots([...(channel.blackout ?? []), ...daysOff]));
  const slots = weekSlotColumn(all.at, timeZone);
  const frozen = freezes.map(({ from, until }) => [toEpochMilliseconds(from), toEpochMilliseconds(until)]);
  const closed = new Set(holidays.map(civilDay));
  const across = minGapHoursAcross * 3_600_000;
  return Uint8Array.from(all.at, (at, i) => {
    let bits = open.has(slots[i]!) ? 0 : FORBIDDEN.blackout;
    if (frozen.some(([from, until]) => at >= from! && at < until!)) bits |= FORBIDDEN.freeze;
    if (closed.has(all.day[i]!)) bits |= FORBIDDEN.holiday;
    if (across > 0 && isNear(placedElsewhere, at, across)) bits |= FORBIDDEN.across;
    return bits;
  });
}

/** Whether one of ordered instants is nearer than a gap. */
function isNear(placed: readonly number[], at: number, gap: number): boolean {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]! <= at - gap) low = middle + 1;
    else high = middle;
  }
  return low < placed.length && placed[low]! < at + gap;
}
