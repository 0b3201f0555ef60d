import { requireChoice } from "../internal/requireChoice.ts";
import { sharesOf } from "../internal/sharesOf.ts";

/**
 * How unequal amounts are: half of the mean difference between two of them over their mean (Gini 1912). 0 where all are the
 * same, (n - 1)/n where one has everything.
 *
 * Cost: a sort.
 *
 * @param values - amounts of at least 0
 * @param correction - `"none"`, or `"small-sample"` for n/(n - 1) times that, which is 1 where one has everything
 * @returns the coefficient; null where nothing adds up to more than 0, or for a single value with the correction
 * @throws {@link SocialOpsError} `out-of-domain` for a negative value or one that is not finite
 *
 * @example
 * ```ts
 * import { giniCoefficient } from "socialops/stats";
 *
 * giniCoefficient([1, 1, 2, 3, 5, 8, 13]); // => 0.4588744588744589
 * giniCoefficient([1, 1, 2, 3, 5, 8, 13], "small-sample"); // => 0.5353535353535354
 * ```
 */
export function giniCoefficient(
  values: ArrayLike<number>,
  correction: "none" | "small-sample" = "none",
): number | null {
  requireChoice(correction, ["none", "small-sample"], "giniCoefficient", "correction");
  const shares = sharesOf(values, "giniCoefficient")?.sort();
  const n = values.length;
  const divisor = correction === "none" ? n : n - 1;
  if (shares === undefined || divisor === 0) return null;
  // Pairs from both ends: equal ones cancel to exactly 0.
  let spread = 0;
  for (let i = 0, j = n - 1; i < j; i++, j--) spread += (n - 1 - 2 * i) * (shares[j]! - shares[i]!);
  return Math.min(1, spread / divisor);
}
