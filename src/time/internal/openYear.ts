import type { CheckedHours } from "./checkBusinessHours.ts";
import { daysFromCivil } from "./daysFromCivil.ts";
import { DAY } from "./milliseconds.ts";
import { firstInstantOf, startOfLocalDay } from "./resolveCivil.ts";
import type { ZoneTable } from "./zoneTable.ts";

/** When business is open in a local year: stretches in order that do not touch. */
export interface OpenYear {
  /** First instant of the year. */
  start: number;
  /** First instant of the next. */
  end: number;
  /** Where each stretch begins. */
  opens: Float64Array;
  /** Where it ends. */
  closes: Float64Array;
  /** Open milliseconds before each stretch; one more entry for all of them. */
  before: Float64Array;
}

/** The open stretches of a local year. */
export function openYear(
  table: ZoneTable,
  { windows, holidays, workdays }: CheckedHours,
  year: number,
): OpenYear {
  const firstDay = daysFromCivil(year, 1, 1);
  const lastDay = daysFromCivil(year + 1, 1, 1);
  const start = startOfLocalDay(table, firstDay);
  const end = startOfLocalDay(table, lastDay);
  const stretches: [number, number][] = [];
  // Shifts of the last days of the old year may reach into this one.
  for (let day = firstDay - 2; day < lastDay; day++) {
    if (holidays.has(day)) continue;
    const weekday = workdays.has(day) ? 0 : (((day + 3) % 7) + 7) % 7;
    for (const window of windows) {
      if (!window.weekdays[weekday]) continue;
      const opens = Math.max(start, firstInstantOf(table, day * DAY + window.from * 60_000));
      const closes = Math.min(end, firstInstantOf(table, day * DAY + window.until * 60_000));
      if (opens < closes) stretches.push([opens, closes]);
    }
  }
  stretches.sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [opens, closes] of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && opens <= last[1]) last[1] = Math.max(last[1], closes);
    else joined.push([opens, closes]);
  }
  const before = new Float64Array(joined.length + 1);
  for (const [i, [opens, closes]] of joined.entries()) before[i + 1] = before[i]! + (closes - opens);
  return {
    start,
    end,
    opens: Float64Array.from(joined, ([opens]) => opens),
    closes: Float64Array.from(joined, ([, closes]) => closes),
    before,
  };
}

/** Open milliseconds of a year before an instant. */
export function openBefore({ opens, closes, before }: OpenYear, at: number): number {
  let [low, high] = [0, opens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (opens[middle]! < at) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  return before[low - 1]! + Math.min(at, closes[low - 1]!) - opens[low - 1]!;
}
