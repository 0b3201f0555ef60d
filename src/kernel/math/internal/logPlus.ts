import { float64, HIGH, LOW, words } from "./float64Bits.ts";
import { BREAK, LN2_HIGH, LN2_LOW, LOG_TAIL, LOGS_HIGH, LOGS_LOW, RECIPROCALS } from "./logConstants.ts";

/**
 * log(x) + small, rounded once: x = 2^e m with m from 0.711 to 1.422; a short c near 1/m makes r = m c - 1 small and exact
 * in two parts; log x = e ln 2 - log c + log(1 + r), the first two from tables whose leading parts add without rounding
 * (Tang, Table-driven implementation of the logarithm function in IEEE floating-point arithmetic, ACM TOMS 16(4), 1990).
 *
 * @param x - a positive finite number
 * @param small - a correction, tiny beside log(x)
 * @returns log(x) + small
 */
export function logPlus(x: number, small: number): number {
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
  // leading has 21 bits, the rest 32, the reciprocal 10: both products are exact.
  const coarse = leading * reciprocal - 1;
  const fine = (significand - leading) * reciprocal;
  const r = coarse + fine;
  const known = exponent * LN2_HIGH + LOGS_HIGH[part]!;
  const sum = known + r;
  // known is 0 or larger than r, so these differences give what rounding took.
  const lost = known - sum + r + (coarse - r + fine);
  const square = r * r;
  return (
    sum + (lost + (exponent * LN2_LOW + LOGS_LOW[part]! + small) + (square * r * logTail(r) - 0.5 * square))
  );
}

/**
 * (log(1 + r) - r + r^2/2) / r^3.
 *
 * @param r - from -1/120 to 1/64
 * @returns about 1/3
 */
export function logTail(r: number): number {
  return (
    LOG_TAIL[0]! +
    r *
      (LOG_TAIL[1]! +
        r *
          (LOG_TAIL[2]! +
            r *
              (LOG_TAIL[3]! +
                r * (LOG_TAIL[4]! + r * (LOG_TAIL[5]! + r * (LOG_TAIL[6]! + r * LOG_TAIL[7]!))))))
  );
}
