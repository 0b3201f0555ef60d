import { zoneTable } from "./internal/zoneTable.ts";

/**
 * Whether a value names a time zone that the functions here take: an IANA name (`America/New_York`, `Asia/Shanghai`, links
 * such as `Asia/Calcutta` too) or `UTC`, in any case, that this engine's zone data have.
 *
 * Offsets (`+08:00`), ICU's abbreviations (`PST`, `IST`, `CST`) and placeholders (`Factory`, `Etc/Unknown`) are refused:
 * some engines take them and others do not. For a zone without rules write `Etc/GMT-8` (which is eight hours **east**).
 *
 * @param zone - anything
 * @returns true for a zone name
 *
 * @example
 * ```ts
 * import { isTimeZone } from "socialops/time";
 *
 * isTimeZone("Asia/Shanghai"); // => true
 * isTimeZone("Mars/Base"); // => false
 * isTimeZone("+08:00"); // => false
 * ```
 */
export function isTimeZone(zone: unknown): zone is string {
  return zoneTable(zone) !== null;
}
