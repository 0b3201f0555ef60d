import { localDateTime } from "../../../time/localDateTime.ts";
import { toIsoString } from "../../../time/toIsoString.ts";

/** What the clock of a zone shows, `2026-03-09T20:00`. */
export function localText(at: number, timeZone: string): string {
  const { offsetMinutes } = localDateTime(at, timeZone);
  return toIsoString(at + offsetMinutes * 60_000).slice(0, 16);
}
