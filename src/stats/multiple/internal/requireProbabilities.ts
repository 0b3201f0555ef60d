import { requireDomain, requireList } from "../../internal/requireDomain.ts";

/**
 * Throws unless every value is a probability.
 *
 * @param values - the values
 * @param where - the public function's name
 * @param path - the argument's name
 * @throws {@link SocialOpsError} `out-of-domain`, naming the first that is not
 */
export function requireProbabilities(values: ArrayLike<number>, where: string, path: string): void {
  requireList(values, where, path);
  for (let i = 0; i < values.length; i++) {
    const p: unknown = values[i];
    const isProbability = typeof p === "number" && p >= 0 && p <= 1;
    if (!isProbability) requireDomain(false, where, `${path}[${i}]`, "a probability from 0 to 1", p);
  }
}
