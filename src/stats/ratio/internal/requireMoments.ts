import { requireDomain } from "../../internal/requireDomain.ts";

const NAMES = ["n", "meanX", "meanY", "m2X", "m2Y", "cXY"] as const;

/**
 * Throws unless moments are finite numbers: squares of numbers near the end of the range are not.
 *
 * @param moments - the moments
 * @param where - the public function's name
 * @param path - the argument's name
 * @throws {@link SocialOpsError} `out-of-domain`
 */
export function requireMoments(
  moments: Readonly<Record<(typeof NAMES)[number], number>>,
  where: string,
  path: string,
): void {
  const isObject = typeof moments === "object" && moments !== null;
  for (const name of NAMES) {
    const value: unknown = isObject ? moments[name] : undefined;
    requireDomain(Number.isFinite(value), where, `${path}.${name}`, "a finite number", value);
  }
  const { n } = moments;
  requireDomain(Number.isSafeInteger(n) && n >= 0, where, `${path}.n`, "a whole number of at least 0", n);
}
