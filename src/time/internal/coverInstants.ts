import { DAY } from "./milliseconds.ts";
import { coverDays, FIRST_TABLE_DAY, LAST_TABLE_DAY, type ZoneTable } from "./zoneTable.ts";

/** First and last UTC day that have instants, as days since 1970-01-01. */
export interface DayRange {
  /** First day. */
  first: number;
  /** Last day; before `first` when there is none. */
  last: number;
}

/**
 * Makes a zone's table cover a column, so that the loop over its rows needs no growing.
 *
 * @param table - grows in place
 * @param instants - epoch milliseconds; NaN is missing
 * @returns the days of the instants that lie within the years of tables
 */
export function coverInstants(table: ZoneTable, instants: ArrayLike<number>): DayRange {
  const low = FIRST_TABLE_DAY * DAY;
  const high = LAST_TABLE_DAY * DAY;
  let first = high;
  let last = low - 1;
  for (let row = 0; row < instants.length; row++) {
    const ms = instants[row]!;
    if (ms < first && ms >= low) first = ms;
    if (ms > last && ms < high) last = ms;
  }
  const range = { first: Math.floor(first / DAY), last: Math.floor(last / DAY) };
  if (range.first <= range.last) coverDays(table, range.first, range.last);
  return range;
}
