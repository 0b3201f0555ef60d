import {
  HALF_PI,
  HALF_PI_1,
  HALF_PI_2,
  HALF_PI_3,
  HALF_PI_4,
  HALF_PI_REST,
  TWO_OVER_PI,
  TWO_OVER_PI_BIT_COUNT,
  TWO_OVER_PI_BITS,
} from "./angleConstants.ts";
import { float64, HIGH, LOW, words } from "./float64Bits.ts";

/** The angle that the last {@link reduceAngle} left, in two parts. Scratch space: it is read at once. */
export const reducedAngle: Float64Array = /* @__PURE__ */ new Float64Array(2);

/**
 * Takes whole quarter turns off an angle: x = quarters * pi/2 + r with |r| at most about pi/4. Up to 2^20 by subtracting
 * pi/2 in four parts (Cody and Waite, Software Manual for the Elementary Functions, 1980); beyond, exactly, with the
 * bits of 2/pi that matter for the size of x (Payne and Hanek, Radian reduction for trigonometric functions, SIGNUM
 * Newsletter 18, 1983), multiplied as whole numbers.
 *
 * @param x - a finite number
 * @returns the number of quarter turns modulo 4; r is left in {@link reducedAngle}
 */
export function reduceAngle(x: number): number {
  if (x > 1048576 || x < -1048576) return reduceLargeAngle(x);
  const quarters = Math.floor(x * TWO_OVER_PI + 0.5);
  // 20 bits times 33: the products are exact; the differences are kept exact in two parts (Knuth's two-sum).
  const first = x - quarters * HALF_PI_1;
  const part2 = -quarters * HALF_PI_2;
  const second = first + part2;
  const kept2 = second - first;
  const lost2 = first - (second - kept2) + (part2 - kept2);
  const part3 = -quarters * HALF_PI_3;
  const third = second + part3;
  const kept3 = third - second;
  const lost3 = second - (third - kept3) + (part3 - kept3);
  const low = lost2 + lost3 - quarters * HALF_PI_4;
  const sum = third + low;
  reducedAngle[0] = sum;
  reducedAngle[1] = third - sum + low;
  return quarters & 3;
}

/** Bits kept below the quarter turn: 62 may cancel for the worst float64, the rest is precision. */
const FRACTION_BITS = 140n;

function reduceLargeAngle(x: number): number {
  float64[0] = Math.abs(x);
  const exponent = (words[HIGH]! >>> 20) - 1075;
  const significand = (BigInt((words[HIGH]! & 0xfffff) | 0x100000) << 32n) | BigInt(words[LOW]!);
  // x * 2/pi = significand * bits * 2^(exponent - bit count): drop what lies below the fraction kept, then what is a
  // multiple of 4 quarter turns.
  const below = BigInt(TWO_OVER_PI_BIT_COUNT - exponent) - FRACTION_BITS - 53n;
  const bits = BigInt.asUintN(200, TWO_OVER_PI_BITS >> below);
  const turns = BigInt.asUintN(Number(FRACTION_BITS) + 2, (significand * bits) >> 53n);
  const rounded = (turns + (1n << (FRACTION_BITS - 1n))) >> FRACTION_BITS;
  const fraction = turns - (rounded << FRACTION_BITS);
  const high = Number(fraction);
  const low = Number(fraction - BigInt(high));
  const a = high * 2 ** -140;
  const b = low * 2 ** -140;
  // (a + b) * pi/2 in two parts (Dekker's product).
  const product = a * HALF_PI;
  const aShifted = a * 134217729;
  const aHead = aShifted - (aShifted - a);
  const aRest = a - aHead;
  const lost =
    aHead * HALF_PI_HEAD - product + aHead * HALF_PI_TAIL + aRest * HALF_PI_HEAD + aRest * HALF_PI_TAIL;
  const rest = lost + (a * HALF_PI_REST + b * HALF_PI);
  const sum = product + rest;
  const left = product - sum + rest;
  const isNegative = x < 0;
  reducedAngle[0] = isNegative ? -sum : sum;
  reducedAngle[1] = isNegative ? -left : left;
  const quarters = Number(rounded);
  return (isNegative ? -quarters : quarters) & 3;
}

/** pi/2 in two halves of at most 26 bits each. */
const HALF_PI_HEAD: number = /* @__PURE__ */ (() => {
  const shifted = HALF_PI * 134217729;
  return shifted - (shifted - HALF_PI);
})();
const HALF_PI_TAIL: number = /* @__PURE__ */ (() => HALF_PI - HALF_PI_HEAD)();
