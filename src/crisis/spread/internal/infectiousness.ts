import { chiSquareQuantile } from "../../../stats/distribution/chiSquareQuantile.ts";
import { reactionsLeft, weightedReactions } from "./spreadKernel.ts";

/** How probable it is that a reader shares, and what the future brings. */
export interface Infectiousness {
  /** Shares a reader. */
  value: number;
  low: number;
  high: number;
  /** Readers of what was shared who have yet to react. */
  waiting: number;
}

/** Reactions that count: those of the last half of the time, at least 5 minutes and at most 2 hours. */
const SHORTEST = 300;
const LONGEST = 7200;
const FEWEST = 5;

/**
 * SEISMIC's estimate at the time `now`: shares in a triangular window that weighs late ones most, over the reactions that all
 * readers would have had time for. Null without any share in the window.
 *
 * @param times - seconds since the post, ascending; the first is the post itself
 * @param followers - of each
 */
export function infectiousness(
  times: readonly number[],
  followers: readonly number[],
  now: number,
): Infectiousness | null {
  let window = Math.min(LONGEST, Math.max(SHORTEST, now / 2));
  let slope = 1 / window;
  if (times.filter((time) => time >= now - window && time < now).length < FEWEST) {
    const before = times.filter((time) => time < now);
    const first = before[Math.max(before.length - FEWEST, 1) - 1];
    if (first === undefined || !(now > first)) return null;
    window = now - first;
    slope = 1 / window;
  }
  let readers = 0;
  let waiting = 0;
  for (const [i, time] of times.entries()) {
    const age = now - time;
    if (age < 0) continue;
    readers += followers[i]! * weightedReactions(Math.max(0, age - window), age, 1 - slope * age, slope);
    waiting += followers[i]! * reactionsLeft(age);
  }
  const shares = times.slice(1).filter((time) => time >= now - window && time < now);
  const weighted = shares.reduce((sum, time) => sum + slope * (time - now) + 1, 0);
  const value = weighted / readers;
  if (!(weighted > 0 && value < Infinity)) return null;
  const df = 2 * shares.length;
  return {
    value,
    low: (value * chiSquareQuantile(0.05, df)) / df,
    high: (value * chiSquareQuantile(0.95, df)) / df,
    waiting,
  };
}
