import { exp } from "./exp.ts";
import {
  EXP_TAIL,
  EXPM1_TAIL,
  POWERS,
  POWERS_LOW,
  STEP_HIGH,
  STEP_LOW,
  STEPS_PER_UNIT,
} from "./internal/expConstants.ts";
import { powerOfTwo } from "./internal/float64Bits.ts";

/**
 * exp(x) - 1 without losing a small x, the same bits on every engine; special cases as `Math.expm1`.
 *
 * Method: for |x| up to 0.35 a polynomial of degree 14 whose terms x and x^2/2 are added in two parts (Dekker's product);
 * elsewhere the reduction of `exp` with 1 taken off the table value first, where it is exact. Error at most 0.6 units in
 * the last place. Cost: about 45 operations, no allocation.
 *
 * @param x - any number
 * @returns e^x - 1
 */
export function expm1(x: number): number {
  if (x > -0.35 && x < 0.35) return nearZero(x);
  if (x > 45) return exp(x);
  if (x < -45) return -1;
  return Number.isNaN(x) ? x : reduced(x);
}

function nearZero(x: number): number {
  // Below 2^-54 the next term x^2/2 is under half a unit in the last place; this also keeps -0.
  if (x > -5e-17 && x < 5e-17) return x;
  let tail = EXPM1_TAIL[11]!;
  for (let i = 10; i >= 0; i--) tail = EXPM1_TAIL[i]! + x * tail;
  const square = x * x;
  const shifted = x * 134217729;
  const head = shifted - (shifted - x);
  const rest = x - head;
  const squareLost = head * head - square + 2 * head * rest + rest * rest;
  const half = 0.5 * square;
  const sum = x + half;
  return sum + (x - sum + half + (0.5 * squareLost + square * x * tail));
}

function reduced(x: number): number {
  const steps = Math.floor(x * STEPS_PER_UNIT + 0.5);
  const j = steps & 31;
  const exact = x - steps * STEP_HIGH;
  const correction = steps * STEP_LOW;
  const r = exact - correction;
  const rLost = exact - r - correction;
  const square = r * r;
  const tail = EXP_TAIL[0]! + r * (EXP_TAIL[1]! + r * (EXP_TAIL[2]! + r * (EXP_TAIL[3]! + r * EXP_TAIL[4]!)));
  const growth = r + (rLost + (0.5 * square + square * r * tail));
  const power2 = powerOfTwo((steps - j) / 32);
  const power = POWERS[j]! * power2;
  const less = power - 1;
  const lost = power > 1 ? power - less - 1 : power - (less + 1);
  return less + (lost + (POWERS_LOW[j]! * power2 + power * growth));
}
