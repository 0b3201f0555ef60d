import { expect, test } from "vitest";
import { pivotedCholesky } from "../../../../src/timing/internal/process/pivotedCholesky.ts";

/** A covariance of rank two and a little of each its own: A = u u' + v v' + 1e-6 I. */
const size = 6;
const u = [3, 1, -2, 0.5, 1, 2];
const v = [0, 1, 1, -1, 2, 0.5];
const matrix = Float64Array.from({ length: size * size }, (_, at) => {
  const [i, j] = [Math.floor(at / size), at % size];
  return u[i]! * u[j]! + v[i]! * v[j]! + (i === j ? 1e-6 : 0);
});
const product = ({ rows, rank }: { rows: Float64Array; rank: number }, i: number, j: number): number => {
  let sum = 0;
  for (let k = 0; k < rank; k++) sum += rows[i * rank + k]! * rows[j * rank + k]!;
  return sum;
};

test.each([
  [1e-4, 2, 2e-6],
  [1e-12, 6, 1e-12],
])("with a remainder of %d: %i columns, and the matrix back to %d", (remainder, rank, tolerance) => {
  const factor = pivotedCholesky(matrix, size, remainder);
  expect(factor.rank).toBe(rank);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      expect(Math.abs(product(factor, i, j) - matrix[i * size + j]!)).toBeLessThan(tolerance);
    }
  }
});

test("of nothing that varies nothing is left", () => {
  expect(pivotedCholesky(new Float64Array(9), 3, 1e-12)).toEqual({ rows: new Float64Array(0), rank: 0 });
});
