import { checkTimeZone } from "./internal/checkTimeZone.ts";
import { coverInstants } from "./internal/coverInstants.ts";
import { DAY, HOUR, LAST_INSTANT } from "./internal/milliseconds.ts";
import { offsetAt } from "./internal/offsetAt.ts";
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
  const table = checkTimeZone(timeZone, "weekSlotColumn", "timeZone");
  coverInstants(table, instants);
  const { starts, cuts } = table;
  const base = table.from * DAY;
  const span = (table.to - table.from) * DAY;
  const slots = new Int16Array(instants.length);
  for (let row = 0; row < slots.length; row++) {
    const since = Math.floor(instants[row]!) - base;
    if (since >= 0 && since < span) {
      // `since` is not negative, so cutting off equals rounding down; division is exact enough for whole milliseconds, a
      // product with 1 / DAY is not. The table begins on a Monday; a day more keeps times west of Greenwich positive.
      const day = (since / DAY) | 0;
      const inDay = (since - day * DAY) | 0;
      const offset = inDay < cuts[day]! ? starts[day]! : starts[day + 1]!;
      const hours = ((inDay + offset + DAY) / HOUR) | 0;
      slots[row] = (day * 24 + hours + (HOURS_IN_WEEK - 24)) % HOURS_IN_WEEK;
    } else {
      slots[row] = slotOutside(table, instants[row]!);
    }
  }
  return slots;
}

function slotOutside(table: ZoneTable, instant: number): number {
  if (!(instant >= -LAST_INSTANT && instant <= LAST_INSTANT)) return MISSING;
  const ms = Math.floor(instant);
  // 1970-01-01T00:00 was hour 72 of its week.
  const hour = (Math.floor((ms + offsetAt(table, ms)) / HOUR) + 72) % HOURS_IN_WEEK;
  return hour < 0 ? hour + HOURS_IN_WEEK : hour;
}
