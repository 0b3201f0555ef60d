import { pow } from "../../../kernel/math/pow.ts";

/**
 * How long people take to pass a post on: density constant for five minutes, then a power law; fitted to tweets by Zhao, Erdogdu,
 * He, Rajaraman and Leskovec, KDD 2015 (SEISMIC). Times in seconds.
 */
const LEVEL = 6.265725e-4;
const THETA = 0.2314843;
const CUTOFF = 300;

/** Share of reactions that come later than so many seconds after a post. */
export function reactionsLeft(seconds: number): number {
  if (seconds <= CUTOFF) return 1 - LEVEL * Math.max(0, seconds);
  return ((LEVEL * CUTOFF) / THETA) * pow(seconds / CUTOFF, -THETA);
}

/**
 * Reactions expected between `from` and `to` seconds after a post, a reaction at `u` weighted by `start + slope u`.
 */
export function weightedReactions(from: number, to: number, start: number, slope: number): number {
  const flatTo = Math.min(to, CUTOFF);
  const flat =
    flatTo > from ? LEVEL * (start * (flatTo - from) + (slope * (flatTo * flatTo - from * from)) / 2) : 0;
  const low = Math.max(from, CUTOFF);
  if (to <= low) return flat;
  const tail = (u: number): number => {
    const fall = pow(u / CUTOFF, -THETA);
    return start * (CUTOFF / -THETA) * fall + (slope * CUTOFF * u * fall) / (1 - THETA);
  };
  return flat + LEVEL * (tail(to) - tail(low));
}
