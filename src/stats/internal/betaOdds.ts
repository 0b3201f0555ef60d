import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import { logGamma } from "../distribution/logGamma.ts";
import { normalQuantile } from "../distribution/normalQuantile.ts";
import { betaSlope, incompleteBeta } from "./incompleteBeta.ts";
import { solvePositive } from "./solvePositive.ts";

/**
 * The odds x / (1 - x) at which one tail of a beta distribution has a given probability: of the odds both tails are known without
 * a difference from 1, so that x is as exact near 1 as near 0.
 *
 * Method: {@link solvePositive}, from the normal approximation of the log-odds or, in the reach of its first term, from the series.
 *
 * @param a - the first parameter, positive and finite
 * @param b - the second
 * @param p - the probability of the tail, above 0 and at most 1/2
 * @param upper - the tail above instead of the one below
 * @returns the odds; 0 where they are below the range of float64
 */
export function betaOdds(a: number, b: number, p: number, upper: boolean): number {
  if (upper) {
    const inverse = betaOdds(b, a, p, false);
    return inverse === 0 ? Number.POSITIVE_INFINITY : 1 / inverse;
  }
  const slope = (odds: number): number => betaSlope(odds / (1 + odds), 1 / (1 + odds), a, b);
  const tail = (odds: number): number => incompleteBeta(odds / (1 + odds), 1 / (1 + odds), a, b);
  // Below, I_x(a, b) is x^a / (a B(a, b)) as long as x is small.
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const first = exp((log(p) + log(a) + logBeta) / a);
  if (first === 0) return 0;
  const spread = exp(normalQuantile(p) * Math.sqrt(1 / a + 1 / b));
  const start = first * (a + b) < 0.1 || a < 0.5 ? Math.min(first, 1e6) : (a / b) * spread;
  return solvePositive({ tail, slope, rises: true }, p, Math.max(start, 1e-300));
}

/**
 * The value of a beta distribution at which one tail has a given probability.
 *
 * @param a - the first parameter, positive and finite
 * @param b - the second
 * @param p - the probability of the tail, above 0 and at most 1/2
 * @param upper - the tail above instead of the one below
 * @returns the value
 */
export function betaValue(a: number, b: number, p: number, upper: boolean): number {
  const odds = betaOdds(a, b, p, upper);
  return odds > 1 ? 1 - 1 / (1 + odds) : odds / (1 + odds);
}
