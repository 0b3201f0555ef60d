import { atan2 } from "../../kernel/math/atan2.ts";
import { requireFinite } from "../internal/requireDomain.ts";
import { requirePositive } from "../internal/requirePositive.ts";
import { resultantOf } from "./internal/resultantOf.ts";

/** Where values on a circle lie, and how closely. */
export interface CircularMean {
  /** The mean, from 0 up to the period; null where the values cancel out and have none. */
  mean: number | null;
  /** Length of the mean vector: 1 where all values are the same, 0 where they cancel out. */
  resultantLength: number;
  /** Number of values. */
  n: number;
}

/** A mean vector shorter than this is rounding, and its direction too. */
const NO_DIRECTION = 1e-14;

/**
 * The mean of values that run in a circle, such as hours of the day: of 23 and 1 it is 0, not 12. It is the direction of the
 * mean of the values' unit vectors (Mardia and Jupp, Directional Statistics, 2000, section 2.2). The circular variance is
 * 1 - `resultantLength`.
 *
 * Cost: a sine and a cosine a value.
 *
 * @param values - finite numbers; values a period apart are the same
 * @param period - once around, above 0: 24 for hours of the day
 * @returns mean and resultant length; null for no values
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { circularMean } from "socialops/stats";
 *
 * circularMean([22, 23, 3], 24)?.mean; // => 23.922215643550476
 * circularMean([0, 12], 24)?.mean; // => null
 * ```
 */
export function circularMean(values: ArrayLike<number>, period: number): CircularMean | null {
  requireFinite(values, "circularMean", "values");
  requirePositive(period, "circularMean", "period");
  const n = values.length;
  if (n === 0) return null;
  const { x, y, length } = resultantOf(values, period);
  if (length < NO_DIRECTION) return { mean: null, resultantLength: length, n };
  const part = atan2(y, x) / (2 * Math.PI);
  const mean = (part < 0 ? part + 1 : part) * period;
  return { mean: mean >= period ? 0 : mean + 0, resultantLength: length, n };
}
