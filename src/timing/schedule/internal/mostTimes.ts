import { type Candidates, nextAfterGap, type Spacing } from "./Candidates.ts";

/**
 * How many candidates can be chosen at most. Taking the earliest that fits is right: in any choice the first can be moved to the
 * earliest candidate, which leaves later ones as much room and loads no later day or week.
 */
export function mostTimes(candidates: Candidates, { gap, perDay, perWeek }: Spacing): number {
  const { day, week, at } = candidates;
  const next = nextAfterGap(candidates, gap);
  let [count, inDay, inWeek] = [0, 0, 0];
  let [lastDay, lastWeek] = [Number.NaN, Number.NaN];
  for (let i = 0; i < at.length; ) {
    if (day[i] !== lastDay) [lastDay, inDay] = [day[i]!, 0];
    if (week[i] !== lastWeek) [lastWeek, inWeek] = [week[i]!, 0];
    if (inDay >= perDay || inWeek >= perWeek) {
      i++;
      continue;
    }
    count++;
    inDay++;
    inWeek++;
    i = next[i]!;
  }
  return count;
}
