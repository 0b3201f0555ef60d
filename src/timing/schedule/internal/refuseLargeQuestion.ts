import type { Candidates, Spacing } from "./Candidates.ts";
import { stateCount } from "./chooseTimes.ts";
import { throwTooLarge } from "./throwTooLarge.ts";

/** States that are searched at most: some seconds, and a quarter of a gigabyte. */
const MOST_STATES = 0x1000_0000;
/** With a rhythm each state takes twelve bytes, and each pair of times is looked at for each number of posts. */
const MOST_REGULAR_STATES = 0x200_0000;
const MOST_STEPS = 0x1_0000_0000;

/**
 * Throws where a channel's question is too large to be answered in seconds.
 *
 * @param candidates - times that may be used
 * @param count - how many posts
 * @param spacing - what they have to respect
 * @param widest - with a rhythm the longest gap that is looked at, else null
 * @param path - of the channel
 */
export function refuseLargeQuestion(
  candidates: Candidates,
  count: number,
  spacing: Spacing,
  widest: number | null,
  path: string,
): void {
  const times = candidates.at.length;
  const limits = stateCount(spacing.perDay, count) * stateCount(spacing.perWeek, count);
  const states = times * (count + 1) * limits;
  if (widest === null) {
    if (states <= MOST_STATES) return;
  } else {
    const period = candidates.at[times - 1]! - candidates.at[0]! + 1;
    const pairs = times * Math.min(times, (times * widest) / period);
    if (states <= MOST_REGULAR_STATES && pairs * count * limits <= MOST_STEPS) return;
  }
  throwTooLarge("buildSchedule", path, times, count);
}
