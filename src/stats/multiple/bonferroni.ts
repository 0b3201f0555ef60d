import { requireProbabilities } from "./internal/requireProbabilities.ts";

/**
 * P-values times their number, at most 1 (Bonferroni 1936; Dunn 1961): the chance of any false finding stays at the level.
 * {@link holm} finds more at the same price. Cost: one pass.
 *
 * @param pValues - probabilities, in any order
 * @returns the adjusted p-values, in the order given
 * @throws {@link SocialOpsError} `out-of-domain` for a value that is no probability
 *
 * @example
 * ```ts
 * import { bonferroni } from "socialops/stats";
 *
 * bonferroni([0.01, 0.6]); // => [0.02, 1]
 * ```
 */
export function bonferroni(pValues: ArrayLike<number>): number[] {
  requireProbabilities(pValues, "bonferroni", "pValues");
  return Array.from(pValues, (p) => Math.min(1, p * pValues.length) + 0);
}
