import { periodColumn } from "../../time/periodColumn.ts";

/**
 * The calendar day of each instant in a zone.
 *
 * @param instants - epoch milliseconds, none missing
 * @param timeZone - an IANA time zone
 * @returns local days since 1970-01-01
 */
export function localDays(instants: Float64Array, timeZone: string): Int32Array {
  const { codes, ordinals } = periodColumn(instants, { unit: "day", timeZone });
  const dayOf = Int32Array.from(ordinals);
  for (let row = 0; row < codes.length; row++) codes[row] = dayOf[codes[row]!]!;
  return codes;
}
