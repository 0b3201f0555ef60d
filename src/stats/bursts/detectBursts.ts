import { log } from "../../kernel/math/log.ts";
import { requireDomain, requireFinite } from "../internal/requireDomain.ts";
import { burstOptions } from "./internal/burstOptions.ts";
import { burstsOfStates } from "./internal/burstsOfStates.ts";
import { cheapestStates } from "./internal/cheapestStates.ts";

/** Options of {@link detectBursts}. */
export interface DetectBurstsOptions {
  /** How many times the rate of one state is that of the state below, 1.01 to 100. Default 2. */
  scale?: number | undefined;
  /** How dear it is to go up, 0 to 1,000. Default 1. */
  gamma?: number | undefined;
}

/** A burst of events. */
export interface EventBurst {
  /** How intense: 1 is above the usual; a burst lies within one of the level below. */
  level: number;
  /** Time of its first event. */
  start: number;
  /** Time of its last event. */
  end: number;
  /** By how much, in units of log likelihood, it is better told by its level than by the one below. */
  weight: number;
}

/**
 * Bursts in the times of events, nested by intensity: Kleinberg, Bursty and hierarchical structure in streams, KDD 2002, section 3. The gaps between events are
 * exponential with the rate `scale^j / mean gap` in state j; going up a state costs `gamma ln(gaps)`, going down nothing; the
 * cheapest way through the states is found exactly (Viterbi). States are as many as R package bursts 1.0-2 takes, at most 60; its
 * level 1 is the usual rate, here 0 and not listed. Events at one moment are allowed.
 *
 * Cost: events times states; at most 50 million together.
 *
 * @param times - times of events in any unit, finite, in any order
 * @param options - `scale`, `gamma`
 * @returns the bursts by their start; none with fewer than two moments
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { detectBursts } from "socialops/stats";
 *
 * const times = [4, 17, 23, 27, 33, 35, 37, 76, 77, 82, 84, 88, 90, 92];
 * const bursts = detectBursts(times, { gamma: 0.1 });
 * bursts.map(({ level, start, end }) => [level, start, end]); // => [[1, 33, 37], [1, 76, 92], [2, 76, 77]]
 * ```
 */
export function detectBursts(times: readonly number[], options: DetectBurstsOptions = {}): EventBurst[] {
  const where = "detectBursts";
  requireFinite(times, where, "times");
  const { scale, gamma } = burstOptions(options, where);
  const sorted = Float64Array.from(times).sort();
  const gaps = sorted.length - 1;
  const total = gaps > 0 ? sorted[gaps]! - sorted[0]! : 0;
  if (!(total > 0)) return [];
  requireDomain(total < Infinity, where, "times", "times whose distance is a finite number", total);
  let least = Infinity;
  for (let t = 0; t < gaps; t += 1) {
    const gap = sorted[t + 1]! - sorted[t]!;
    if (gap > 0 && gap < least) least = gap;
  }
  const wanted = Math.ceil(1 + (log(total) - log(least)) / log(scale));
  const states = Math.max(1, Math.min(60, wanted));
  requireDomain(
    gaps * states <= 5e7,
    where,
    "times",
    "fewer events (events times states up to 50,000,000)",
    gaps,
  );
  const step = log(scale);
  const costs = new Float64Array(gaps * states);
  // In units of the mean gap, so that rates neither overflow nor vanish.
  const mean = total / gaps;
  for (let t = 0; t < gaps; t += 1) {
    const gap = (sorted[t + 1]! - sorted[t]!) / mean;
    for (let j = 0, rate = 1; j < states; j += 1, rate *= scale)
      costs[t * states + j] = rate * gap - j * step;
  }
  const path = cheapestStates(costs, states, gamma * log(gaps));
  return burstsOfStates(path, costs, states).map(({ level, first, last, weight }) => ({
    level,
    start: sorted[first]! + 0,
    end: sorted[last + 1]! + 0,
    weight,
  }));
}
