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
    const rounding = roundingOf(before, value, after);
    if (rounding !== 0) roundings[group]! += rounding;
  }
  return Array.from(sums, (sum, group) => bounded(sum, roundings[group]!));
}

/** What rows sum up to, by group. */
export interface RowSums {
  /** Rows that entered. */
  n: Float64Array;
  /** Those of them that lack a component. */
  partial: Float64Array;
  /** The total. */
  above: CompensatedSum[];
}

/** Rows and sums by group in one pass; NaN is left out. */
export function rowSums(
  values: Float64Array,
  partial: Uint8Array | null,
  codes: GroupCodes,
  groups: number,
): RowSums {
  const n = new Float64Array(groups);
  const lacking = new Float64Array(groups);
  const sums = new Float64Array(groups);
  const roundings = new Float64Array(groups);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    const group = codes[row]!;
    n[group]! += 1;
    if (partial !== null) lacking[group]! += partial[row]!;
    const before = sums[group]!;
    const after = before + value;
    sums[group] = after;
    const rounding = roundingOf(before, value, after);
    if (rounding !== 0) roundings[group]! += rounding;
  }
  return { n, partial: lacking, above: Array.from(sums, (sum, group) => bounded(sum, roundings[group]!)) };
}

/** What two columns sum up to over the rows that have both, by group. */
export interface PairSums extends RowSums {
  /** The total of the second. */
  below: CompensatedSum[];
}

/** The same of two columns; a row of which either is NaN is left out. */
export function pairSums(
  x: Float64Array,
  y: Float64Array,
  [partialX, partialY]: readonly [Uint8Array | null, Uint8Array | null],
  codes: GroupCodes,
  groups: number,
): PairSums {
  const n = new Float64Array(groups);
  const lacking = new Float64Array(groups);
  const [sumsX, sumsY] = [new Float64Array(groups), new Float64Array(groups)];
  const [roundingsX, roundingsY] = [new Float64Array(groups), new Float64Array(groups)];
  for (let row = 0; row < x.length; row++) {
    const [a, b] = [x[row]!, y[row]!];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    const group = codes[row]!;
    n[group]! += 1;
    if ((partialX !== null && partialX[row] === 1) || (partialY !== null && partialY[row] === 1))
      lacking[group]! += 1;
    const beforeX = sumsX[group]!;
    const afterX = beforeX + a;
    sumsX[group] = afterX;
    const roundingX = roundingOf(beforeX, a, afterX);
    if (roundingX !== 0) roundingsX[group]! += roundingX;
    const beforeY = sumsY[group]!;
    const afterY = beforeY + b;
    sumsY[group] = afterY;
    const roundingY = roundingOf(beforeY, b, afterY);
    if (roundingY !== 0) roundingsY[group]! += roundingY;
  }
  return {
    n,
    partial: lacking,
    above: Array.from(sumsX, (sum, group) => bounded(sum, roundingsX[group]!)),
    below: Array.from(sumsY, (sum, group) => bounded(sum, roundingsY[group]!)),
  };
}

/** What the sum of two numbers was rounded by. */
function roundingOf(before: number, value: number, after: number): number {
  return Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
}

function bounded(sum: number, rounding: number): CompensatedSum {
  return Number.isFinite(sum) && Number.isFinite(rounding) ? [sum, rounding] : UNBOUNDED;
}
