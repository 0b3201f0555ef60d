import { betaSlope, incompleteBeta } from "../../internal/incompleteBeta.ts";
import { gammaSlope, incompleteGamma } from "../../internal/incompleteGamma.ts";
import { normalTail } from "../../internal/normalTail.ts";
import { studentTail } from "../../internal/studentT.ts";

/** From here on the t distribution is the normal one to more digits than are asked for. */
const NORMAL_FROM = 1e12;
/** From here on the normal part of a noncentral t value varies by less than 1e-4 of itself. */
const STEP_FROM = 1e4;

/**
 * The probability that a noncentral t value lies outside -t to t.
 *
 * Method: the sum over a Poisson mixture of beta tails (Guenther 1978; Lenth, Algorithm AS 243, Applied Statistics 38, 1989),
 * where both ends together keep every second term only: a sum of positive terms, begun 12 standard deviations of the mixture
 * below its mode. Beyond a shift of 1e4 the first term of an expansion, relative error about 1e-8.
 *
 * @param t - positive
 * @param df - degrees of freedom, positive
 * @param shift - the noncentrality, at least 0
 * @returns a probability, relative error about 1e-13
 */
export function noncentralOutside(t: number, df: number, shift: number): number {
  if (df >= NORMAL_FROM) {
    const above = t > shift ? normalTail(t - shift) : 1 - normalTail(shift - t);
    return above + normalTail(t + shift);
  }
  const mean = (shift / 2) * shift;
  if (mean < 1e-300) return 2 * studentTail(t, df);
  if (shift > STEP_FROM) return incompleteGamma(df / 2, (df / 2) * (shift / t) * (shift / t), false);
  const square = t * (t / df);
  const x = square / (1 + square);
  const y = 1 / (1 + square);
  const b = df / 2;
  let j = Math.max(0, Math.floor(mean - 12 * Math.sqrt(mean)));
  let weight = gammaSlope(j + 1, mean) / mean;
  let tail = incompleteBeta(y, x, b, j + 0.5);
  let step = betaSlope(x, y, j + 0.5, b) / (j + 0.5);
  let total = 0;
  for (; ; j++) {
    const term = weight * tail;
    total += term;
    if (j > mean && weight <= 1e-18 * total) return Math.min(1, total);
    weight *= mean / (j + 1);
    tail = Math.min(1, tail + step);
    step *= (x * (j + 0.5 + b)) / (j + 1.5);
  }
}
