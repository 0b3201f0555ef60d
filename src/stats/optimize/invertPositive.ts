/**
 * The inverse of a symmetric matrix, by Cholesky's decomposition.
 *
 * @returns null where the matrix is not positive definite, or hardly
 */
export function invertPositive(matrix: readonly Float64Array[]): Float64Array[] | null {
  const lower = cholesky(matrix);
  return lower === null ? null : matrix.map((_, column) => solve(lower, column));
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
