import { cos } from "./cos.ts";
import { sin } from "./sin.ts";

/**
 * The angle of the point (x, y), the same bits on every engine; special cases as `Math.atan2`.
 *
 * Method: a first angle right to 0.004, turned back by, and the sine of what is left, at most that small, is taken as a series
 * of four terms. At most 2 units in the last place off. Cost: a sine, a cosine and a square root.
 *
 * @param y - any number
 * @param x - any number
 * @returns radians from -π to π; NaN where either is
 */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const acute = acuteAngle(Math.abs(y), Math.abs(x));
  const isLeft = x < 0 || Object.is(x, -0);
  const angle = isLeft ? Math.PI - acute : acute;
  return y < 0 || Object.is(y, -0) ? -angle : angle;
}

/** The angle of a point of the first quadrant. */
function acuteAngle(y: number, x: number): number {
  if (y === 0) return 0;
  if (x === 0) return Math.PI / 2;
  if (y === Infinity) return x === Infinity ? Math.PI / 4 : Math.PI / 2;
  if (x === Infinity) return 0;
  return y > x ? Math.PI / 2 - octantAngle(x / y) : octantAngle(y / x);
}

/** The angle of a slope of at most 1. */
function octantAngle(slope: number): number {
  const near = slope * (Math.PI / 4 + 0.273 * (1 - slope));
  const rest = (slope * cos(near) - sin(near)) / Math.sqrt(1 + slope * slope);
  const square = rest * rest;
  return near + rest * (1 + square * (1 / 6 + square * (3 / 40 + (square * 15) / 336)));
}
