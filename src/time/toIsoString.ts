import { checkInstant } from "./internal/checkInstant.ts";
import { dateTimeText } from "./internal/isoText.ts";

/**
 * The text in which results give an instant: ISO 8601 in UTC, to the second, with three decimals only where there are
 * milliseconds. Years outside 0 to 9999 have a sign and six digits. {@link toEpochMilliseconds} reads it back exactly.
 *
 * @param ms - epoch milliseconds, within ±8.64e15; a fraction is cut off downwards
 * @returns for example `2026-03-08T23:30:00Z`
 * @throws {@link SocialOpsError} `invalid-argument` for NaN and numbers beyond the range
 *
 * @example
 * ```ts
 * import { toIsoString } from "socialops/time";
 *
 * toIsoString(1773012600000); // => "2026-03-08T23:30:00Z"
 * toIsoString(1773012600250); // => "2026-03-08T23:30:00.250Z"
 * ```
 */
export function toIsoString(ms: number): string {
  return `${dateTimeText(checkInstant(ms, "toIsoString", "ms"))}Z`;
}
