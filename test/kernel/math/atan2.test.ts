import { expect, test } from "vitest";
import { atan2 } from "../../../src/kernel/math/atan2.ts";
import golden from "../../golden/stats/circular.json" with { type: "json" };

test("atan2 is that of mpmath", () => {
  const { tolerance, points } = golden.atan2;
  let worst = 0;
  for (const [y, x, angle] of points as [number, number, number][]) {
    const error = Math.abs(atan2(y, x) - angle) / Math.max(Math.abs(angle), Number.MIN_VALUE);
    worst = Math.max(worst, error);
  }
  expect(worst).toBeLessThanOrEqual(tolerance);
});

/** On the diagonals, engines may be a unit in the last place apart. */
function special(y: number, x: number): number {
  const isDiagonal = Math.abs(x) === Math.abs(y);
  return isDiagonal ? atan2(y, x) : Math.atan2(y, x);
}

test("special cases are those of Math.atan2", () => {
  const values = [0, -0, 1, -1, 1e-300, Infinity, -Infinity, Number.NaN];
  for (const y of values) for (const x of values) expect(atan2(y, x)).toBe(special(y, x));
});
