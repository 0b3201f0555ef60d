/**
 * The lower factor L of a symmetric positive (semi)definite matrix A = L L', row by row in one array. A pivot that
 * rounding has pushed to or below `floor` is raised to it, so that a semidefinite matrix can be factored too.
 *
 * @param matrix - `size * size` numbers, row by row; only the lower triangle is read
 * @param size - rows
 * @param floor - least pivot
 * @returns the factor; its upper triangle is zero
 */
export function cholesky(matrix: ArrayLike<number>, size: number, floor: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let first = 0; first < size; first += ROWS) {
    const rows = Math.min(ROWS, size - first);
    if (rows === ROWS) eliminateFour(matrix, factor, size, first);
    for (let i = first; i < first + rows; i++) {
      for (let j = rows === ROWS ? first : 0; j <= i; j++) {
        let left = matrix[i * size + j]!;
        for (let k = 0; k < j; k++) left -= factor[i * size + k]! * factor[j * size + k]!;
        factor[i * size + j] = i === j ? Math.sqrt(Math.max(left, floor)) : left / factor[j * size + j]!;
      }
    }
  }
  return factor;
}

const ROWS = 4;

/** Four rows of the factor up to the column where they begin: four sums at a time do not wait for each other. */
function eliminateFour(matrix: ArrayLike<number>, factor: Float64Array, size: number, first: number): void {
  const [r, s, t, u] = [first * size, (first + 1) * size, (first + 2) * size, (first + 3) * size];
  for (let j = 0; j < first; j++) {
    let [a, b, c, d] = [matrix[r + j]!, matrix[s + j]!, matrix[t + j]!, matrix[u + j]!];
    const row = j * size;
    for (let k = 0; k < j; k++) {
      const entry = factor[row + k]!;
      a -= entry * factor[r + k]!;
      b -= entry * factor[s + k]!;
      c -= entry * factor[t + k]!;
      d -= entry * factor[u + k]!;
    }
    const pivot = factor[row + j]!;
    factor[r + j] = a / pivot;
    factor[s + j] = b / pivot;
    factor[t + j] = c / pivot;
    factor[u + j] = d / pivot;
  }
}

/** Solves L x = b for the lower factor L. */
export function solveLower(factor: Float64Array, size: number, b: ArrayLike<number>): Float64Array {
  const x = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let left = b[i]!;
    for (let k = 0; k < i; k++) left -= factor[i * size + k]! * x[k]!;
    x[i] = left / factor[i * size + i]!;
  }
  return x;
}

/** Solves L' x = b for the lower factor L. */
export function solveUpper(factor: Float64Array, size: number, b: ArrayLike<number>): Float64Array {
  const x = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let left = b[i]!;
    for (let k = i + 1; k < size; k++) left -= factor[k * size + i]! * x[k]!;
    x[i] = left / factor[i * size + i]!;
  }
  return x;
}

/**
 * Solves L x = b for several b, the rows of one array; their number a multiple of four. Four at a time, as each number of the factor
 * is then read once for four.
 */
export function solveLowerRows(factor: Float64Array, size: number, rows: Float64Array): Float64Array {
  const x = rows.slice();
  for (let first = 0; first < x.length; first += 4 * size) {
    const second = first + size;
    const third = second + size;
    const fourth = third + size;
    for (let i = 0; i < size; i++) {
      let [a, b, c, d] = [x[first + i]!, x[second + i]!, x[third + i]!, x[fourth + i]!];
      for (let k = 0; k < i; k++) {
        const entry = factor[i * size + k]!;
        a -= entry * x[first + k]!;
        b -= entry * x[second + k]!;
        c -= entry * x[third + k]!;
        d -= entry * x[fourth + k]!;
      }
      const pivot = factor[i * size + i]!;
      x[first + i] = a / pivot;
      x[second + i] = b / pivot;
      x[third + i] = c / pivot;
      x[fourth + i] = d / pivot;
    }
  }
  return x;
}
