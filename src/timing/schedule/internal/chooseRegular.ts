import type { Candidates, Spacing } from "./Candidates.ts";
import { type Choice, chooseTimes, stateCount } from "./chooseTimes.ts";

/** What an even rhythm is worth. */
export interface Rhythm {
  /** Loss for a gap twice the ideal one. */
  weight: number;
  /** Ideal milliseconds between two posts. */
  ideal: number;
}

/**
 * The candidates of the greatest sum of values less the losses of uneven gaps, exactly `count` of them.
 *
 * Gaps up to a few ideal ones are searched first. A schedule with a longer one is worth at most what the best times would be without a
 * rhythm, less the loss of that gap; where this could still be more than what was found, the search is repeated with gaps that long.
 *
 * @param candidates - times that may be used
 * @param count - how many, at least 2; that many have to fit
 * @param spacing - what they have to respect
 * @param rhythm - what an even rhythm is worth
 * @param allow - called with the longest gap before each search, to refuse one that takes too long
 */
export function chooseRegular(
  candidates: Candidates,
  count: number,
  spacing: Spacing,
  rhythm: Rhythm,
  allow: (widest: number) => void,
): Choice {
  const usual = usualGap(candidates.at, rhythm.ideal, spacing.gap);
  allow(usual);
  const found = search(candidates, count, spacing, rhythm, usual);
  const most = chooseTimes(candidates, count, spacing).worth;
  const widest =
    found === null
      ? Number.POSITIVE_INFINITY
      : rhythm.ideal * (1 + Math.sqrt(Math.max(0, (most - found.worth) / rhythm.weight)));
  if (found !== null && widest <= usual) return found;
  allow(widest);
  return search(candidates, count, spacing, rhythm, widest)!;
}

/**
 * Dynamic program over the last chosen candidate (Viterbi 1967), with posts so far, posts on its day and in its week as states. Null
 * where so many do not fit with gaps up to the widest. Cost: pairs of candidates up to the widest gap, times posts, times the limits.
 */
function search(
  candidates: Candidates,
  count: number,
  spacing: Spacing,
  rhythm: Rhythm,
  widest: number,
): Choice | null {
  const { at, value, day, week } = candidates;
  const size = at.length;
  const days = stateCount(spacing.perDay, count);
  const weeks = stateCount(spacing.perWeek, count);
  const limits = days * weeks;
  const layer = (count + 1) * limits;
  const best = new Float64Array(size * layer).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(size * layer).fill(-1);
  const stateOf = (inDay: number, inWeek: number): number =>
    (days === 1 ? 0 : inDay) * weeks + (weeks === 1 ? 0 : inWeek);

  for (let i = 0; i < size; i++) {
    best[i * layer + limits + stateOf(1, 1)] = value[i]!;
    for (let j = i - 1; j >= 0 && at[i]! - at[j]! <= widest; j--) {
      const gap = at[i]! - at[j]!;
      if (gap < spacing.gap) continue;
      const off = gap / rhythm.ideal - 1;
      const gain = value[i]! - rhythm.weight * off * off;
      const sameDay = day[i] === day[j];
      const sameWeek = week[i] === week[j];
      for (let inDay = 0; inDay < days; inDay++) {
        const dayNow = days === 1 ? 0 : sameDay ? inDay + 1 : 1;
        if (days > 1 && dayNow > days - 1) continue;
        for (let inWeek = 0; inWeek < weeks; inWeek++) {
          const weekNow = weeks === 1 ? 0 : sameWeek ? inWeek + 1 : 1;
          if (weeks > 1 && weekNow > weeks - 1) continue;
          const before = inDay * weeks + inWeek;
          const now = dayNow * weeks + weekNow;
          for (let placed = 1; placed < count; placed++) {
            const worth = best[j * layer + placed * limits + before]! + gain;
            const to = i * layer + (placed + 1) * limits + now;
            if (worth > best[to]!) {
              best[to] = worth;
              from[to] = j * layer + placed * limits + before;
            }
          }
        }
      }
    }
  }

  let end = -1;
  for (let i = 0; i < size; i++) {
    for (let state = 0; state < limits; state++) {
      const here = i * layer + count * limits + state;
      if (best[here]! > (end < 0 ? Number.NEGATIVE_INFINITY : best[end]!)) end = here;
    }
  }
  if (end < 0) return null;
  const worth = best[end]!;
  const chosen: number[] = [];
  for (let here = end; here >= 0; here = from[here]!) chosen.unshift(Math.floor(here / layer));
  return { chosen, worth };
}

/** Four ideal gaps, or what the longest stretch without any candidate asks for. */
function usualGap(at: Float64Array, ideal: number, gap: number): number {
  let longest = 0;
  for (let i = 1; i < at.length; i++) longest = Math.max(longest, at[i]! - at[i - 1]!);
  return Math.max(4 * ideal, longest + ideal, longest + gap);
}
