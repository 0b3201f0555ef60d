import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import type { HawkesParameters } from "./hawkesLogLikelihood.ts";
import { excitementAt, timesUntil } from "./internal/excitement.ts";

/** A self-exciting process that was fitted to events. */
export interface HawkesFit extends HawkesParameters {
  /** Log likelihood of the fit. */
  logLikelihood: number;
  /** Log likelihood without any excitement: events that come evenly by chance. Twice the difference tells how much it explains. */
  evenLogLikelihood: number;
  /** Events that were fitted. */
  n: number;
}

/**
 * The self-exciting (Hawkes) process that tells events best, by maximum likelihood: how many events come of themselves, how many
 * each brings about, and how fast. The process is that of {@link hawkesLogLikelihood}.
 *
 * Method: for a given decay the likelihood has one maximum over the other two, which keeps the expected number of events at the
 * observed one, and is found by bisection on the share that is brought about; the decay is searched on a grid from a tenth of
 * 1/`end` to 10 over the least gap, then by golden section, so that no start has to be chosen.
 *
 * Few events say little about the decay; with fewer than some fifty take it as an order of magnitude. Where nothing excites,
 * `branching` is 0 and the decay has no meaning.
 *
 * Cost: about 100 decays, each some 40 passes over the events: a second for 10,000.
 *
 * @param times - times of events from 0 on in any unit and order, at most 100,000
 * @param end - the time until which events were watched, at least the last one's, 1e-15 to 1e15
 * @returns the fit; null with fewer than three different moments
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { fitHawkes } from "socialops/stats";
 *
 * const minutes = [5, 7, 9, 21, 22, 22.5, 26, 50, 75, 76, 78, 89, 90, 91, 91.5, 120, 155, 156, 180];
 * const fit = fitHawkes(minutes, 200);
 * fit?.branching; // => 0.401540621396
 * ```
 */
export function fitHawkes(times: readonly number[], end: number): HawkesFit | null {
  const sorted = timesUntil(times, end, "fitHawkes");
  const n = sorted.length;
  const least = leastGap(sorted);
  if (least === null) return null;
  const even = n / end;
  const work = { times: sorted, end, even, excitement: new Float64Array(n) };
  const at = (logDecay: number): Profile => profileAt(work, exp(logDecay));
  const from = -log(10 * end);
  const to = Math.min(LARGEST, Math.max(from + 1, log(10) - log(least)));
  const points = Math.min(200, Math.max(24, Math.ceil((to - from) / 0.4)));
  const step = (to - from) / points;
  let best = from;
  let value = Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= points; i += 1) {
    const { gain } = at(from + i * step);
    if (gain > value) {
      value = gain;
      best = from + i * step;
    }
  }
  const decay = exp(goldenSection((x) => at(x).gain, Math.max(from, best - step), Math.min(to, best + step)));
  const { share, reached, gain } = profileAt(work, decay);
  const evenLogLikelihood = n * log(even) - n;
  return {
    baseRate: (1 - share) * even,
    branching: share === 0 ? 0 : (share * n) / reached,
    decay,
    logLikelihood: evenLogLikelihood + gain,
    evenLogLikelihood,
    n,
  };
}

/** The least distance of two moments; null with fewer than three moments. */
function leastGap(sorted: Float64Array): number | null {
  let least = Number.POSITIVE_INFINITY;
  let moments = 1;
  for (let i = 1; i < sorted.length; i += 1) {
    const gap = sorted[i]! - sorted[i - 1]!;
    if (gap === 0) continue;
    moments += 1;
    least = Math.min(least, gap);
  }
  return moments < 3 ? null : least;
}

interface HawkesWork {
  times: Float64Array;
  end: number;
  even: number;
  excitement: Float64Array;
}

/** The best share of events that are brought about, for one decay, and by how much it beats none. */
interface Profile {
  share: number;
  reached: number;
  gain: number;
}

function profileAt({ times, end, even, excitement }: HawkesWork, decay: number): Profile {
  const n = times.length;
  const reached = excitementAt(times, end, decay, excitement);
  // The intensity at an event, over the even one, is 1 + share * lift.
  for (let i = 0; i < n; i += 1) excitement[i] = ((n / reached) * excitement[i]!) / even - 1;
  const slope = (share: number): number => {
    let sum = 0;
    for (const lift of excitement) sum += lift / (1 + share * lift);
    return sum;
  };
  if (!(slope(0) > 0)) return { share: 0, reached, gain: 0 };
  let low = 0;
  let high = 1;
  for (let i = 0; i < 52; i += 1) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  let gain = 0;
  for (const lift of excitement) gain += log(1 + low * lift);
  return { share: low, reached, gain };
}

/** Logarithm of a decay that is still a number far below the largest. */
const LARGEST = 600;

const GOLDEN = 0.618_033_988_749_894_9;

/** Where a function with one peak between two points has it. */
function goldenSection(value: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let atLeft = value(left);
  let atRight = value(right);
  for (let i = 0; i < 45; i += 1) {
    if (atLeft >= atRight) {
      high = right;
      right = left;
      atRight = atLeft;
      left = high - GOLDEN * (high - low);
      atLeft = value(left);
    } else {
      low = left;
      left = right;
      atLeft = atRight;
      right = low + GOLDEN * (high - low);
      atRight = value(right);
    }
  }
  return (low + high) / 2;
}
