import { requireDomain } from "../internal/requireDomain.ts";
import { checkCurve } from "./internal/checkCurve.ts";
import type { SurvivalCurve } from "./kaplanMeier.ts";

/** The mean time up to a horizon. */
export interface RestrictedMean {
  /** The mean. */
  mean: number;
  /** Its standard error. */
  standardError: number;
}

/**
 * The mean time until the event, where what takes longer than a horizon counts as the horizon: the area under the survival curve up to it,
 * with Greenwood's standard error (Klein and Moeschberger 2003, section 4.5). The plain mean cannot be known while some cases are open.
 *
 * @param curve - from `kaplanMeier`
 * @param horizon - above 0; at most the largest time seen, unless all cases have ended
 * @returns the mean and its standard error; null for a curve without cases
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { kaplanMeier, restrictedMean } from "socialops/stats";
 *
 * restrictedMean(kaplanMeier([2, 5, 8, 12], [true, true, false, true]), 10)?.mean; // => 6.75
 * ```
 */
export function restrictedMean(curve: SurvivalCurve, horizon: number): RestrictedMean | null {
  const where = "restrictedMean";
  checkCurve(curve, where);
  const { steps } = curve;
  const last = steps.at(-1);
  const most = last === undefined || last.survival === 0 ? Number.MAX_VALUE : last.time;
  requireDomain(
    Number.isFinite(horizon) && horizon > 0 && horizon <= most,
    where,
    "horizon",
    "a number above 0, at most the largest time seen",
    horizon,
  );
  if (last === undefined) return null;
  // From the horizon back: what lies under the curve after each event.
  const within = steps.filter(({ time }) => time < horizon);
  let area = 0;
  let variance = 0;
  for (let i = within.length - 1; i >= 0; i--) {
    const { time, atRisk, events, survival } = within[i]!;
    area += survival * ((within[i + 1]?.time ?? horizon) - time);
    if (atRisk > events) variance += (area * area * events) / (atRisk * (atRisk - events));
  }
  return { mean: area + (within[0]?.time ?? horizon), standardError: Math.sqrt(variance) };
}
