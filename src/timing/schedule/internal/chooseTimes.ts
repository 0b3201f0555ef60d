import { type Candidates, nextAfterGap, type Spacing } from "./Candidates.ts";

/** Chosen candidates and what they are worth together. */
export interface Choice {
  /** Indexes of the candidates, in order. */
  chosen: number[];
  /** What they are worth. */
  worth: number;
}

/**
 * The candidates of the greatest sum of values, exactly `count` of them: dynamic program over the candidates from the last to the
 * first, with posts left, posts on the day and posts in the week as states. Of equal choices the one with the earlier times.
 *
 * Cost: candidates times posts times the daily and weekly limits, where there are any, in time and bytes.
 *
 * @param candidates - times that may be used
 * @param count - how many; that many have to fit (see `mostTimes`)
 * @param spacing - what they have to respect
 */
export function chooseTimes(candidates: Candidates, count: number, spacing: Spacing): Choice {
  const { value, day, week } = candidates;
  const size = value.length;
  const next = nextAfterGap(candidates, spacing.gap);
  const days = stateCount(spacing.perDay, count);
  const weeks = stateCount(spacing.perWeek, count);
  const layer = (count + 1) * days * weeks;
  const stateOf = (left: number, inDay: number, inWeek: number): number =>
    (left * days + (days === 1 ? 0 : inDay)) * weeks + (weeks === 1 ? 0 : inWeek);

  // Only candidates up to the gap ahead are asked for: their layers take turns in a ring.
  const ring = next.reduce((most, to, i) => Math.max(most, to - i), 1) + 1;
  const best = new Float64Array(ring * layer);
  const takes = new Uint8Array(size * layer);
  const room = (first: number, last: number): number =>
    Math.min(
      last - first + 1,
      spacing.perDay * (day[last]! - day[first]! + 1),
      spacing.perWeek * (week[last]! - week[first]! + 1),
    );
  const nothingLeft = (left: number): number => (left === 0 ? 0 : Number.NEGATIVE_INFINITY);
  for (let i = size - 1; i >= 0; i--) {
    const here = (i % ring) * layer;
    const skipTo = i + 1;
    const takeTo = next[i]!;
    const skipLayer = (skipTo % ring) * layer;
    const takeLayer = (takeTo % ring) * layer;
    const skipDay = skipTo < size && day[skipTo] === day[i];
    const skipWeek = skipTo < size && week[skipTo] === week[i];
    const takeDay = takeTo < size && day[takeTo] === day[i];
    const takeWeek = takeTo < size && week[takeTo] === week[i];
    const worth = value[i]!;
    // What cannot be reached is not worked out: too many left for the days to come, or too few for those gone by.
    const most = Math.min(count, room(i, size - 1));
    const fewest = i === 0 ? count : Math.max(0, count - room(0, i - 1));
    best.fill(Number.NEGATIVE_INFINITY, here + stateOf(most + 1, 0, 0), here + layer);
    for (let left = fewest; left <= most; left++) {
      for (let inDay = 0; inDay < days; inDay++) {
        for (let inWeek = 0; inWeek < weeks; inWeek++) {
          const skipped =
            skipTo < size
              ? best[skipLayer + stateOf(left, skipDay ? inDay : 0, skipWeek ? inWeek : 0)]!
              : nothingLeft(left);
          let taken = Number.NEGATIVE_INFINITY;
          if (left > 0 && (days === 1 || inDay < days - 1) && (weeks === 1 || inWeek < weeks - 1)) {
            const rest =
              takeTo < size
                ? best[takeLayer + stateOf(left - 1, takeDay ? inDay + 1 : 0, takeWeek ? inWeek + 1 : 0)]!
                : nothingLeft(left - 1);
            taken = worth + rest;
          }
          const state = stateOf(left, inDay, inWeek);
          const isTaken = taken >= skipped && taken > Number.NEGATIVE_INFINITY;
          best[here + state] = isTaken ? taken : skipped;
          if (isTaken) takes[i * layer + state] = 1;
        }
      }
    }
  }

  const chosen: number[] = [];
  let [left, inDay, inWeek] = [count, 0, 0];
  for (let i = 0; i < size && left > 0; ) {
    const isTaken = takes[i * layer + stateOf(left, inDay, inWeek)] === 1;
    const to = isTaken ? next[i]! : i + 1;
    if (isTaken) {
      chosen.push(i);
      left--;
    }
    const more = isTaken ? 1 : 0;
    inDay = to < size && day[to] === day[i] ? inDay + more : 0;
    inWeek = to < size && week[to] === week[i] ? inWeek + more : 0;
    i = to;
  }
  return { chosen, worth: chosen.reduce((sum, i) => sum + value[i]!, 0) };
}

/** Numbers of posts that a day or week can hold, 0 included; 1 where there is no limit to count toward. */
export function stateCount(limit: number, count: number): number {
  return limit >= count ? 1 : limit + 1;
}
