import type { Interval } from "../../kernel/estimateSchema.ts";
import { wilsonInterval } from "../../stats/proportion/wilsonInterval.ts";
import { poissonInterval } from "../../stats/rate/poissonInterval.ts";
import { ratioInterval } from "../../stats/ratio/ratioInterval.ts";
import type { RatioMoments } from "../../stats/ratio/ratioMomentsOf.ts";
import { quantileRanks } from "../../stats/sample/quantileRanks.ts";
import { type BucketCounts, bucketQuantile } from "../../stats/sketch/relativeErrorSketch.ts";
import type { KpiPart, QuantileTotal, SumTotal } from "../kpiAggregateSchema.ts";
import type { KpiDefinition, KpiRange } from "../kpiDefinitionSchema.ts";
import type { QuantileFormula } from "../kpiFormulaSchema.ts";
import { clusterMoments } from "./clusterTotals.ts";
import { totalOf } from "./compensatedSum.ts";

/** The two ends of an interval. */
interface IntervalEnds {
  low: number;
  high: number;
}

/** An interval and the standard error of the value, or in a few words why there is none. */
export type IntervalOrNot =
  | { interval: Interval; standardError: number | null }
  | { interval: null; why: string | null; standardError: null };

/**
 * The interval of a KPI's value.
 *
 * @param definition - says which kind
 * @param part - the sums, with a denominator that is not 0
 * @param value - the value
 * @param level - nominal coverage
 * @param unit - the unit of analysis of the delta method
 */
export function kpiInterval(
  definition: KpiDefinition,
  part: KpiPart,
  value: number,
  level: number,
  unit: string = definition.noun,
): IntervalOrNot {
  if (definition.interval === "none") return without(null);
  if (definition.interval === "order-statistics")
    return quantileEnds(definition, part.numerator as QuantileTotal, value, level);
  // Else a definition asks for an interval only where both sides are sums.
  const numerator = totalOf(part.numerator as SumTotal);
  const denominator = part.denominator === null ? 1 : totalOf(part.denominator as SumTotal);
  const cut = (ends: IntervalEnds, method: string, standardError: number): IntervalOrNot => ({
    interval: { ...cutTo(definition.range, ends, value), level, method },
    standardError: standardError > 0 && Number.isFinite(standardError) ? standardError : null,
  });
  switch (definition.interval) {
    case "wilson":
      return cut(
        wilsonInterval(numerator, denominator, level),
        `wilson (${definition.noun})`,
        Math.sqrt((value * (1 - value)) / denominator),
      );
    case "poisson":
      if (!Number.isSafeInteger(numerator)) return without(TOO_LARGE);
      return cut(
        poissonInterval(numerator, denominator, level),
        "poisson (exact)",
        Math.sqrt(numerator) / denominator,
      );
    case "delta": {
      const { clusters } = part;
      const moments = clusters === undefined ? part.moments : clusterMoments(clusters);
      if (moments === null) return without(TOO_LARGE);
      if (moments.n < 2) return without(`one ${clusters === undefined ? "row" : unit} tells no variation`);
      const ends = varies(moments) ? ratioInterval(moments, level) : null;
      if (ends === null) return without("the rows do not vary");
      const random = clusters?.kind === "hashed" ? `random groups of ${unit}` : unit;
      return cut(ends, `delta (${random})`, ends.standardError);
    }
  }
}

function without(why: string | null): IntervalOrNot {
  return { interval: null, why, standardError: null };
}

/** Between two of the values; see `quantileRanks`. */
function quantileEnds(
  { formula, range }: KpiDefinition,
  total: QuantileTotal,
  value: number,
  level: number,
): IntervalOrNot {
  if (total.kind === "computed") return without("a database gave the quantile alone");
  const { p } = formula as QuantileFormula;
  const n = total.kind === "exact" ? total.values.length : countOf(total);
  if (n > 1e9) return without(TOO_LARGE);
  const { low, high } = quantileRanks(n, p, level);
  if (low === null || high === null) return without("too few rows to bound it");
  const ends =
    total.kind === "exact"
      ? { low: total.values[low - 1]!, high: total.values[high - 1]! }
      : { low: valueAt(total, low, n, -0.01), high: valueAt(total, high, n, 0.01) };
  if (!Number.isFinite(ends.low) || !Number.isFinite(ends.high)) return without(TOO_LARGE);
  const method = total.kind === "exact" ? "order-statistics" : "order-statistics (from buckets, within 1 %)";
  return { interval: { ...cutTo(range, ends, value), level, method }, standardError: null };
}

function countOf({ negative, zero, positive }: BucketCounts): number {
  return [...negative, ...positive].reduce((sum, [, count]) => sum + count, zero);
}

/** The value of a rank, moved by what a bucket leaves open. */
function valueAt(counts: BucketCounts, rank: number, n: number, open: number): number {
  const value = n === 1 ? counts.min : bucketQuantile(counts, (rank - 1) / (n - 1));
  return value + open * Math.abs(value);
}

const TOO_LARGE = "the numbers are too large";

/**
 * Whether the ratio differs between rows by more than rounding: of sums of squares, and of the mean about which they are taken
 * (that of three times 0.1 is not 0.1). Where it does not (three posts without a click), the delta method gives an interval of
 * no width, which would claim certainty.
 */
function varies({ n, meanX, meanY, m2X, m2Y, cXY }: RatioMoments): boolean {
  const ratio = meanX / meanY;
  const residual = m2X - 2 * ratio * cXY + ratio * ratio * m2Y;
  return residual > 1e-13 * (m2X + ratio * ratio * m2Y) && Math.sqrt(residual / n) > 1e-13 * Math.abs(meanX);
}

/** Cuts an interval to the values that the KPI can take, and keeps the value inside where rounding put it at an end. */
function cutTo(range: KpiRange, { low, high }: IntervalEnds, value: number): IntervalEnds {
  return {
    low: Math.min(value, Math.max(low, range.low ?? Number.NEGATIVE_INFINITY)) + 0,
    high: Math.max(value, Math.min(high, range.high ?? Number.POSITIVE_INFINITY)) + 0,
  };
}
