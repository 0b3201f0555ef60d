import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import { logGamma } from "../distribution/logGamma.ts";
import { betaSlope, incompleteBeta } from "./incompleteBeta.ts";
import { normalTail } from "./normalTail.ts";

/** From here on t and the normal distribution agree to the last bit wherever float64 can hold the tail. */
const NORMAL_FROM = 1e21;
/** From here on, in units of sqrt(df), the first term of the tail is exact and the square of t leaves the range. */
const POWER_LAW_FROM = 1e75;
const HALF_LOG_PI = 0.5723649429247001;

/**
 * The probability that a Student t value exceeds t.
 *
 * Method: half the incomplete beta function of df/(df + t^2) with parameters df/2 and 1/2 (Abramowitz and Stegun 1964,
 * 26.7.1); far out its first term, a power of t.
 *
 * @param t - at least 0
 * @param df - degrees of freedom, positive
 * @returns a probability, relative error about 1e-14
 */
export function studentTail(t: number, df: number): number {
  if (df >= NORMAL_FROM) return normalTail(t);
  const s = t / Math.sqrt(df);
  if (s >= POWER_LAW_FROM) return exp(logPowerLaw(df) - df * (log(t) - 0.5 * log(df)));
  const square = s * s;
  return 0.5 * incompleteBeta(1 / (1 + square), square / (1 + square), df / 2, 0.5);
}

/**
 * The probability that a Student t value lies between 0 and t.
 *
 * @param t - at least 0
 * @param df - degrees of freedom, positive
 * @returns a probability, relative error about 1e-14
 */
export function studentCenter(t: number, df: number): number {
  const s = t / Math.sqrt(df);
  if (s >= POWER_LAW_FROM) return 0.5 - studentTail(t, df);
  const square = s * s;
  return 0.5 * incompleteBeta(square / (1 + square), 1 / (1 + square), 0.5, df / 2);
}

/**
 * t times the density of the Student t distribution.
 *
 * @param t - positive
 * @param df - degrees of freedom, positive
 * @returns the product
 */
export function studentSlope(t: number, df: number): number {
  const s = t / Math.sqrt(df);
  if (s >= POWER_LAW_FROM) return df * studentTail(t, df);
  const square = s * s;
  return betaSlope(1 / (1 + square), square / (1 + square), df / 2, 0.5);
}

/**
 * The logarithm of the factor c in the far tail c (t / sqrt(df))^-df.
 *
 * @param df - degrees of freedom, positive
 * @returns log c
 */
export function logPowerLaw(df: number): number {
  return logGamma((df + 1) / 2) - logGamma(df / 2 + 1) - HALF_LOG_PI - Math.LN2;
}
