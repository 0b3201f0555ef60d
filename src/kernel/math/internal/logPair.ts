import { float64, HIGH, LOW, words } from "./float64Bits.ts";
import { BREAK, LN2_HIGH, LN2_LOW, LOGS_HIGH, LOGS_LOW, RECIPROCALS } from "./logConstants.ts";
import { logTail } from "./logPlus.ts";

/** The second part of the last {@link logPair}. Scratch space: it is read at once. */
export const logPairLow: Float64Array = /* @__PURE__ */ new Float64Array(1);

/**
 * log(x) as an unevaluated sum of two float64 with a relative error below 2^-66: the reduction of `logPlus` with r and
 * r^2/2 carried in two parts (Dekker 1971), the rest of the series in one.
 *
 * @param x - a positive finite number
 * @returns the first part; the second is left in {@link logPairLow}
 */
export function logPair(x: number): number {
  float64[0] = x;
  let high = words[HIGH]!;
  let exponent = (high >>> 20) - 1023;
  if (exponent === -1023) {
    float64[0] = x * 2 ** 54;
    high = words[HIGH]!;
    exponent = (high >>> 20) - 1077;
  }
  const part = (high >>> 14) & 63;
  const halved = part < BREAK ? 0 : 1;
  exponent += halved;
  words[HIGH] = (high & 0xfffff) | (halved === 0 ? 0x3ff00000 : 0x3fe00000);
  const significand = float64[0]!;
  words[LOW] = 0;
  const leading = float64[0]!;
  const reciprocal = RECIPROCALS[part]!;
  const coarse = leading * reciprocal - 1;
  const fine = (significand - leading) * reciprocal;
  const r = coarse + fine;
  const rLost = coarse - r + fine;
  const known = exponent * LN2_HIGH + LOGS_HIGH[part]!;

  const square = r * r;
  const shifted = r * 134217729;
  const head = shifted - (shifted - r);
  const rest = r - head;
  const squareLost = head * head - square + 2 * head * rest + rest * rest;

  const first = known + r;
  const firstLost = known - first + r;
  const half = -0.5 * square;
  const second = first + half;
  const secondLost = first - second + half;
  const low =
    firstLost +
    secondLost +
    (rLost - r * rLost + (exponent * LN2_LOW + LOGS_LOW[part]!)) +
    (square * r * logTail(r) - 0.5 * squareLost);
  const sum = second + low;
  logPairLow[0] = second - sum + low;
  return sum;
}
