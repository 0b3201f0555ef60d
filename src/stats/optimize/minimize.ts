/** A function of several numbers: gives its value at a point, Infinity where there is none, and writes its slope into `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

/** Where a minimum was found. */
export interface Minimum {
  /** The point. */
  point: Float64Array;
  /** The value there. */
  value: number;
  /** The slope there. */
  slope: Float64Array;
  /** Steps. */
  iterations: number;
  /** How often the function was asked. */
  evaluations: number;
  /** Whether the slope became as small as asked for. */
  converged: boolean;
}

const MOST_STEPS = 120;
/** How much a step has to bring of what the slope promises (Armijo). */
const ENOUGH = 1e-4;
/** Part of a value that its sum's rounding can change. */
const ROUNDING = 1e-13;
/** No coordinate moves further than this in one step: with logarithms as coordinates, by a factor of e. */
const LONGEST = 1;

/**
 * Minimizes a smooth function by the BFGS method (Nocedal and Wright, Numerical Optimization, 2006, chapter 6), with steps held to 1 a
 * coordinate and a return to the steepest descent where a step is none downhill: without the former, ordinary starts of purchase models
 * end far from the maximum.
 *
 * @param objective - the function with its slope
 * @param start - where to start
 * @param tolerance - the largest slope at which to stop
 */
export function minimize(objective: Objective, start: Float64Array, tolerance: number): Minimum {
  const n = start.length;
  let point = start.slice();
  let slope = new Float64Array(n);
  let value = objective(point, slope);
  let evaluations = 1;
  let inverse = identity(n);
  let iterations = 0;
  let isFresh = true;
  while (iterations < MOST_STEPS && largest(slope) > tolerance) {
    let way = product(inverse, slope).map((x) => -x);
    let descent = dot(way, slope);
    if (!(descent < 0)) {
      inverse = identity(n);
      isFresh = true;
      way = slope.map((x) => -x);
      descent = dot(way, slope);
    }
    let length = Math.min(1, LONGEST / Math.max(largest(way), 1e-300));
    const next = new Float64Array(n);
    const nextSlope = new Float64Array(n);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let halvings = 0; halvings < 60; halvings++) {
      for (let i = 0; i < n; i++) next[i] = point[i]! + length * way[i]!;
      nextValue = objective(next, nextSlope);
      evaluations++;
      if (nextValue <= value + ENOUGH * length * descent) break;
      // So near the minimum that values differ by their rounding only: then the slope decides.
      const isLevel = Math.abs(nextValue - value) <= ROUNDING * Math.abs(value);
      if (isLevel && largest(nextSlope) < largest(slope)) break;
      length /= 2;
      nextValue = Number.POSITIVE_INFINITY;
    }
    if (nextValue === Number.POSITIVE_INFINITY) {
      if (isFresh) break;
      inverse = identity(n);
      isFresh = true;
      continue;
    }
    const step = next.map((x, i) => x - point[i]!);
    const bend = nextSlope.map((x, i) => x - slope[i]!);
    const curvature = dot(step, bend);
    if (curvature > 1e-300) {
      if (isFresh) inverse = scaledIdentity(n, curvature / dot(bend, bend));
      update(inverse, step, bend, curvature);
      isFresh = false;
    }
    point = next;
    slope = nextSlope;
    value = nextValue;
    iterations++;
  }
  // Where rounding allows no further step, a slope near the one asked for will do.
  return { point, value, slope, iterations, evaluations, converged: largest(slope) <= 100 * tolerance };
}

/** The BFGS update of the inverse of the curvature. */
function update(inverse: Float64Array[], step: Float64Array, bend: Float64Array, curvature: number): void {
  const along = product(inverse, bend);
  const factor = (1 + dot(bend, along) / curvature) / curvature;
  for (const [i, row] of inverse.entries())
    for (let j = 0; j < row.length; j++)
      row[j]! += factor * step[i]! * step[j]! - (along[i]! * step[j]! + step[i]! * along[j]!) / curvature;
}

function identity(n: number): Float64Array[] {
  return scaledIdentity(n, 1);
}

function scaledIdentity(n: number, scale: number): Float64Array[] {
  return Array.from({ length: n }, (_, i) =>
    Float64Array.from({ length: n }, (__, j) => (i === j ? scale : 0)),
  );
}

function product(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => dot(row, vector));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function largest(vector: Float64Array): number {
  let most = 0;
  for (const x of vector) most = Number.isNaN(x) ? Number.POSITIVE_INFINITY : Math.max(most, Math.abs(x));
  return most;
}
