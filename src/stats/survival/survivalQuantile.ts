import { requireDomain } from "../internal/requireDomain.ts";
import { checkCurve } from "./internal/checkCurve.ts";
import type { SurvivalCurve, SurvivalStep } from "./kaplanMeier.ts";

/** When a share of the cases has ended. */
export interface SurvivalQuantile {
  /** The time; null where fewer than the share ended while they were seen. */
  value: number | null;
  /** Lower end of its interval; null where the curve's lower end does not come down so far. */
  low: number | null;
  /** Upper end of its interval; null where the curve's upper end does not come down so far: it is unbounded. */
  high: number | null;
}

/** A stretch as near to the level as this counts as being on it: the curve is a product with rounding errors. R uses the same. */
const TOLERANCE = 1.4901161193847656e-8;

/**
 * The time by which a share p of the cases has ended, from a survival curve: where the curve comes down to 1 - p. Where it runs level at
 * exactly 1 - p, the middle of that stretch (R's `quantile.survfit`). Ends of the interval are where the ends of the curve's interval come
 * down to 1 - p (Brookmeyer and Crowley 1982).
 *
 * @param curve - from `kaplanMeier`
 * @param p - share that has ended, between 0 and 1
 * @returns the time with its interval; null where it is beyond what was seen, never the largest time seen
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { kaplanMeier, survivalQuantile } from "socialops/stats";
 *
 * const curve = kaplanMeier([2, 5, 8, 12, 20, 30], [true, true, true, true, false, false]);
 * survivalQuantile(curve, 0.5); // => { value: 10, low: 2, high: null }
 * survivalQuantile(curve, 0.9).value; // => null
 * ```
 */
export function survivalQuantile(curve: SurvivalCurve, p: number): SurvivalQuantile {
  const where = "survivalQuantile";
  checkCurve(curve, where);
  requireDomain(typeof p === "number" && p > 0 && p < 1, where, "p", "a number between 0 and 1", p);
  const { steps } = curve;
  return {
    value: crossing(steps, 1 - p, ({ survival }) => survival),
    low: crossing(steps, 1 - p, ({ low }) => low),
    high: crossing(steps, 1 - p, ({ high }) => high),
  };
}

function crossing(
  steps: readonly SurvivalStep[],
  level: number,
  heightOf: (step: SurvivalStep) => number | null,
): number | null {
  const known = steps.filter((step) => heightOf(step) !== null);
  const first = known.findIndex((step) => heightOf(step)! <= level + TOLERANCE);
  if (first < 0) return null;
  const below = known.findIndex((step) => heightOf(step)! < level - TOLERANCE);
  if (below === first) return known[first]!.time;
  const end = below < 0 ? known.at(-1)! : known[below]!;
  return (known[first]!.time + end.time) / 2;
}
