import { toIsoString } from "../time/toIsoString.ts";

const DAY = 86_400_000;
const LAST_DAY = 100_000_000;

/**
 * The calendar date of a local day; one that lies a day beyond the instants of ECMAScript is given as the last of them.
 *
 * @param day - days since 1970-01-01
 * @returns `YYYY-MM-DD`
 */
export function summaryDate(day: number): string {
  return toIsoString(Math.min(Math.max(day, -LAST_DAY), LAST_DAY) * DAY).split("T")[0]!;
}
