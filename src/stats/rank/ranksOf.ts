import { requireFinite } from "../internal/requireDomain.ts";
import { sortedValues } from "../internal/sortedValues.ts";

/**
 * The ranks of values, from 1 for the smallest; equal values share the mean of their ranks. Cost: a sort.
 *
 * @param values - finite numbers
 * @returns the rank of each, in the order given
 * @throws {@link SocialOpsError} `out-of-domain` for a value that is not finite
 *
 * @example
 * ```ts
 * import { ranksOf } from "socialops/stats";
 *
 * ranksOf([30, 10, 20, 20]); // => [4, 1, 2.5, 2.5]
 * ```
 */
export function ranksOf(values: ArrayLike<number>): number[] {
  requireFinite(values, "ranksOf", "values");
  const sorted = sortedValues(values);
  const rankOf = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    rankOf.set(sorted[from]!, (from + 1 + to) / 2);
    from = to;
  }
  return Array.from(values, (value) => rankOf.get(value)!);
}
