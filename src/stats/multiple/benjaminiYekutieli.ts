import { requireProbabilities } from "./internal/requireProbabilities.ts";
import { stepUp } from "./internal/stepUp.ts";

/**
 * P-values adjusted for the false discovery rate of tests that depend on each other in any way (Benjamini and Yekutieli, Annals
 * of Statistics 29, 2001): {@link benjaminiHochberg} times 1 + 1/2 + … + 1/n. Cost: a sort.
 *
 * @param pValues - probabilities, in any order
 * @returns the adjusted p-values, in the order given
 * @throws {@link SocialOpsError} `out-of-domain` for a value that is no probability
 *
 * @example
 * ```ts
 * import { benjaminiYekutieli } from "socialops/stats";
 *
 * benjaminiYekutieli([0.01, 0.5]); // => [0.03, 0.75]
 * ```
 */
export function benjaminiYekutieli(pValues: ArrayLike<number>): number[] {
  requireProbabilities(pValues, "benjaminiYekutieli", "pValues");
  let harmonic = 0;
  for (let rank = pValues.length; rank >= 1; rank--) harmonic += 1 / rank;
  return stepUp(pValues, harmonic);
}
