import { checkValue } from "../kernel/checkValue.ts";
import { crisisMetrics } from "./crisisMetrics.ts";
import { type CrisisVectorMetrics, crisisMetricsSchema } from "./crisisMetricsSchema.ts";
import { crisisVectorPrefix } from "./internal/readVector.ts";

/**
 * Writes metrics as a crisis vector: one line that holds everything a level rests on, after the example of CVSS v4.0
 * (FIRST, 2023). All ten metrics in fixed order; what is not known is `X`.
 *
 * @param metrics - the known metrics, each by its class; see `crisisMetrics` for the classes and letters
 * @returns for example `CRI:1.0/HR:I/RC:P/VG:H/RE:N/MD:I/RG:V/MO:H/CH:S/PR:N/CF:H`; `parseCrisisVector` gives the metrics back
 * @throws {@link SocialOpsError} `invalid-argument` for a metric or class that does not exist
 *
 * @example
 * ```ts
 * import { formatCrisisVector } from "socialops/crisis";
 *
 * const metrics = { humanHarm: "injury", mainstreamMedia: "national" } as const;
 * formatCrisisVector(metrics); // => "CRI:1.0/HR:I/RC:X/VG:X/RE:X/MD:C/RG:X/MO:X/CH:X/PR:X/CF:X"
 * ```
 */
export function formatCrisisVector(metrics: CrisisVectorMetrics): string {
  const known = checkValue(crisisMetricsSchema, metrics, "formatCrisisVector", "metrics");
  const parts = crisisMetrics.map(({ key, field, classes }) => {
    const letter = classes.find(({ id }) => id === known[field])?.letter ?? "X";
    return `${key}:${letter}`;
  });
  return [crisisVectorPrefix, ...parts].join("/");
}
