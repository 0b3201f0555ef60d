import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { solvePositive } from "../internal/solvePositive.ts";
import { logPowerLaw, studentCenter, studentSlope, studentTail } from "../internal/studentT.ts";
import { normalQuantile } from "./normalQuantile.ts";

/**
 * The quantile function of Student's t distribution: the t below which a value falls with probability p. Relative error
 * about 1e-14.
 *
 * Method: Newton's method on the logarithm of the tail (or, near the middle, of the probability between 0 and t), from the
 * first terms of the Cornish-Fisher expansion (Abramowitz and Stegun 1964, 26.7.5) or of the power-law tail. scipy 1.10.1
 * keeps nine digits here at small df. Cost: about 5 to 10 times {@link studentTCdf}.
 *
 * @param p - a probability from 0 to 1
 * @param df - degrees of freedom, at least 1e-100, not necessarily whole; Infinity gives the normal distribution
 * @returns t; -Infinity at 0 and Infinity at 1 (and where t exceeds the range of float64)
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { studentTQuantile } from "socialops/stats";
 *
 * studentTQuantile(0.975, 5); // => 2.5705818356363146
 * studentTQuantile(0.5, 5); // => 0
 * ```
 */
export function studentTQuantile(p: number, df: number): number {
  requireDomain(
    typeof p === "number" && p >= 0 && p <= 1,
    "studentTQuantile",
    "p",
    "a probability from 0 to 1",
    p,
  );
  requireDomain(
    typeof df === "number" && df >= 1e-100,
    "studentTQuantile",
    "df",
    "a number of at least 1e-100",
    df,
  );
  if (df >= 1e21 || p === 0 || p === 1) return normalQuantile(p);
  if (p === 0.5) return 0;
  if (p > 0.5) return positiveQuantile(1 - p, p - 0.5, df);
  return -positiveQuantile(p, 0.5 - p, df);
}

function positiveQuantile(tail: number, center: number, df: number): number {
  if (df < 2 && studentTail(Number.MAX_VALUE, df) > tail) return Number.POSITIVE_INFINITY;
  const slope = (t: number): number => studentSlope(t, df);
  if (tail > 0.25) {
    const start = center / slope(1e-3) / 1e3;
    return solvePositive({ tail: (t) => studentCenter(t, df), slope, rises: true }, center, start);
  }
  const z = -normalQuantile(tail);
  const start =
    df < 3 ? Math.sqrt(df) * exp((logPowerLaw(df) - log(tail)) / df) : z + ((z * z + 1) * z) / (4 * df);
  return solvePositive(
    { tail: (t) => studentTail(t, df), slope, rises: false },
    tail,
    Math.min(start, Number.MAX_VALUE),
  );
}
