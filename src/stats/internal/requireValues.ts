import { requireDomain, requireFinite, requireList } from "./requireDomain.ts";

/**
 * Throws unless a sample has enough values and all of them are finite.
 *
 * @param values - the sample
 * @param least - how many it needs, 1 or 2
 * @param where - the public function's name
 * @param path - the argument's name
 * @throws {@link SocialOpsError} `out-of-domain`
 */
export function requireValues(values: ArrayLike<number>, least: 1 | 2, where: string, path: string): void {
  requireList(values, where, path);
  const expected = least === 1 ? "at least 1 value" : "at least 2 values";
  requireDomain(values.length >= least, where, path, expected, values.length);
  requireFinite(values, where, path);
}
