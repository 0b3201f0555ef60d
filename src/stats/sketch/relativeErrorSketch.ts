import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";

/** Greatest relative error of a value that is told from a sketch. */
const SKETCH_RELATIVE_ERROR = 0.01;

/** Logarithm of the ratio of a bucket's ends. */
const WIDTH = /* @__PURE__ */ log((1 + SKETCH_RELATIVE_ERROR) / (1 - SKETCH_RELATIVE_ERROR));

/** Numbers counted in buckets of equal ratio, as JSON. The same for the same numbers, however they were split. */
export interface BucketCounts {
  /** Buckets of numbers below 0 as `[bucket of the absolute value, count]`, by bucket. */
  negative: readonly (readonly [bucket: number, count: number])[];
  /** How many are 0. */
  zero: number;
  /** Buckets of numbers above 0, by bucket. */
  positive: readonly (readonly [bucket: number, count: number])[];
  /** Least number. */
  min: number;
  /** Greatest number. */
  max: number;
}

/**
 * Counts numbers in buckets whose ends have a ratio of 1.0202, so that any of their quantiles is known to 1 % (Masson, Rim &
 * Lee 2019, DDSketch, VLDB 12). Counts of parts add up to those of the whole.
 *
 * @param values - finite numbers, at least one
 * @returns the counts
 */
export function countBuckets(values: ArrayLike<number>): BucketCounts {
  const negative = new Map<number, number>();
  const positive = new Map<number, number>();
  let zero = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    min = Math.min(min, value);
    max = Math.max(max, value);
    if (value === 0) {
      zero++;
      continue;
    }
    const side = value < 0 ? negative : positive;
    const bucket = Math.ceil(log(Math.abs(value)) / WIDTH) + 0;
    side.set(bucket, (side.get(bucket) ?? 0) + 1);
  }
  return { negative: ordered(negative), zero, positive: ordered(positive), min: min + 0, max: max + 0 };
}

/** Adds two counts up. */
export function addBuckets(a: BucketCounts, b: BucketCounts): BucketCounts {
  const add = (x: BucketCounts["positive"], y: BucketCounts["positive"]): BucketCounts["positive"] => {
    const sums = new Map(x);
    for (const [bucket, count] of y) sums.set(bucket, (sums.get(bucket) ?? 0) + count);
    return ordered(sums);
  };
  return {
    negative: add(a.negative, b.negative),
    zero: a.zero + b.zero,
    positive: add(a.positive, b.positive),
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
  };
}

/**
 * A quantile of type 7 between the two numbers of neighboring ranks, each known to 1 %.
 *
 * @param counts - the numbers
 * @param p - share of numbers at or below it, 0 to 1
 * @returns the quantile
 */
export function bucketQuantile(counts: BucketCounts, p: number): number {
  const line = [
    ...[...counts.negative].reverse().map(([bucket, count]) => [-middleOf(bucket), count] as const),
    ...(counts.zero > 0 ? [[0, counts.zero] as const] : []),
    ...counts.positive.map(([bucket, count]) => [middleOf(bucket), count] as const),
  ];
  const n = line.reduce((sum, [, count]) => sum + count, 0);
  const valueAt = (rank: number): number => {
    if (rank === 0) return counts.min;
    if (rank === n - 1) return counts.max;
    let before = 0;
    for (const [value, count] of line) {
      before += count;
      if (rank < before) return Math.min(Math.max(value, counts.min), counts.max);
    }
    return counts.max;
  };
  const place = p * (n - 1);
  const below = Math.floor(place);
  const low = valueAt(below);
  return place === below ? low : low + (place - below) * (valueAt(below + 1) - low);
}

/** The value whose relative distance to both ends of a bucket is equal. */
function middleOf(bucket: number): number {
  return exp(bucket * WIDTH) * (1 - SKETCH_RELATIVE_ERROR);
}

function ordered(counts: ReadonlyMap<number, number>): [number, number][] {
  return [...counts].sort(([a], [b]) => a - b);
}
