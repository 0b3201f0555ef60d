import { requireDomain } from "./requireDomain.ts";

/**
 * Throws unless a number is positive and finite.
 *
 * @param value - the number
 * @param where - the public function's name
 * @param path - the argument's name
 * @throws {@link SocialOpsError} `out-of-domain`
 */
export function requirePositive(value: number, where: string, path: string): void {
  const holds = typeof value === "number" && value > 0 && value < Infinity;
  requireDomain(holds, where, path, "a positive finite number", value);
}
