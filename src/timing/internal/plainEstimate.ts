import { absent } from "../../kernel/absent.ts";
import type { Estimate, OkEstimate } from "../../kernel/estimateSchema.ts";

/** A number with its evidence and no interval, or why there is none. */
export function plainEstimate(
  value: number | null | undefined,
  evidence: Pick<OkEstimate, "unit" | "n" | "nUnit" | "method">,
  needed = 1,
): Estimate {
  if (evidence.n < needed) return absent("too-few", evidence.n, needed);
  if (value === null || value === undefined) return absent("not-identified", evidence.n);
  return { status: "ok", value: value + 0, ...evidence, interval: null };
}
