import { type Reason, reason } from "../../../kernel/reasons/reason.ts";
import type { Disambiguation } from "../../../time/disambiguations.ts";
import { SKIPPED, TWICE } from "./candidateTimes.ts";

/** How a local time was read, where the clock skips it or shows it twice. */
export function readingReasons(reading: number, rule: Disambiguation): Reason[] {
  if (reading === SKIPPED) return [reason("timing.local-time-skipped", { rule })];
  if (reading === TWICE) return [reason("timing.local-time-twice", { rule })];
  return [];
}
