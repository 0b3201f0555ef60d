import { quantile } from "../../stats/sample/quantile.ts";
import {
  addBuckets,
  type BucketCounts,
  bucketQuantile,
  countBuckets,
} from "../../stats/sketch/relativeErrorSketch.ts";
import { EXACT_LIMIT, type QuantileTotal } from "../kpiAggregateSchema.ts";

/**
 * The values of a group's rows.
 *
 * @param values - the values
 * @param limit - how many are kept as they are
 */
export function quantileTotal(values: readonly number[], limit: number = EXACT_LIMIT): QuantileTotal {
  const finite = Float64Array.from(values, bounded);
  if (finite.length > limit) return { kind: "sketch", ...countBuckets(finite) };
  return { kind: "exact", values: [...finite.sort()] };
}

/** The values of two groups together; null where one of them is a bare quantile. */
export function mergeQuantiles(
  a: QuantileTotal,
  b: QuantileTotal,
  limit: number = EXACT_LIMIT,
): QuantileTotal | null {
  if (a.kind === "computed" || b.kind === "computed") return null;
  if (a.kind === "exact" && b.kind === "exact") return quantileTotal([...a.values, ...b.values], limit);
  const [x, y] = [bucketsOf(a), bucketsOf(b)];
  if (x === null || y === null) return x === null ? b : a;
  return { kind: "sketch", ...addBuckets(x, y) };
}

/** The quantile; null where there are no values. */
export function quantileOf(total: QuantileTotal, p: number): number | null {
  switch (total.kind) {
    case "exact":
      return total.values.length === 0 ? null : unbounded(quantile(total.values, p));
    case "sketch":
      return unbounded(bucketQuantile(total, p));
    case "computed":
      return total.value;
  }
}

/** Infinity is not JSON: a value past the largest number is kept as that one. From -0 comes 0, as JSON has it. */
function bounded(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE) + 0;
}

function unbounded(value: number): number {
  return Math.abs(value) === Number.MAX_VALUE ? Number.POSITIVE_INFINITY : value;
}

function bucketsOf(total: Exclude<QuantileTotal, { kind: "computed" }>): BucketCounts | null {
  if (total.kind === "exact") return total.values.length === 0 ? null : countBuckets(total.values);
  const { kind: _, ...buckets } = total;
  return buckets;
}
