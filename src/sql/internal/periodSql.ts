import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { PeriodOptions } from "../../time/Period.ts";
import type { SqlWriter } from "./sqlWriter.ts";

/**
 * Expressions that are equal for instants of one period and differ for others, as `periodOf` has periods: local dates, and for
 * hours the local hour with its offset. One case differs: where a clock was set back over midnight after midnight had passed
 * (St. John's, 00:01 to 23:01, until 2011), the minutes that show the old date again count with the old date.
 *
 * @param milliseconds - epoch milliseconds
 * @param period - the checked period
 * @param writer - the query
 */
export function periodKeySql(milliseconds: string, period: PeriodOptions, writer: SqlWriter): string[] {
  const { dialect } = writer;
  const timestamp = dialect.fromMilliseconds(milliseconds);
  const local = dialect.localTime(timestamp, writer.bind(period.timeZone, "options.period.timeZone"));
  if (period.unit === "hour") {
    const utc = dialect.localTime(timestamp, writer.bind("UTC", "options"));
    return [`date_trunc('hour', ${local})`, `(${local} - ${utc})`];
  }
  if (period.unit !== "week") return [`date_trunc('${period.unit}', ${local})`];
  // Weeks of both databases begin on Monday.
  const late = (period.weekStart ?? 1) - 1;
  return [`date_trunc('week', ${late === 0 ? local : `${local} - INTERVAL '${late}' DAY`})`];
}

/**
 * Refuses zones that a database reads as something else: PostgreSQL takes `CET` for an hour east of UTC all year.
 *
 * @param timeZone - a zone that `isTimeZone` accepts
 * @param where - the public function
 * @param path - where the zone stands
 * @param writer - the query
 */
export function checkSqlZone(timeZone: string, where: string, path: string, { dialect }: SqlWriter): void {
  if (!dialect.readsAbbreviations || timeZone.includes("/") || /^(?:utc|gmt)$/i.test(timeZone)) return;
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected: "an IANA time zone with area and place, such as Europe/Berlin, or UTC",
    received: describeValue(timeZone),
  });
}

/**
 * The place of a period in the calendar, as `periodColumn` counts it: local days since 1970-01-01, weeks since the one that
 * holds it, months since January of year 0.
 *
 * @param milliseconds - epoch milliseconds
 * @param period - unit, zone and first day of weeks
 * @param writer - the query
 */
export function ordinalSql(
  milliseconds: string,
  period: { unit: "day" | "week" | "month"; timeZone: string; weekStart: number },
  writer: SqlWriter,
): string {
  const { dialect } = writer;
  const zone = writer.bind(period.timeZone, "options.timeZone");
  const local = dialect.localTime(dialect.fromMilliseconds(milliseconds), zone);
  const whole = (sql: string): string => `CAST(${sql} AS ${dialect.wholeType})`;
  if (period.unit === "month") {
    return `(${whole(`extract(year FROM ${local})`)} * 12 + ${whole(`extract(month FROM ${local})`)} - 1)`;
  }
  const day = whole(dialect.dayNumber(local));
  if (period.unit === "day") return day;
  // 1970-01-01 was a Thursday (4), so that its week began up to six days before.
  const shift = 4 - period.weekStart + (period.weekStart > 4 ? 7 : 0);
  return whole(`floor((${day} + ${shift}) / CAST(7 AS ${dialect.doubleType}))`);
}
