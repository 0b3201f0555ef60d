const MOST_SWEEPS = 30;

/**
 * Directions in which columns vary, at right angles to each other: eigenvectors of their covariance by Jacobi's rotations.
 *
 * @param columns - equally long, each with mean 0
 * @returns the directions, each with one coordinate a column
 */
export function principalAxes(columns: readonly Float64Array[]): number[][] {
  const p = columns.length;
  const matrix = columns.map((a) => columns.map((b) => a.reduce((sum, x, i) => sum + x * b[i]!, 0)));
  const axes = columns.map((_, i) => columns.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let rotated = 0;
    for (let i = 0; i < p; i++) for (let j = i + 1; j < p; j++) rotated += rotate(matrix, axes, i, j);
    if (rotated === 0) break;
  }
  return columns.map((_, j) => axes.map((row) => row[j]!));
}

/** One rotation that makes an entry off the diagonal 0; 0 where it is so already, but for rounding. */
function rotate(matrix: number[][], axes: number[][], i: number, j: number): number {
  const off = matrix[i]![j]!;
  const a = matrix[i]![i]!;
  const b = matrix[j]![j]!;
  if (off === 0 || off * off <= 1e-24 * Math.abs(a * b)) return 0;
  const theta = (b - a) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of [...matrix, ...axes]) {
    const x = row[i]!;
    const y = row[j]!;
    row[i] = c * x - s * y;
    row[j] = s * x + c * y;
  }
  const [first, second] = [matrix[i]!, matrix[j]!];
  for (let t2 = 0; t2 < first.length; t2++) {
    const x = first[t2]!;
    const y = second[t2]!;
    first[t2] = c * x - s * y;
    second[t2] = s * x + c * y;
  }
  return 1;
}
