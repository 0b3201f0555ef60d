import type { Interval } from "../../../kernel/estimateSchema.ts";
import { exp } from "../../../kernel/math/exp.ts";
import { log } from "../../../kernel/math/log.ts";
import { normalQuantile } from "../../../stats/distribution/normalQuantile.ts";

const STEP = 1e-4;

/**
 * The interval of what follows from fitted parameters, by the delta method on a scale on which it is about normal: the logarithm, or the
 * log odds of a chance. It says how sure the mean is, not what one customer will do.
 *
 * @param quantity - the value at logarithms of the parameters
 * @param point - the fitted logarithms
 * @param covariance - theirs
 * @param scale - `log` for what is above 0, `logit` for chances
 */
export function modelInterval(
  quantity: (point: readonly number[]) => number,
  point: readonly number[],
  covariance: readonly (readonly number[])[],
  scale: "log" | "logit",
  level: number,
): Interval | null {
  const onto = (value: number): number => (scale === "log" ? log(value) : log(value) - log(1 - value));
  const value = quantity(point);
  if (!(value > 0) || (scale === "logit" && !(value < 1))) return null;
  const slope = point.map((_, i) => {
    const at = (by: number): number => onto(quantity(point.map((x, j) => (i === j ? x + by : x))));
    return (at(STEP) - at(-STEP)) / (2 * STEP);
  });
  let variance = 0;
  for (const [i, row] of covariance.entries())
    for (const [j, one] of row.entries()) variance += slope[i]! * one * slope[j]!;
  if (!(variance >= 0) || !Number.isFinite(variance)) return null;
  const half = -normalQuantile((1 - level) / 2) * Math.sqrt(variance);
  const back = (x: number): number => (scale === "log" ? exp(x) : 1 / (1 + exp(-x)));
  const center = onto(value);
  const [low, high] = [back(center - half), back(center + half)];
  if (!Number.isFinite(high)) return null;
  return { low: Math.min(low, value), high: Math.max(high, value), level, method: `delta (${scale})` };
}
