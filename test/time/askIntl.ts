/** What the engine's own formatter says: the reference of the laws. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Wall clock of a zone by `formatToParts`, with the weekday from the same answer. */
export function askIntl(
  ms: number,
  timeZone: string,
): { year: number; month: number; day: number; hour: number; minute: number; second: number; slot: number } {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      weekday: "short",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(timeZone, formatter);
  }
  // Formatters cut fractions of a second toward zero on some engines, so ask for the whole second below.
  const parts: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(Math.floor(ms / 1000) * 1000)) parts[type] = value;
  const part = (name: string): number => Number(parts[name]);
  const hour = part("hour");
  return {
    year: parts.era!.startsWith("B") ? 1 - part("year") : part("year"),
    month: part("month"),
    day: part("day"),
    hour,
    minute: part("minute"),
    second: part("second"),
    slot: WEEKDAYS.indexOf(parts.weekday!) * 24 + hour,
  };
}
