import { exp } from "../../kernel/math/exp.ts";
import { log1p } from "../../kernel/math/log1p.ts";
import { requireDomain, requireFinite, requireList } from "../internal/requireDomain.ts";

/** A fitted logistic regression. */
export interface LogisticRegression {
  /** Log odds where all features are 0. */
  intercept: number;
  /** What one more of each feature adds to the log odds. */
  coefficients: number[];
  /** Log-likelihood, without the penalty. */
  logLikelihood: number;
  /** Steps. */
  iterations: number;
  /** Whether the last step changed next to nothing. */
  converged: boolean;
}

const MOST_STEPS = 100;
const LARGEST = 1e6;

/**
 * Logistic regression with an L2 penalty, by Newton's method: the least sum of log(1 + e^-m) over rows (m is the margin) plus penalty / 2 times the
 * squares of the coefficients; the intercept is not penalized. What scikit-learn's `LogisticRegression` fits with C = 1 / penalty. With a penalty there is always
 * one answer, also where a feature tells the outcome for certain. Bring features to one scale before.
 *
 * Cost: rows times features squared a step, some eight steps.
 *
 * @param features - a list of finite numbers up to 1e6 in size for each row
 * @param outcomes - 0 or 1 for each row; both have to occur
 * @param penalty - from 1e-6 to 1e6
 * @returns intercept and coefficients
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { logisticRegression } from "socialops/stats";
 *
 * const { intercept, coefficients } = logisticRegression([[0], [1], [2], [3], [4], [5]], [0, 0, 1, 0, 1, 1]);
 * intercept; // => -1.9176343071
 * coefficients; // => [0.7670537228]
 * ```
 */
export function logisticRegression(
  features: readonly ArrayLike<number>[],
  outcomes: ArrayLike<number>,
  penalty = 1,
): LogisticRegression {
  const where = "logisticRegression";
  requireList(features as never, where, "features");
  requireList(outcomes, where, "outcomes");
  const n = features.length;
  requireDomain(n >= 2, where, "features", "two rows or more", n);
  requireDomain(outcomes.length === n, where, "outcomes", "an outcome for each row", outcomes.length);
  requireDomain(penalty >= 1e-6 && penalty <= 1e6, where, "penalty", "a number from 1e-6 to 1e6", penalty);
  const p = features[0]?.length ?? 0;
  const rows = Array.from(features, (row, i) => {
    requireFinite(row, where, `features[${i}]`);
    requireDomain(row.length === p, where, `features[${i}]`, "as many numbers as the first row", row.length);
    const own = Float64Array.from(row);
    const far = own.findIndex((x) => Math.abs(x) > LARGEST);
    requireDomain(
      far < 0,
      where,
      `features[${i}][${Math.max(0, far)}]`,
      "a number up to 1e6 in size",
      own[far] ?? 0,
    );
    return own;
  });
  let ones = 0;
  for (let i = 0; i < n; i++) {
    requireDomain(outcomes[i] === 0 || outcomes[i] === 1, where, `outcomes[${i}]`, "0 or 1", outcomes[i]);
    ones += outcomes[i]!;
  }
  requireDomain(ones > 0 && ones < n, where, "outcomes", "both 0 and 1 among the outcomes", ones);
  return fit(rows, Uint8Array.from(outcomes), p, penalty);
}

function fit(
  rows: readonly Float64Array[],
  outcomes: Uint8Array,
  p: number,
  penalty: number,
): LogisticRegression {
  const size = p + 1;
  let beta = new Float64Array(size);
  let value = objective(rows, outcomes, beta, penalty);
  let iterations = 0;
  let converged = false;
  while (iterations < MOST_STEPS && !converged) {
    iterations++;
    const step = newtonStep(rows, outcomes, beta, penalty);
    let length = 1;
    let next = beta.map((x, t) => x + step[t]!);
    let nextValue = objective(rows, outcomes, next, penalty);
    while (!(nextValue <= value) && length > 1e-9) {
      length /= 2;
      next = beta.map((x, t) => x + length * step[t]!);
      nextValue = objective(rows, outcomes, next, penalty);
    }
    const moved = step.reduce(
      (most, x, t) => Math.max(most, Math.abs(length * x) / (1 + Math.abs(beta[t]!))),
      0,
    );
    converged = moved < 1e-10 || !(nextValue < value);
    if (nextValue <= value) [beta, value] = [next, nextValue];
  }
  const squares = beta.subarray(1).reduce((sum, x) => sum + x * x, 0);
  return {
    intercept: beta[0]! + 0,
    coefficients: Array.from(beta.subarray(1), (x) => x + 0),
    logLikelihood: (penalty / 2) * squares - value + 0,
    iterations,
    converged,
  };
}

function marginOf(row: Float64Array, beta: Float64Array): number {
  let margin = beta[0]!;
  for (let t = 0; t < row.length; t++) margin += row[t]! * beta[t + 1]!;
  return margin;
}

function objective(
  rows: readonly Float64Array[],
  outcomes: Uint8Array,
  beta: Float64Array,
  penalty: number,
): number {
  let total = 0;
  for (const [i, row] of rows.entries()) {
    const margin = outcomes[i] === 1 ? marginOf(row, beta) : -marginOf(row, beta);
    total += margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin;
  }
  for (let t = 1; t < beta.length; t++) total += (penalty / 2) * beta[t]! * beta[t]!;
  return total;
}

function newtonStep(
  rows: readonly Float64Array[],
  outcomes: Uint8Array,
  beta: Float64Array,
  penalty: number,
): Float64Array {
  const size = beta.length;
  const slope = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  const x = new Float64Array(size);
  x[0] = 1;
  for (const [i, row] of rows.entries()) {
    x.set(row, 1);
    const chance = 1 / (1 + exp(-marginOf(row, beta)));
    const rest = outcomes[i]! - chance;
    const weight = chance * (1 - chance);
    for (let a = 0; a < size; a++) {
      const xa = x[a]!;
      if (xa === 0) continue;
      slope[a]! += rest * xa;
      const scaled = weight * xa;
      for (let b = 0; b <= a; b++) curvature[a * size + b]! += scaled * x[b]!;
    }
  }
  for (let a = 1; a < size; a++) {
    slope[a]! -= penalty * beta[a]!;
    curvature[a * size + a]! += penalty;
  }
  // Where all chances are next to certain, the intercept's curvature is rounding.
  curvature[0] = Math.max(curvature[0]!, 1e-12);
  return solveSymmetric(curvature, slope, size);
}

/** Solves a symmetric positive system in place (Cholesky). */
function solveSymmetric(matrix: Float64Array, right: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * n + j]!;
      for (let t = 0; t < j; t++) rest -= matrix[i * n + t]! * matrix[j * n + t]!;
      matrix[i * n + j] = i === j ? Math.sqrt(Math.max(rest, 1e-300)) : rest / matrix[j * n + j]!;
    }
  }
  for (let i = 0; i < n; i++) {
    for (let t = 0; t < i; t++) right[i]! -= matrix[i * n + t]! * right[t]!;
    right[i]! /= matrix[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let t = i + 1; t < n; t++) right[i]! -= matrix[t * n + i]! * right[t]!;
    right[i]! /= matrix[i * n + i]!;
  }
  return right;
}
