import { expect, test } from "vitest";
import { solvePositive, type TailFunction } from "../../../src/stats/internal/solvePositive.ts";

const exponential: TailFunction = { tail: (x) => Math.exp(-x), slope: (x) => x * Math.exp(-x), rises: false };
const cube: TailFunction = { tail: (x) => x ** 3, slope: (x) => 3 * x ** 3, rises: true };
/** Flat, then steep, then flat: Newton's method alone runs away from most starts. */
const step: TailFunction = {
  tail: (x) => 1 / (1 + Math.exp(-50 * (x - 3))),
  slope: (x) => (50 * x * Math.exp(-50 * (x - 3))) / (1 + Math.exp(-50 * (x - 3))) ** 2,
  rises: true,
};

test.each<[string, TailFunction, number, number, number]>([
  ["a straight tail, in one step", cube, 0.001, 0.7, 0.1],
  ["the answer itself", cube, 0.125, 0.5, 0.5],
  ["far below", exponential, 1e-10, 1e-12, 23.025850929940457],
  ["far above, where the tail is 0", exponential, 0.5, 5000, Math.LN2],
  ["a step, from below", step, 0.9, 2.5, 3 + Math.log(9) / 50],
  ["a step, from above", step, 0.1, 90, 3 - Math.log(9) / 50],
])("finds the root from %s", (_, f, target, start, wanted) => {
  expect(Math.abs(solvePositive(f, target, start) / wanted - 1)).toBeLessThan(1e-13);
});

test("gives the largest number where the tail never gets that small", () => {
  const flat: TailFunction = { tail: () => 0.4, slope: () => 0, rises: false };
  expect(solvePositive(flat, 0.1, 1)).toBe(Number.MAX_VALUE);
});
