import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { requireValues } from "../internal/requireValues.ts";
import { sortedValues } from "../internal/sortedValues.ts";
import { quantileRanks } from "./quantileRanks.ts";

/** The interval of a quantile. */
export interface QuantileInterval {
  /** Lower end; null where the sample is too small to have one. */
  low: number | null;
  /** Upper end; null where the sample is too small to have one. */
  high: number | null;
  /** Least probability that the quantile lies between the ends: at least the level. */
  coverage: number;
  /** Ranks of both ends in the sorted sample, from 1. */
  ranks: {
    /** Rank of the lower end; null as that. */
    low: number | null;
    /** Rank of the upper end; null as that. */
    high: number | null;
  };
}

/**
 * The interval of a quantile of independent values between two of them, for any distribution; see {@link quantileRanks}.
 * Cost: a sort.
 *
 * @param values - at least one finite number, in any order; not changed
 * @param p - which quantile, between 0 and 1: 0.5 for the median
 * @param level - least coverage, between 0 and 1
 * @returns the interval
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { quantileInterval } from "socialops/stats";
 *
 * const milliseconds = [120, 180, 210, 250, 260, 300, 330, 410, 520, 640, 900, 2400];
 * const { low, high } = quantileInterval(milliseconds, 0.5, 0.95);
 * [low, high]; // => [210, 640]
 * quantileInterval(milliseconds, 0.75, 0.95).high; // => null
 * ```
 */
export function quantileInterval(values: ArrayLike<number>, p: number, level = 0.95): QuantileInterval {
  requireValues(values, 1, "quantileInterval", "values");
  requireDomain(
    typeof p === "number" && p > 0 && p < 1,
    "quantileInterval",
    "p",
    "a number between 0 and 1",
    p,
  );
  checkLevel("quantileInterval", level);
  const { low, high, coverage } = quantileRanks(values.length, p, level);
  const sorted = sortedValues(values);
  const at = (rank: number | null): number | null => (rank === null ? null : sorted[rank - 1]! + 0);
  return { low: at(low), high: at(high), coverage, ranks: { low, high } };
}
