import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { studentTQuantile } from "../../../stats/distribution/studentTQuantile.ts";

/**
 * The mean count of a period, with the t interval of its spread between periods; never a Poisson one, since posts do not come
 * at random. Periods without a post count as 0 and need not be listed.
 *
 * @param counts - counts above 0
 * @param periods - number of periods, those without a post too
 * @param unit - `day` or `week`
 * @param level - of the interval
 */
export function countRate(
  counts: readonly number[],
  periods: number,
  unit: "day" | "week",
  level: number,
): Estimate {
  if (periods < 1) return absent("too-few", periods, 1);
  const sum = counts.reduce((total, count) => total + count, 0);
  const mean = sum / periods;
  let squares = (periods - counts.length) * mean * mean;
  for (const count of counts) squares += (count - mean) * (count - mean);
  const half =
    periods < 2
      ? null
      : -studentTQuantile((1 - level) / 2, periods - 1) * Math.sqrt(squares / (periods - 1) / periods);
  return {
    status: "ok",
    value: mean,
    unit: `posts per ${unit}`,
    n: periods,
    nUnit: `${unit}s`,
    method: `mean of ${unit}s`,
    interval:
      half === null || !Number.isFinite(half)
        ? null
        : { low: Math.max(0, mean - half), high: mean + half, level, method: `t (${unit})` },
  };
}
