/**
 * x' A^-1 x of a symmetric positive definite matrix, by its Cholesky factor; null without numbers, or where the matrix has no inverse.
 *
 * @param x - numbers
 * @param matrix - as many rows and columns
 */
export function quadraticForm(x: readonly number[], matrix: readonly (readonly number[])[]): number | null {
  const size = x.length;
  if (size === 0) return null;
  const factor: number[][] = [];
  const solved: number[] = [];
  for (let i = 0; i < size; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= row[k]! * (j === i ? row[k]! : factor[j]![k]!);
      if (j < i) row.push(rest / factor[j]![j]!);
      // What is left of a diagonal that is all rounding error is no variance.
      else if (rest > 1e-12 * matrix[i]![i]!) row.push(Math.sqrt(rest));
      else return null;
    }
    factor.push(row);
    let rest = x[i]!;
    for (let k = 0; k < i; k++) rest -= row[k]! * solved[k]!;
    solved.push(rest / row[i]!);
  }
  return solved.reduce((sum, part) => sum + part * part, 0);
}
