import { circularMean } from "../../../stats/circular/circularMean.ts";
import type { MemberWeeks } from "./memberWeeks.ts";

/** The mean hour around the clock of each member who has one, from the middles of the hours. */
export function memberMeanHours({ totals, starts, slots, counts }: MemberWeeks): number[] {
  const means: number[] = [];
  for (let member = 0; member < totals.length; member++) {
    const hours: number[] = [];
    for (let at = starts[member]!; at < starts[member + 1]!; at++)
      for (let i = 0; i < counts[at]!; i++) hours.push((slots[at]! % 24) + 0.5);
    const mean = circularMean(hours, 24)?.mean ?? null;
    if (mean !== null) means.push(mean);
  }
  return means;
}
