import { DAY } from "./milliseconds.ts";
import { coverDays, FIRST_TABLE_DAY, LAST_TABLE_DAY, type ZoneTable } from "./zoneTable.ts";

/**
 * A zone's offset from UTC at an instant, from its table (which grows where needed) or, beyond the years of tables, from
 * the engine.
 *
 * @param table - the zone
 * @param ms - epoch milliseconds within ±8.64e15
 * @returns offset in milliseconds, a whole number of seconds; positive east of Greenwich
 */
export function offsetAt(table: ZoneTable, ms: number): number {
  const day = Math.floor(ms / DAY);
  if (day < table.from || day >= table.to) {
    if (day < FIRST_TABLE_DAY || day >= LAST_TABLE_DAY) return table.ask(ms);
    coverDays(table, day, day);
  }
  const at = day - table.from;
  return ms - day * DAY < table.cuts[at]! ? table.starts[at]! : table.starts[at + 1]!;
}
