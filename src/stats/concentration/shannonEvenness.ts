import { log } from "../../kernel/math/log.ts";
import { log1p } from "../../kernel/math/log1p.ts";
import { sharesOf } from "../internal/sharesOf.ts";

/**
 * How evenly a total is spread over the parts that have any of it: Shannon's entropy over its greatest possible value (Pielou
 * 1966). 1 where all of them have the same. Cost: three passes.
 *
 * @param values - amounts of at least 0, or shares; parts of 0 do not count
 * @returns the evenness, 0 to 1; null for fewer than two parts above 0
 * @throws {@link SocialOpsError} `out-of-domain` for a negative value or one that is not finite
 *
 * @example
 * ```ts
 * import { shannonEvenness } from "socialops/stats";
 *
 * shannonEvenness([50, 30, 20]); // => 0.9372305632161
 * shannonEvenness([7, 7]); // => 1
 * ```
 */
export function shannonEvenness(values: ArrayLike<number>): number | null {
  const shares = sharesOf(values, "shannonEvenness")?.filter((share) => share > 0);
  if (shares === undefined || shares.length < 2) return null;
  shares.sort();
  const largest = shares[shares.length - 1]!;
  let entropy = 0;
  let others = 0;
  for (const share of shares.subarray(0, -1)) {
    entropy -= share * log(share);
    others += share;
  }
  // The logarithm of a share close to 1, from what it lacks.
  entropy += largest * log1p(others / largest);
  return Math.min(1, entropy / log(shares.length));
}
