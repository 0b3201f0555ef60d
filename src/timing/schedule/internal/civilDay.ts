import { resolveLocalMs } from "../../../time/resolveLocalMs.ts";

const DAY = 86_400_000;

/** Days from 1970-01-01 to a date of the calendar, or null for a text that is none. */
export function civilDay(text: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const ms = resolveLocalMs({ year, month, day }, "UTC");
  return Number.isNaN(ms) ? null : ms / DAY;
}
