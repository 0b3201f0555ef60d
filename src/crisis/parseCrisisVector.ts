import type { CrisisVectorMetrics } from "./crisisMetricsSchema.ts";
import { readVector } from "./internal/readVector.ts";

/**
 * Reads a crisis vector. The metrics may come in any order; one that is missing is not known, as if it were `X`.
 *
 * @param text - a vector of version 1.0, such as `formatCrisisVector` writes or a grade carries
 * @returns the known metrics, each by its class, in the vector's fixed order
 * @throws {@link SocialOpsError} `unsupported-version` for a vector of another version; `invalid-argument` for anything
 * else that is not a vector, for an unknown metric or class, and for a metric that comes twice. All faults are in `details`.
 *
 * @example
 * ```ts
 * import { parseCrisisVector } from "socialops/crisis";
 *
 * parseCrisisVector("CRI:1.0/MD:C/HR:I/RG:X"); // => { humanHarm: "injury", mainstreamMedia: "national" }
 * ```
 */
export function parseCrisisVector(text: string): CrisisVectorMetrics {
  return readVector(text, "parseCrisisVector", "text");
}
