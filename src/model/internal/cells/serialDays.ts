/**
 * The local time of a spreadsheet's serial day: days, and their fraction, since the start of its calendar.
 *
 * @param serial - the number in the cell
 * @param system - 1900, in which serial 1 is 1900-01-01 and serial 60 the day 1900-02-29 that never was; or 1904, in which
 * serial 0 is 1904-01-01
 * @returns the epoch milliseconds that the local time would have in UTC, to the nearest; NaN outside the calendar (up to the
 * end of 9999) and on the day that never was
 */
export function serialDays(serial: number, system: 1900 | 1904): number {
  const ms = Math.round((serial - daysToEpoch(serial, system)) * 86_400_000);
  return ms < END ? ms : Number.NaN;
}

const END = Date.UTC(10_000, 0, 1);

function daysToEpoch(serial: number, system: 1900 | 1904): number {
  if (system === 1904) return serial >= 0 ? 24_107 : Number.NaN;
  if (serial >= 61) return 25_569;
  return serial >= 1 && serial < 60 ? 25_568 : Number.NaN;
}
