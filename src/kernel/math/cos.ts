import { reduceAngle, reducedAngle } from "./internal/reduceAngle.ts";
import { cosKernel, sinKernel } from "./internal/sinCosKernels.ts";

/**
 * The cosine, the same bits on every engine; special cases as `Math.cos`.
 *
 * Method, error and cost as `sin`.
 *
 * @param x - an angle in radians
 * @returns the cosine; NaN for an infinite angle
 */
export function cos(x: number): number {
  if (x > -0.785 && x < 0.785) return cosKernel(x, 0);
  if (x - x !== 0) return Number.NaN;
  const quarters = reduceAngle(x);
  const r = reducedAngle[0]!;
  const low = reducedAngle[1]!;
  const size = (quarters & 1) === 0 ? cosKernel(r, low) : sinKernel(r, low);
  return quarters === 0 || quarters === 3 ? size : -size;
}
