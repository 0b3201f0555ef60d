import { COS_TAIL, SIN_TAIL } from "./angleConstants.ts";

/**
 * sin(r + low) near 0, by a polynomial of degree 15.
 *
 * @param r - at most about pi/4 in size
 * @param low - at most half a unit in the last place of r
 * @returns the sine
 */
export function sinKernel(r: number, low: number): number {
  const z = r * r;
  const tail =
    SIN_TAIL[0]! +
    z *
      (SIN_TAIL[1]! +
        z * (SIN_TAIL[2]! + z * (SIN_TAIL[3]! + z * (SIN_TAIL[4]! + z * (SIN_TAIL[5]! + z * SIN_TAIL[6]!)))));
  return r + (r * (z * tail) + low * (1 - 0.5 * z));
}

/**
 * cos(r + low) near 0, by a polynomial of degree 16 with 1 - r^2/2 in two parts (Dekker's product).
 *
 * @param r - at most about pi/4 in size
 * @param low - at most half a unit in the last place of r
 * @returns the cosine
 */
export function cosKernel(r: number, low: number): number {
  const z = r * r;
  const tail =
    COS_TAIL[0]! +
    z *
      (COS_TAIL[1]! +
        z * (COS_TAIL[2]! + z * (COS_TAIL[3]! + z * (COS_TAIL[4]! + z * (COS_TAIL[5]! + z * COS_TAIL[6]!)))));
  const shifted = r * 134217729;
  const head = shifted - (shifted - r);
  const rest = r - head;
  const zLost = head * head - z + 2 * head * rest + rest * rest;
  const half = 0.5 * z;
  const difference = 1 - half;
  return difference + (1 - difference - half + (z * z * tail - 0.5 * zLost - r * low));
}
