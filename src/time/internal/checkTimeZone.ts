import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { type ZoneTable, zoneTable } from "./zoneTable.ts";

/**
 * The table of a zone that has to be one.
 *
 * @param timeZone - what the caller gave
 * @param where - the public function's name
 * @param path - the argument's name there
 * @returns the zone's table
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function checkTimeZone(timeZone: unknown, where: string, path: string): ZoneTable {
  const table = zoneTable(timeZone);
  if (table !== null) return table;
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected: "an IANA time zone",
    received: describeValue(timeZone),
  });
}
