import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import { logGamma } from "../distribution/logGamma.ts";
import { normalQuantile } from "../distribution/normalQuantile.ts";
import { gammaSlope, incompleteGamma } from "./incompleteGamma.ts";
import { solvePositive } from "./solvePositive.ts";

/**
 * The value of a gamma distribution of rate 1 at which one tail has a given probability.
 *
 * Method: {@link solvePositive} on that tail, from the cube-root normal approximation (Wilson and Hilferty 1931) or
 * the first term of the series.
 *
 * @param a - the shape, positive and finite
 * @param p - the probability of the tail, above 0 and at most 1/2
 * @param upper - the tail above instead of the one below
 * @returns the value; 0 where it is below the range of float64
 */
export function inverseGamma(a: number, p: number, upper: boolean): number {
  const z = upper ? -normalQuantile(p) : normalQuantile(p);
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  // The share of values below is about x^a / Γ(a + 1) for small x.
  const below = upper ? 1 - p : p;
  const first = exp((log(below) + logGamma(a + 1)) / a);
  if (first === 0 && !upper) return 0;
  const isFirst = a < 1 ? first < 0.5 : root <= 0.3;
  const start = isFirst ? Math.max(first, 1e-300) : a < 1 ? 1 : a * root * root * root;
  return solvePositive(
    { tail: (x) => incompleteGamma(a, x, upper), slope: (x) => gammaSlope(a, x), rises: !upper },
    p,
    start,
  );
}
