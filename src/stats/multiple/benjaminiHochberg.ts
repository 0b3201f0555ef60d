import { requireProbabilities } from "./internal/requireProbabilities.ts";
import { stepUp } from "./internal/stepUp.ts";

/**
 * P-values adjusted so that taking all up to q for findings is wrong about a share q of the findings, on average (Benjamini and
 * Hochberg, Controlling the false discovery rate, JRSS B 57, 1995): `p.adjust(p, "BH")` of R. For tests that are independent or
 * rise and fall together; for any others {@link benjaminiYekutieli}. Cost: a sort.
 *
 * @param pValues - probabilities, in any order; all tests that were made, not only the promising ones
 * @returns the adjusted p-values, in the order given
 * @throws {@link SocialOpsError} `out-of-domain` for a value that is no probability
 *
 * @example
 * ```ts
 * import { benjaminiHochberg } from "socialops/stats";
 *
 * benjaminiHochberg([0.01, 0.04, 0.02, 0.5]); // => [0.04, 0.05333333333333333, 0.04, 0.5]
 * ```
 */
export function benjaminiHochberg(pValues: ArrayLike<number>): number[] {
  requireProbabilities(pValues, "benjaminiHochberg", "pValues");
  return stepUp(pValues, 1);
}
