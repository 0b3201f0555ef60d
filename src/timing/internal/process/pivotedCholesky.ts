/** A factor L of a covariance, A = L L' up to a stated remainder. */
export interface LowRankFactor {
  /** `size * rank` numbers, row by row. */
  rows: Float64Array;
  /** Columns. */
  rank: number;
}

/**
 * Factors a symmetric positive semidefinite matrix by columns, at each step the one with the largest variance left, until none has
 * more than `remainder` (Higham 2002, Accuracy and Stability of Numerical Algorithms, section 10.3). Ties go to the earlier row.
 *
 * @param matrix - `size * size` numbers
 * @param size - rows
 * @param remainder - largest variance that may be left out; above 0
 */
export function pivotedCholesky(matrix: Float64Array, size: number, remainder: number): LowRankFactor {
  const left = new Float64Array(size);
  for (let i = 0; i < size; i++) left[i] = matrix[i * size + i]!;
  const columns: Float64Array[] = [];
  while (columns.length < size) {
    let pivot = 0;
    for (let i = 1; i < size; i++) if (left[i]! > left[pivot]!) pivot = i;
    if (left[pivot]! <= remainder) break;
    const column = matrix.slice(pivot * size, (pivot + 1) * size);
    for (const earlier of columns) {
      const atPivot = earlier[pivot]!;
      for (let i = 0; i < size; i++) column[i]! -= atPivot * earlier[i]!;
    }
    const scale = 1 / Math.sqrt(left[pivot]!);
    for (let i = 0; i < size; i++) {
      column[i]! *= scale;
      left[i]! -= column[i]! * column[i]!;
    }
    columns.push(column);
  }
  const rank = columns.length;
  const rows = new Float64Array(size * rank);
  for (const [k, column] of columns.entries()) {
    for (let i = 0; i < size; i++) rows[i * rank + k] = column[i]!;
  }
  return { rows, rank };
}
