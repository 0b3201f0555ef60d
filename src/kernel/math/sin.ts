import { reduceAngle, reducedAngle } from "./internal/reduceAngle.ts";
import { cosKernel, sinKernel } from "./internal/sinCosKernels.ts";

/**
 * The sine, the same bits on every engine; special cases as `Math.sin`.
 *
 * Method: quarter turns taken off exactly (Cody and Waite up to 2^20, Payne and Hanek with whole numbers beyond), then
 * polynomials on [-pi/4, pi/4] (constants and fit by `test/golden/kernel/makeMathTables.py`). Error at most 0.8 units in
 * the last place for every float64. Cost: about 50 operations up to 2^20; beyond, about a microsecond and a few
 * allocations.
 *
 * @param x - an angle in radians
 * @returns the sine; NaN for an infinite angle
 */
export function sin(x: number): number {
  // Below 2^-27 the next term x^3/6 is under half a unit in the last place; this also keeps -0.
  if (x > -7.4e-9 && x < 7.4e-9) return x;
  if (x > -0.785 && x < 0.785) return sinKernel(x, 0);
  if (x - x !== 0) return Number.NaN;
  const quarters = reduceAngle(x);
  const r = reducedAngle[0]!;
  const low = reducedAngle[1]!;
  const size = (quarters & 1) === 0 ? sinKernel(r, low) : cosKernel(r, low);
  return quarters < 2 ? size : -size;
}
