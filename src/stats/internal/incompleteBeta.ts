import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import { logOnePlusMinus } from "./logOnePlusMinus.ts";
import { stirlingCorrection } from "./stirlingCorrection.ts";

const TINY = 1e-300;
const TAU = 6.283185307179586;

/**
 * x^a y^b / B(a, b), with the large terms of the exponent canceled by hand.
 *
 * @param x - between 0 and 1
 * @param y - 1 - x, as exactly as the caller knows it
 * @param a - positive and finite
 * @param b - positive and finite
 * @returns the product
 */
export function betaSlope(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const excess = b * x - a * y;
  const exponent = a * logRatio((x / a) * n, excess / a) + b * logRatio((y / b) * n, -excess / b);
  const correction = stirlingCorrection(n) - stirlingCorrection(a) - stirlingCorrection(b);
  return exp(exponent + correction) * Math.sqrt(((a / n) * b) / TAU);
}

/** log(ratio) - u for ratio = 1 + u. */
function logRatio(ratio: number, u: number): number {
  return ratio < 0.5 ? log(ratio) - u : logOnePlusMinus(u);
}

/**
 * The regularized incomplete beta function I_x(a, b): the probability of a beta value of at most x.
 *
 * Method: the continued fraction of DiDonato and Morris (Significant digit computation of the incomplete beta function
 * ratios, ACM TOMS 18(3), 1992, eq. 9; by Lentz's algorithm) on the side of the mean where it converges fast, the other
 * side by symmetry; for b below 1/2 the power series (26.5.4), so that small values do not
 * come from a difference.
 *
 * @param x - from 0 to 1
 * @param y - 1 - x, as exactly as the caller knows it
 * @param a - positive and finite
 * @param b - positive and finite
 * @returns a probability; for the upper tail swap x with y and a with b
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x * (b + 1) <= y * (a + 1)) return Math.min(1, byFraction(x, y, a, b));
  if (b < 0.5 && x < 0.95) return bySeries(x, y, a, b);
  return Math.max(0, 1 - byFraction(y, x, b, a));
}

function bySeries(x: number, y: number, a: number, b: number): number {
  let term = 1;
  let sum = 1 / a;
  for (let n = 1; term > 1e-18; n++) {
    term *= ((n - b) / n) * x;
    sum += term / (a + n);
  }
  return betaSlope(x, y, a, b) * exp(-b * log(y)) * sum;
}

function byFraction(x: number, y: number, a: number, b: number): number {
  const slope = betaSlope(x, y, a, b);
  if (slope === 0) return 0;
  const lead = a * y - b * x + 1;
  let fraction = away((a / (a + 1)) * lead);
  let c = fraction;
  let d = 0;
  for (let m = 1; ; m++) {
    const step = a + (2 * m - 1);
    const cross = m * (b - m) * x;
    const numerator = ((a + (m - 1)) / step) * ((a + b + (m - 1)) / step) * cross * x;
    const denominator = m + cross / step + ((a + m) / (step + 2)) * (lead + m * (1 + y));
    d = 1 / away(denominator + numerator * d);
    c = away(denominator + numerator / c);
    const factor = c * d;
    fraction *= factor;
    if (!(Math.abs(factor - 1) > 2.3e-16)) return slope / fraction;
  }
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
