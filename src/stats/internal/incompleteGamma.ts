import { exp } from "../../kernel/math/exp.ts";
import { expm1 } from "../../kernel/math/expm1.ts";
import { log } from "../../kernel/math/log.ts";
import { logGamma } from "../distribution/logGamma.ts";
import { logOnePlusMinus } from "./logOnePlusMinus.ts";
import { normalTail } from "./normalTail.ts";
import { stirlingCorrection } from "./stirlingCorrection.ts";

const TINY = 1e-300;
const TAU = 6.283185307179586;

/**
 * x times the gamma density of rate 1: x^a e^-x / Γ(a), with the large terms of the exponent canceled by hand.
 *
 * @param a - the shape, positive
 * @param x - a positive number
 * @returns the product
 */
export function gammaSlope(a: number, x: number): number {
  const u = (x - a) / a;
  if (u === Number.POSITIVE_INFINITY) return 0;
  const exponent = x < 0.5 * a ? log(x / a) - u : logOnePlusMinus(u);
  return exp(a * exponent - stirlingCorrection(a)) * Math.sqrt(a / TAU);
}

/**
 * One regularized incomplete gamma function, P or Q, the small one of the two computed directly.
 *
 * Method: series below a + 1, continued fraction above (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31, the latter by
 * Lentz's algorithm); for a below 1/2 the upper tail from the alternating series, so that it does not cancel; for a above
 * 1e10 the first two terms of the uniform expansion (Temme, The asymptotic expansion of the incomplete gamma functions,
 * SIAM Journal on Mathematical Analysis 10, 1979).
 *
 * @param a - the shape, positive and finite
 * @param x - at least 0
 * @param upper - Q, the tail above x, instead of P
 * @returns a probability
 */
export function incompleteGamma(a: number, x: number, upper: boolean): number {
  if (x === 0) return upper ? 1 : 0;
  if (x === Number.POSITIVE_INFINITY) return upper ? 0 : 1;
  if (a > 1e10) return uniformTail(a, x, upper);
  if (x >= a + 1) {
    const tail = upperByFraction(a, x);
    return upper ? tail : 1 - tail;
  }
  if (upper && a < 0.5) return upperOfSmallShape(a, x);
  const below = lowerBySeries(a, x);
  return upper ? 1 - below : below;
}

function lowerBySeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.min(1, (gammaSlope(a, x) / a) * sum);
}

function upperByFraction(a: number, x: number): number {
  const slope = gammaSlope(a, x);
  if (slope === 0) return 0;
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; ; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = numerator * d + b;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    c = b + numerator / c;
    if (Math.abs(c) < TINY) c = TINY;
    const factor = c * d;
    fraction *= factor;
    if (!(Math.abs(factor - 1) > 2.3e-16)) return slope * fraction;
  }
}

function upperOfSmallShape(a: number, x: number): number {
  // Q = 1 - g S with g = x^a / Γ(1 + a) and S = 1 + a (-x/(a+1) + x^2/(2 (a+2)) - …).
  let power = 1;
  let sum = 0;
  for (let n = 1; n < 60; n++) {
    power *= -x / n;
    sum += power / (a + n);
    if (Math.abs(power) < 1e-18) break;
  }
  const less = expm1(a * log(x) - logGamma(1 + a));
  return -less - (1 + less) * a * sum;
}

function uniformTail(a: number, x: number, upper: boolean): number {
  const u = (x - a) / a;
  const eta = Math.sqrt(-2 * (u < -0.9 ? log(x / a) - u : logOnePlusMinus(u))) * (u < 0 ? -1 : 1);
  // Beyond, the tail is below the smallest float64.
  if (Math.abs(eta) > 0.01) return eta > 0 === upper ? 0 : 1;
  const z = eta * Math.sqrt(a);
  const rest =
    (exp((-z * z) / 2) / Math.sqrt(TAU * a)) *
    (-1 / 3 + eta * (1 / 12 + eta * (-2 / 135 + eta * (1 / 864 + eta / 2835))));
  if (upper) return (z > 0 ? normalTail(z) : 1 - normalTail(-z)) + rest;
  return (z < 0 ? normalTail(-z) : 1 - normalTail(z)) - rest;
}
