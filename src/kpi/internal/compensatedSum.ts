import type { GroupCodes } from "./groupRows.ts";

/**
 * A sum and what rounding took from it: the total is `sum[0] + sum[1]` (Neumaier, ZAMM 54 (1974), 39-51). Whole numbers up
 * to 2^53 are exact; the order of rows and parts shows only past 1e-15. A sum past the largest number stays {@link UNBOUNDED}:
 * infinity is not JSON.
 */
export type CompensatedSum = readonly [sum: number, rounding: number];

/** A sum past the largest number, whichever way; its total is infinite. */
const UNBOUNDED: CompensatedSum = [Number.MAX_VALUE, Number.MAX_VALUE];

/** Adds two compensated sums; exactly commutative, since the rounding of `x + y` is recovered exactly (Knuth's two-sum). */
export function addSums(a: CompensatedSum, b: CompensatedSum): CompensatedSum {
  const [x, y] = [a[0], b[0]];
  const sum = x + y;
  const part = sum - x;
  const rounding = x - (sum - part) + (y - part);
  return bounded(sum, a[1] + b[1] + rounding);
}

/** Tells a sum from other totals. */
export function isSum<Other extends object>(total: CompensatedSum | Other): total is CompensatedSum {
  return Array.isArray(total);
}

/** The total. */
export function totalOf(sum: CompensatedSum): number {
  return sum[0] + sum[1];
}

/** Sums by group; NaN is left out. */
export function sumByGroup(values: Float64Array, codes: GroupCodes, groups: number): CompensatedSum[] {
  const sums = new Float64Array(groups);
  const roundings = new Float64Array(groups);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    const group = codes[row]!;
    const before = sums[group]!;
    const after = before + value;
    sums[group] = after;
    roundings[group]! +=
      Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
  }
  return Array.from(sums, (sum, group) => bounded(sum, roundings[group]!));
}

function bounded(sum: number, rounding: number): CompensatedSum {
  return Number.isFinite(sum) && Number.isFinite(rounding) ? [sum, rounding] : UNBOUNDED;
}
