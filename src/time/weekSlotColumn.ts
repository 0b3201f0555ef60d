import { checkTimeZone } from "./internal/checkTimeZone.ts";
import { HOUR, LAST_INSTANT } from "./internal/milliseconds.ts";
import { offsetAt } from "./internal/offsetAt.ts";
import { requireList } from "./internal/requireList.ts";
import type { ZoneTable } from "./internal/zoneTable.ts";

const HOURS_IN_WEEK = 168;
const MISSING = -1;

/**
 * The hour of the week of each instant of a column, as {@link weekSlot} gives it, without a question to `Intl` or an
 * allocation a row: some nanoseconds each for the years 1880 to 2199, about 2 µs outside of them.
 *
 * @param instants - epoch milliseconds; NaN is missing
 * @param timeZone - an IANA time zone; see {@link isTimeZone}
 * @returns a slot a row, 0 (Monday 00:00) to 167; -1 where the instant is missing or beyond ±8.64e15
 * @throws {@link SocialOpsError} `invalid-argument` for the zone
 *
 * @example
 * ```ts
 * import { weekSlotColumn } from "socialops/time";
 *
 * const instants = new Float64Array([1773012600000, Number.NaN]); // 2026-03-08T23:30:00Z
 * [...weekSlotColumn(instants, "Asia/Shanghai")]; // => [7, -1]
 * ```
 */
export function weekSlotColumn(instants: ArrayLike<number>, timeZone: string): Int16Array {
  requireList(instants, "weekSlotColumn");
  const table = checkTimeZone(timeZone, "weekSlotColumn", "timeZone");
  const slots = new Int16Array(instants.length);
  for (let row = 0; row < slots.length; row++) {
    row = fillKnown(table, instants, slots, row);
    if (row < slots.length) slots[row] = slotOutside(table, instants[row]!);
  }
  return slots;
}

/** Fills rows from one on, up to a row that the zone's table does not cover; gives that row, or the number of rows. */
function fillKnown(
  table: ZoneTable,
  instants: ArrayLike<number>,
  slots: Int16Array,
  fromRow: number,
): number {
  // Written out here: compilers fold a constant of the same function, but not an imported one, into the divisions below.
  const DAY = 86_400_000;
  const HOUR = 3_600_000;
  const { starts, cuts } = table;
  const base = table.from * DAY;
  const span = (table.to - table.from) * DAY;
  for (let row = fromRow; row < slots.length; row++) {
    const since = Math.floor(instants[row]!) - base;
    if (since >= 0 && since < span) {
      // `since` is not negative, so cutting off equals rounding down; division is exact enough for whole milliseconds, a
      // product with 1 / DAY is not. The table begins on a Monday; a day more keeps times west of Greenwich positive.
      const day = (since / DAY) | 0;
      const inDay = (since - day * DAY) | 0;
      const offset = starts[inDay < cuts[day]! ? day : day + 1]!;
      const hours = (((inDay + offset + DAY) | 0) / HOUR) | 0;
      slots[row] = (Math.imul(day, 24) + hours + (HOURS_IN_WEEK - 24)) % HOURS_IN_WEEK;
    } else if (Number.isNaN(since)) {
      slots[row] = MISSING;
    } else {
      return row;
    }
  }
  return slots.length;
}

/** A row that the table does not cover; makes it cover that year if tables reach it. */
function slotOutside(table: ZoneTable, instant: number): number {
  if (!(instant >= -LAST_INSTANT && instant <= LAST_INSTANT)) return MISSING;
  const ms = Math.floor(instant);
  // 1970-01-01T00:00 was hour 72 of its week.
  const hour = (Math.floor((ms + offsetAt(table, ms)) / HOUR) + 72) % HOURS_IN_WEEK;
  return hour < 0 ? hour + HOURS_IN_WEEK : hour;
}
