import { requireDomain } from "../../internal/requireDomain.ts";

/**
 * Throws unless a power can be planned for: a test of no users already has its chance of a false finding.
 *
 * @param power - the power
 * @param falseFindings - chance of a false finding
 * @param where - the public function's name
 * @throws {@link SocialOpsError} `out-of-domain`
 */
export function requirePower(power: number, falseFindings: number, where: string): void {
  const holds = typeof power === "number" && power > falseFindings && power < 1;
  requireDomain(holds, where, "power", "a number between the chance of a false finding and 1", power);
}
