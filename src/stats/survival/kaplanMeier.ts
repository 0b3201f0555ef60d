import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import { normalQuantile } from "../distribution/normalQuantile.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireChoice } from "../internal/requireChoice.ts";
import { checkDurations } from "./internal/checkDurations.ts";

/** Scales on which the interval of a survival curve is symmetric. */
export const survivalIntervals = ["log-log", "log", "plain"] as const;

/** One of {@link survivalIntervals}. */
export type SurvivalInterval = (typeof survivalIntervals)[number];

/** A survival curve from one time on. */
export interface SurvivalStep {
  /** The time. */
  time: number;
  /** How many were still waiting just before it. */
  atRisk: number;
  /** Events at it. */
  events: number;
  /** How many were last seen waiting at it. */
  censored: number;
  /** Probability of an event later than this. */
  survival: number;
  /** Standard error of it (Greenwood); null where it is 0. */
  standardError: number | null;
  /** Lower end of its interval; null where its scale has none: at 0, and for `log-log` at 1. */
  low: number | null;
  /** Upper end of its interval; null where its scale has none. */
  high: number | null;
}

/** What `kaplanMeier` returns. */
export interface SurvivalCurve {
  /** Cases. */
  n: number;
  /** Cases with their event. */
  events: number;
  /** Nominal coverage of the intervals, each for its own time. */
  level: number;
  /** Scale of the intervals. */
  interval: SurvivalInterval;
  /** The curve at each time that occurs, in order; before the first it is 1. */
  steps: SurvivalStep[];
}

/**
 * How long things take where some have not ended yet: the product-limit estimate of the survival curve (Kaplan and Meier 1958), with
 * Greenwood's standard errors.
 *
 * A case that has not ended counts as long as it was seen. Where an event and an end of sight fall on one time, the event comes first.
 * Intervals are those of R's `survfit`: symmetric on the scale ln(-ln S) (`log-log`, the default here), on ln S (`log`, R's default), or
 * on S itself (`plain`); the latter two are cut off at 0 and 1.
 *
 * Cost: a sort.
 *
 * @param times - how long each case was seen, at least 0
 * @param observed - whether its event came then; else it was still waiting
 * @param level - nominal coverage, between 0 and 1
 * @param interval - scale of the intervals
 * @returns the curve; without steps for no cases
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { kaplanMeier } from "socialops/stats";
 *
 * // Minutes to an answer; the third is still waiting after 8.
 * const { steps } = kaplanMeier([2, 5, 8, 12], [true, true, false, true]);
 * steps.map(({ time, survival }) => [time, survival]); // => [[2, 0.75], [5, 0.5], [8, 0.5], [12, 0]]
 * ```
 */
export function kaplanMeier(
  times: ArrayLike<number>,
  observed: ArrayLike<boolean>,
  level = 0.95,
  interval: SurvivalInterval = "log-log",
): SurvivalCurve {
  const where = "kaplanMeier";
  checkDurations(times, observed, where);
  requireChoice(interval, survivalIntervals, where, "interval");
  const z = normalQuantile(1 - checkLevel(where, level));
  const n = times.length;
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => times[a]! - times[b]!);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let variance = 0;
  for (let first = 0, last = 0; first < n; first = last) {
    const time = times[order[first]!]!;
    let events = 0;
    while (last < n && times[order[last]!] === time) {
      if (observed[order[last]!]) events++;
      last++;
    }
    const atRisk = n - first;
    survival *= (atRisk - events) / atRisk;
    variance += events / (atRisk * (atRisk - events));
    steps.push({
      time,
      atRisk,
      events,
      censored: last - first - events,
      survival,
      ...spreadOf(survival, Math.sqrt(variance), z, interval),
    });
  }
  return { n, events: steps.reduce((sum, step) => sum + step.events, 0), level, interval, steps };
}

/** Standard error and interval; `relative` is the standard error of ln S. */
function spreadOf(
  survival: number,
  relative: number,
  z: number,
  interval: SurvivalInterval,
): Pick<SurvivalStep, "standardError" | "low" | "high"> {
  if (survival === 0) return { standardError: null, low: null, high: null };
  const standardError = survival * relative;
  if (survival === 1 && interval === "log-log") return { standardError, low: null, high: null };
  if (interval === "plain")
    return {
      standardError,
      low: Math.max(0, survival - z * standardError),
      high: Math.min(1, survival + z * standardError),
    };
  const hazard = -log(survival);
  const [low, high] =
    interval === "log"
      ? [survival * exp(-z * relative), survival * exp(z * relative)]
      : [exp(-hazard * exp((z * relative) / hazard)), exp(-hazard * exp((-z * relative) / hazard))];
  return { standardError, low, high: Math.min(1, high) };
}
