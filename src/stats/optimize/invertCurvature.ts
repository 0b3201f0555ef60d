import type { Objective } from "./minimize.ts";

/** Distance of the points between which slopes are compared. */
const STEP = 1e-4;

/**
 * The inverse of a function's second derivatives at a minimum, from differences of its slope: the covariance of estimates where the
 * function is a negative log-likelihood.
 *
 * @returns null where the function does not bend upwards in every direction, so that a parameter cannot be told
 */
export function invertCurvature(objective: Objective, point: Float64Array): Float64Array[] | null {
  const n = point.length;
  const slopes = (i: number, by: number): Float64Array => {
    const at = point.slice();
    at[i]! += by;
    const slope = new Float64Array(n);
    objective(at, slope);
    return slope;
  };
  const curvature = Array.from({ length: n }, (_, i) => {
    const above = slopes(i, STEP);
    const below = slopes(i, -STEP);
    return above.map((x, j) => (x - below[j]!) / (2 * STEP));
  });
  const lower = cholesky(curvature.map((row, i) => row.map((x, j) => (x + curvature[j]![i]!) / 2)));
  if (lower === null) return null;
  const columns = Array.from({ length: n }, (_, j) => solve(lower, j));
  return columns;
}

/** The lower triangle whose product with itself is the matrix; null where there is none, or hardly. */
function cholesky(matrix: readonly Float64Array[]): Float64Array[] | null {
  const lower = matrix.map((row) => new Float64Array(row.length));
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let t = 0; t < j; t++) rest -= lower[i]![t]! * lower[j]![t]!;
      if (i !== j) lower[i]![j] = rest / lower[j]![j]!;
      else if (rest > 1e-9 * Math.abs(matrix[i]![i]!)) lower[i]![i] = Math.sqrt(rest);
      else return null;
    }
  }
  return lower;
}

/** One column of the inverse. */
function solve(lower: readonly Float64Array[], column: number): Float64Array {
  const n = lower.length;
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let rest = i === column ? 1 : 0;
    for (let t = 0; t < i; t++) rest -= lower[i]![t]! * out[t]!;
    out[i] = rest / lower[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let rest = out[i]!;
    for (let t = i + 1; t < n; t++) rest -= lower[t]![i]! * out[t]!;
    out[i] = rest / lower[i]![i]!;
  }
  return out;
}
