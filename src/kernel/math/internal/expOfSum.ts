import { EXP_TAIL, POWERS, POWERS_LOW, STEP_HIGH, STEP_LOW, STEPS_PER_UNIT } from "./expConstants.ts";
import { scale } from "./float64Bits.ts";

/**
 * exp(high + low), rounded once: high + low = (32 e + j) (ln 2)/32 + r with |r| at most (ln 2)/64, so that the result is
 * 2^e * 2^(j/32) * exp(r), the middle factor from a table in two parts (Tang, Table-driven implementation of the
 * exponential function in IEEE floating-point arithmetic, ACM TOMS 15(2), 1989).
 *
 * @param high - from -746 to 710
 * @param low - at most half a unit in the last place of high
 * @returns exp(high + low); 0 and Infinity where it leaves the range of float64
 */
export function expOfSum(high: number, low: number): number {
  const steps = Math.floor(high * STEPS_PER_UNIT + 0.5);
  const j = steps & 31;
  // steps has 16 bits and STEP_HIGH 33, so the product and the difference are exact.
  const r = high - steps * STEP_HIGH + (low - steps * STEP_LOW);
  const square = r * r;
  const tail = EXP_TAIL[0]! + r * (EXP_TAIL[1]! + r * (EXP_TAIL[2]! + r * (EXP_TAIL[3]! + r * EXP_TAIL[4]!)));
  const growth = r + (0.5 * square + square * r * tail);
  const power = POWERS[j]!;
  return scale(power + (POWERS_LOW[j]! + power * growth), (steps - j) / 32);
}
