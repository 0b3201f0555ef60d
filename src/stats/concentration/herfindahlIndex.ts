import { sharesOf } from "../internal/sharesOf.ts";

/**
 * How concentrated a total is: the sum of the squared shares (Hirschman 1945; Herfindahl 1950). 1 where one part has
 * everything, 1/n where n parts have the same. Cost: three passes.
 *
 * @param values - amounts of at least 0, or shares
 * @returns the index; null where nothing adds up to more than 0
 * @throws {@link SocialOpsError} `out-of-domain` for a negative value or one that is not finite
 *
 * @example
 * ```ts
 * import { herfindahlIndex } from "socialops/stats";
 *
 * herfindahlIndex([50, 30, 20]); // => 0.38
 * ```
 */
export function herfindahlIndex(values: ArrayLike<number>): number | null {
  const shares = sharesOf(values, "herfindahlIndex");
  if (shares === null) return null;
  let index = 0;
  for (const share of shares) index += share * share;
  return Math.min(1, index);
}
