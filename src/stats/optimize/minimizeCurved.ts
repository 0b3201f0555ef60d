import { invertPositive } from "./invertPositive.ts";

/** A function of several numbers that also writes its slope and its second derivatives; Infinity where it has no value. */
export type CurvedObjective = (point: Float64Array, slope: Float64Array, curvature: Float64Array[]) => number;

/** Where a minimum was found. */
export interface CurvedMinimum {
  /** The point. */
  point: Float64Array;
  /** The value there. */
  value: number;
  /** The second derivatives there. */
  curvature: Float64Array[];
  /** Steps. */
  iterations: number;
  /** Whether the slope became as small as asked for. */
  converged: boolean;
}

const MOST_STEPS = 200;
/** How much a step has to bring of what the slope promises (Armijo). */
const ENOUGH = 1e-4;
/** Part of a value that its sum's rounding can change. */
const ROUNDING = 1e-13;
/** No coordinate moves further than this in one step: with logarithms as coordinates, by a factor of e. */
const LONGEST = 1;

/**
 * Minimizes a smooth function by Newton's method: where the function does not bend upwards, a multiple of the identity is added until it does
 * (Nocedal and Wright, Numerical Optimization, 2006, algorithm 3.3); steps are held to 1 a coordinate, and halved until they go down.
 *
 * @param objective - the function with slope and second derivatives
 * @param start - where to start
 * @param tolerance - the largest slope at which to stop
 */
export function minimizeCurved(
  objective: CurvedObjective,
  start: Float64Array,
  tolerance: number,
): CurvedMinimum {
  const n = start.length;
  const empty = (): Float64Array[] => Array.from({ length: n }, () => new Float64Array(n));
  let here = { point: start.slice(), slope: new Float64Array(n), curvature: empty() };
  let there = { point: start.slice(), slope: new Float64Array(n), curvature: empty() };
  let value = objective(here.point, here.slope, here.curvature);
  let iterations = 0;
  while (iterations < MOST_STEPS && largest(here.slope) > tolerance) {
    const way = downhill(here.slope, here.curvature);
    let length = Math.min(1, LONGEST / Math.max(largest(way), 1e-300));
    const promise = dot(way, here.slope);
    let next = Number.POSITIVE_INFINITY;
    for (let halvings = 0; halvings < 60; halvings++) {
      for (let i = 0; i < n; i++) there.point[i] = here.point[i]! + length * way[i]!;
      next = objective(there.point, there.slope, there.curvature);
      if (next <= value + ENOUGH * length * promise) break;
      // So near the minimum that values differ by their rounding only: then the slope decides.
      const isLevel = Math.abs(next - value) <= ROUNDING * Math.abs(value);
      if (isLevel && largest(there.slope) < largest(here.slope)) break;
      length /= 2;
      next = Number.POSITIVE_INFINITY;
    }
    if (next === Number.POSITIVE_INFINITY) break;
    [here, there] = [there, here];
    value = next;
    iterations++;
  }
  // Where rounding allows no further step, a slope near the one asked for will do.
  return {
    point: here.point,
    value,
    curvature: here.curvature,
    iterations,
    converged: largest(here.slope) <= 100 * tolerance,
  };
}

/** The step to the bottom of the paraboloid that fits here, or of a steeper one where it has no bottom. */
function downhill(slope: Float64Array, curvature: readonly Float64Array[]): Float64Array {
  const size = largest(curvature.map((row, i) => Math.abs(row[i]!)));
  for (let added = 0; ; added = Math.max(10 * added, 1e-3 * size, 1e-300)) {
    const inverse = invertPositive(
      added === 0 ? curvature : curvature.map((row, i) => row.map((x, j) => (i === j ? x + added : x))),
    );
    if (inverse !== null) return Float64Array.from(inverse, (row) => -dot(row, slope));
    // Past this the identity decides alone.
    if (!(added <= 1e12 * size)) return slope.map((x) => -x);
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function largest(vector: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < vector.length; i++) {
    const x = vector[i]!;
    most = Number.isNaN(x) ? Number.POSITIVE_INFINITY : Math.max(most, Math.abs(x));
  }
  return most;
}
