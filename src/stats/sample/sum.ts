import { sum as compensatedSum } from "simple-statistics";
import { requireFinite } from "../internal/requireDomain.ts";

/**
 * The sum of numbers, with what each addition rounds away carried along (Neumaier 1974), in the order given: the same bits
 * on every engine. Computed by simple-statistics. Cost: two passes.
 *
 * @param values - finite numbers
 * @returns the sum; 0 for no value
 * @throws {@link SocialOpsError} `out-of-domain` for a value that is not finite
 *
 * @example
 * ```ts
 * import { sum } from "socialops/stats";
 *
 * sum([1e16, 1, -1e16]); // => 1
 * ```
 */
export function sum(values: ArrayLike<number>): number {
  requireFinite(values, "sum", "values");
  return compensatedSum(values as number[]);
}
