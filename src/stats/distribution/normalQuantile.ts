import { log } from "../../kernel/math/log.ts";
import { requireDomain } from "../internal/requireDomain.ts";

/**
 * The quantile function of the standard normal: the z below which a value falls with probability p. Relative error about
 * 1e-15. For an upper tail use `-normalQuantile(tail)`.
 *
 * Method: algorithm AS 241, PPND16 (Wichura, The percentage points of the normal distribution, Applied Statistics 37,
 * 1988): three rational functions. `probit` of simple-statistics is wrong in the third digit. Cost: about 35 operations.
 *
 * @param p - a probability from 0 to 1
 * @returns z; -Infinity at 0 and Infinity at 1
 * @throws {@link SocialOpsError} `out-of-domain` for NaN or a number outside 0 to 1
 *
 * @example
 * ```ts
 * import { normalQuantile } from "socialops/stats";
 *
 * normalQuantile(0.975); // => 1.959963984540054
 * normalQuantile(0); // => -Infinity
 * ```
 */
export function normalQuantile(p: number): number {
  requireDomain(
    typeof p === "number" && p >= 0 && p <= 1,
    "normalQuantile",
    "p",
    "a probability from 0 to 1",
    p,
  );
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * rational(0.180625 - q * q, CENTER_TOP, CENTER_BOTTOM);
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-log(tail));
  const size = r <= 5 ? rational(r - 1.6, MIDDLE_TOP, MIDDLE_BOTTOM) : rational(r - 5, FAR_TOP, FAR_BOTTOM);
  return q < 0 ? -size : size;
}

function rational(x: number, top: readonly number[], bottom: readonly number[]): number {
  let above = 0;
  let below = 0;
  for (let i = 7; i >= 0; i--) {
    above = above * x + top[i]!;
    below = below * x + bottom[i]!;
  }
  return above / below;
}

// Wichura 1988, PPND16, lowest power first, rounded to float64.
const CENTER_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const CENTER_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
];
const MIDDLE_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
];
