import { log } from "../../kernel/math/log.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { excitementAt, timesUntil } from "./internal/excitement.ts";

/** A self-exciting process: Hawkes, Biometrika 1971, with an exponential kernel. */
export interface HawkesParameters {
  /** Events a unit of time that come of themselves; above 0. */
  baseRate: number;
  /** Events that one event brings about at first hand, at least 0; from 1 on the process explodes. */
  branching: number;
  /** How fast that fades: one over the mean time from an event to those it brings about; above 0. */
  decay: number;
}

/**
 * The log likelihood of events under a self-exciting (Hawkes) process, whose intensity is
 * `baseRate + branching * sum of decay * exp(-decay * age)` over the events before. Events at one moment do not excite one another.
 * Method: Ogata's recursion (Ann. Inst. Stat. Math. 30, 1978), one pass.
 *
 * @param times - times of events from 0 on in any unit and order, at most 100,000
 * @param end - the time until which events were watched, at least the last one's, 1e-15 to 1e15
 * @param parameters - the process; numbers up to 1e15
 * @returns the log likelihood
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { hawkesLogLikelihood } from "socialops/stats";
 *
 * hawkesLogLikelihood([0.5, 0.7, 0.9, 2.1], 4, { baseRate: 0.4, branching: 0.5, decay: 2 }); // => -4.54027592753
 * ```
 */
export function hawkesLogLikelihood(
  times: readonly number[],
  end: number,
  parameters: HawkesParameters,
): number {
  const where = "hawkesLogLikelihood";
  const sorted = timesUntil(times, end, where);
  const { baseRate, branching, decay } = parameters ?? {};
  const isPositive = (value: number): boolean => typeof value === "number" && value >= 1e-15 && value <= 1e15;
  const range = "a number from 1e-15 to 1e15";
  requireDomain(isPositive(baseRate), where, "parameters.baseRate", range, baseRate);
  requireDomain(isPositive(decay), where, "parameters.decay", range, decay);
  requireDomain(
    typeof branching === "number" && branching >= 0 && branching <= 1e15,
    where,
    "parameters.branching",
    "a number from 0 to 1e15",
    branching,
  );
  const excitement = new Float64Array(sorted.length);
  const reached = excitementAt(sorted, end, decay, excitement);
  let sum = 0;
  for (const own of excitement) sum += log(baseRate + branching * own);
  return sum - baseRate * end - branching * reached;
}
