import { invertPositive } from "./invertPositive.ts";
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
  return invertPositive(curvature.map((row, i) => row.map((x, j) => (x + curvature[j]![i]!) / 2)));
}
