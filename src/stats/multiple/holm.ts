import { requireProbabilities } from "./internal/requireProbabilities.ts";
import { orderOf } from "./internal/stepUp.ts";

/**
 * P-values adjusted so that the chance of any false finding at all stays at the level (Holm, A simple sequentially rejective
 * multiple test procedure, Scandinavian Journal of Statistics 6, 1979); for tests that depend on each other in any way, and
 * never worse than {@link bonferroni}. Cost: a sort.
 *
 * @param pValues - probabilities, in any order
 * @returns the adjusted p-values, in the order given
 * @throws {@link SocialOpsError} `out-of-domain` for a value that is no probability
 *
 * @example
 * ```ts
 * import { holm } from "socialops/stats";
 *
 * holm([0.01, 0.04, 0.03]); // => [0.03, 0.06, 0.06]
 * ```
 */
export function holm(pValues: ArrayLike<number>): number[] {
  requireProbabilities(pValues, "holm", "pValues");
  const n = pValues.length;
  const adjusted = new Array<number>(n);
  let most = 0;
  orderOf(pValues).forEach((at, smaller) => {
    most = Math.max(most, Math.min(1, pValues[at]! * (n - smaller)));
    adjusted[at] = most;
  });
  return adjusted;
}
