import { requireDomain } from "../../internal/requireDomain.ts";
import type { SampleMoments } from "../sampleMomentsOf.ts";

/**
 * Throws unless moments are those of a sample.
 *
 * @param moments - the moments
 * @param least - how many values the sample needs
 * @param where - the public function's name
 * @param path - the argument's name
 * @throws {@link SocialOpsError} `out-of-domain`
 */
export function requireSampleMoments(
  moments: SampleMoments,
  least: 0 | 2,
  where: string,
  path: string,
): void {
  const { n, mean, variance } =
    typeof moments === "object" && moments !== null ? moments : ({} as SampleMoments);
  requireDomain(
    Number.isSafeInteger(n) && n >= least,
    where,
    `${path}.n`,
    least === 0 ? "a whole number of at least 0" : "a whole number of at least 2",
    n,
  );
  requireDomain(Number.isFinite(mean), where, `${path}.mean`, "a finite number", mean);
  requireDomain(
    Number.isFinite(variance) && variance >= 0,
    where,
    `${path}.variance`,
    "a finite number of at least 0",
    variance,
  );
}
