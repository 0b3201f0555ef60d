import { expm1 } from "../../kernel/math/expm1.ts";
import { log1p } from "../../kernel/math/log1p.ts";
import { normalQuantile } from "../distribution/normalQuantile.ts";
import { studentTUpperTail } from "../distribution/studentTUpperTail.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { ranksOf } from "./ranksOf.ts";

/** How far two quantities rise and fall together. */
export interface SpearmanCorrelation {
  /** -1 to 1; 1 where one always rises with the other. */
  correlation: number;
  /** The interval; null where there are too few pairs, or the correlation is 1 or -1. */
  interval: {
    /** Lower end. */
    low: number;
    /** Upper end. */
    high: number;
  } | null;
  /** Two-sided probability of a correlation as large where there is none; null where there are too few pairs. */
  pValue: number | null;
  /** Number of pairs. */
  n: number;
}

/**
 * The rank correlation of pairs (Spearman 1904), with ties at their mean rank; with `given`, the partial one, in which what both
 * share with a third quantity, such as the course of time, is taken out.
 *
 * The interval is Fisher's with the standard error of Bonett and Wright (Psychometrika 65, 2000), the p-value that of Student's t
 * with n - 2 degrees of freedom; a third quantity takes one off both. Pairs have to be independent. Cost: sorts.
 *
 * @param x - finite numbers
 * @param y - as many
 * @param level - of the interval
 * @param given - as many, or left out
 * @returns the correlation; null where x or y (or what `given` leaves of them) is the same throughout
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { spearmanCorrelation } from "socialops/stats";
 *
 * const postsAWeek = [2, 3, 5, 7, 9, 12];
 * const likesAPost = [40, 44, 31, 35, 22, 20];
 * spearmanCorrelation(postsAWeek, likesAPost)?.correlation; // => -0.8857142857142857
 * ```
 */
export function spearmanCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  level = 0.95,
  given?: ArrayLike<number>,
): SpearmanCorrelation | null {
  const outside = checkLevel("spearmanCorrelation", level);
  const ranksX = ranksOf(x);
  const n = ranksX.length;
  const alike = (values: ArrayLike<number>, path: string): number[] => {
    const ranks = ranksOf(values);
    requireDomain(ranks.length === n, "spearmanCorrelation", path, "as many values as x", ranks.length);
    return ranks;
  };
  const ranksY = alike(y, "y");
  const direct = productMoment(ranksX, ranksY);
  const correlation = given === undefined ? direct : partial(direct, ranksX, ranksY, alike(given, "given"));
  if (correlation === null) return null;
  const taken = given === undefined ? 0 : 1;
  const free = n - 2 - taken;
  const rest = (1 - correlation) * (1 + correlation);
  const t = Math.abs(correlation) * Math.sqrt(Math.max(0, free) / rest);
  const pValue = free < 1 ? null : rest === 0 ? 0 : Math.min(1, 2 * studentTUpperTail(t, free));
  return {
    correlation,
    interval: free < 2 || rest === 0 ? null : fisherInterval(correlation, free - 1, outside),
    pValue,
    n,
  };
}

function productMoment(a: readonly number[], b: readonly number[]): number | null {
  const middle = (a.length + 1) / 2;
  let [aa, bb, ab] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [da, db] = [a[i]! - middle, b[i]! - middle];
    aa += da * da;
    bb += db * db;
    ab += da * db;
  }
  if (aa === 0 || bb === 0) return null;
  // Sums of multiples of 1/4: exact, so equal ranks give exactly 1.
  return aa === bb ? ab / aa : Math.max(-1, Math.min(1, ab / Math.sqrt(aa) / Math.sqrt(bb)));
}

function partial(
  direct: number | null,
  x: readonly number[],
  y: readonly number[],
  given: readonly number[],
): number | null {
  const withX = productMoment(x, given);
  const withY = productMoment(y, given);
  if (direct === null || withX === null || withY === null) return direct;
  const rest = (1 - withX) * (1 + withX) * (1 - withY) * (1 + withY);
  if (rest <= 1e-24) return null;
  return Math.max(-1, Math.min(1, (direct - withX * withY) / Math.sqrt(rest)));
}

function fisherInterval(r: number, freedom: number, outside: number): { low: number; high: number } {
  const center = log1p((2 * r) / (1 - r)) / 2;
  const half = -normalQuantile(outside) * Math.sqrt((1 + (r * r) / 2) / freedom);
  const tanh = (z: number): number => {
    const e = expm1(-2 * Math.abs(z));
    const size = -e / (2 + e);
    return z < 0 ? -size : size + 0;
  };
  return { low: tanh(center - half), high: tanh(center + half) };
}
