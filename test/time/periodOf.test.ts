import { expect, test } from "vitest";
import type { SocialOpsError } from "../../src/kernel/SocialOpsError.ts";
import type { PeriodOptions, PeriodUnit } from "../../src/time/Period.ts";
import { periodColumn } from "../../src/time/periodColumn.ts";
import { periodOf } from "../../src/time/periodOf.ts";
import { toEpochMilliseconds } from "../../src/time/toEpochMilliseconds.ts";
import { readGolden } from "./readGolden.ts";

type Row = [ms: number, unit: PeriodUnit, weekStart: number, start: string, end: string, label: string];
const golden = readGolden<{ tolerance: number; zones: Record<string, Row[]> }>("periods.json");

const hoursOf = ({ start, end }: { start: string; end: string }): number =>
  (toEpochMilliseconds(end) - toEpochMilliseconds(start)) / 3_600_000;

test.each(Object.entries(golden.zones))("bounds and labels of zoneinfo, %s", (timeZone, rows) => {
  expect(golden.tolerance).toBe(0);
  for (const [ms, unit, weekStart, start, end, label] of rows) {
    expect(periodOf(ms, { unit, timeZone, weekStart })).toEqual({ start, end, label });
    expect(periodColumn([ms], { unit, timeZone, weekStart }).periods).toEqual([{ start, end, label }]);
  }
});

test.each([
  ["America/New_York", "2026-03-08T12:00Z", 23],
  ["America/New_York", "2026-11-01T12:00Z", 25],
  ["America/New_York", "2026-11-02T12:00Z", 24],
  ["Australia/Lord_Howe", "2026-10-04T00:00Z", 23.5],
  ["Australia/Lord_Howe", "2026-04-05T00:00Z", 24.5],
  ["Africa/Cairo", "2026-04-24T12:00Z", 23],
  // The clock went from 2011-12-29T24:00 to 2011-12-31T00:00.
  ["Pacific/Apia", "2011-12-30T09:59Z", 24],
  // It went from 1969-09-30T24:00 back to 01:00 of that date.
  ["Pacific/Kwajalein", "1969-09-30T13:00Z", 47],
])("the day in %s at %s has %d hours", (timeZone, instant, hours) => {
  expect(hoursOf(periodOf(instant, { unit: "day", timeZone }))).toBe(hours);
});

test("a date that a zone skipped is no period", () => {
  const day = { unit: "day", timeZone: "Pacific/Apia" } as const;
  expect(periodOf("2011-12-30T09:59:59.999Z", day)).toMatchObject({
    end: "2011-12-30T10:00:00Z",
    label: "2011-12-29",
  });
  expect(periodOf("2011-12-30T10:00:00Z", day)).toMatchObject({
    start: "2011-12-30T10:00:00Z",
    label: "2011-12-31",
  });
});

test("minutes that come again after midnight belong to the day that had begun", () => {
  // St. John's, 2010-11-07: at 00:01 the clock went back to 23:01 of the day before.
  const day = { unit: "day", timeZone: "America/St_Johns" } as const;
  const begun = { start: "2010-11-07T02:30:00Z", end: "2010-11-08T03:30:00Z", label: "2010-11-07" };
  expect(periodOf("2010-11-07T02:29:59Z", day).label).toBe("2010-11-06");
  for (const at of ["2010-11-07T02:30:30Z", "2010-11-07T03:00:00Z", "2010-11-07T04:00:00Z"]) {
    expect(periodOf(at, day)).toEqual(begun);
    expect(periodColumn([toEpochMilliseconds(at)], day).periods).toEqual([begun]);
  }
});

test("a midnight that was skipped in the middle of the gap begins at the change", () => {
  // Toronto, 1919-03-30: 23:30 became 00:30 of the next date.
  expect(periodOf("1919-03-31T12:00Z", { unit: "day", timeZone: "America/Toronto" })).toEqual({
    start: "1919-03-31T04:30:00Z",
    end: "1919-04-01T04:00:00Z",
    label: "1919-03-31",
  });
});

test("the hour that comes twice makes two periods, a cut one is shorter", () => {
  const newYork = { unit: "hour", timeZone: "America/New_York" } as const;
  expect(periodOf("2026-11-01T05:15Z", newYork)).toEqual({
    start: "2026-11-01T05:00:00Z",
    end: "2026-11-01T06:00:00Z",
    label: "2026-11-01T01:00-04:00",
  });
  expect(periodOf("2026-11-01T06:15Z", newYork).label).toBe("2026-11-01T01:00-05:00");
  const lordHowe = { unit: "hour", timeZone: "Australia/Lord_Howe" } as const;
  expect(periodOf("2026-10-03T15:40Z", lordHowe)).toEqual({
    start: "2026-10-03T15:30:00Z",
    end: "2026-10-03T16:00:00Z",
    label: "2026-10-04T02:30+11:00",
  });
  expect(periodOf("2026-04-04T15:10Z", lordHowe)).toEqual({
    start: "2026-04-04T15:00:00Z",
    end: "2026-04-04T15:30:00Z",
    label: "2026-04-05T01:30+10:30",
  });
  // Before its first standard time New York was 4:56:02 behind; the change came at 12:03:58.
  expect(periodOf("1883-11-18T16:59:00Z", newYork)).toEqual({
    start: "1883-11-18T16:56:02Z",
    end: "1883-11-18T17:00:00Z",
    label: "1883-11-18T12:00-04:56:02",
  });
});

test.each([
  ["year", "2026-03-08T12:00Z", "2026"],
  ["quarter", "2026-03-08T12:00Z", "2026-Q1"],
  ["quarter", "2026-12-31T23:59Z", "2026-Q4"],
  ["month", "2026-12-08T12:00Z", "2026-12"],
  ["week", "2021-01-03T12:00Z", "2020-W53"],
  ["week", "2024-12-30T12:00Z", "2025-W01"],
  ["day", "0000-03-01T12:00Z", "0000-03-01"],
  ["day", "-000001-03-01T12:00Z", "-000001-03-01"],
  ["month", "+012026-03-08T12:00Z", "+012026-03"],
] as const)("the %s of %s is called %s", (unit, instant, label) => {
  expect(periodOf(instant, { unit, timeZone: "UTC" }).label).toBe(label);
});

test.each([1, 2, 3, 4, 5, 6, 7])("weeks begin on day %d", (weekStart) => {
  for (let day = 1; day <= 14; day++) {
    const at = Date.UTC(1969, 11, 20 + day, 12);
    const { start, label } = periodOf(at, { unit: "week", timeZone: "UTC", weekStart });
    const first = new Date(start);
    expect(first.getUTCDay()).toBe(weekStart % 7);
    expect(at - first.getTime()).toBeLessThan(7 * 86_400_000);
    if (weekStart !== 1) expect(label).toBe(start.slice(0, 10));
  }
});

test.each(["hour", "day", "week", "month", "quarter", "year"] as const)(
  "the first and the last %s are cut at the ends of the range of instants",
  (unit) => {
    for (const timeZone of ["UTC", "America/New_York", "Asia/Tokyo"]) {
      const last = periodOf(8.64e15 - 1, { unit, timeZone });
      expect(toEpochMilliseconds(last.end)).toBeLessThanOrEqual(8.64e15);
      expect(toEpochMilliseconds(last.start)).toBeLessThan(8.64e15);
      const first = periodOf(-8.64e15, { unit, timeZone });
      expect(toEpochMilliseconds(first.start)).toBe(-8.64e15);
      expect(toEpochMilliseconds(first.end)).toBeGreaterThan(-8.64e15);
    }
  },
);

test.each([
  [undefined, [["period", "an object"]]],
  [
    {},
    [
      ["period.unit", 'one of "hour", "day", "week", "month", "quarter", "year"'],
      ["period.timeZone", "an IANA time zone"],
    ],
  ],
  [
    { unit: "fortnight", timeZone: "UTC" },
    [["period.unit", 'one of "hour", "day", "week", "month", "quarter", "year"']],
  ],
  [{ unit: "day", timeZone: "Mars/Base" }, [["period.timeZone", "an IANA time zone"]]],
  [
    { unit: "week", timeZone: "UTC", weekStart: 0 },
    [["period.weekStart", "a day of the week from 1 (Monday) to 7 (Sunday)"]],
  ],
  [
    { unit: "week", timeZone: "UTC", weekStart: 1.5, length: 2 },
    [
      ["period.weekStart", "a day of the week from 1 (Monday) to 7 (Sunday)"],
      ["period.length", "no such field"],
    ],
  ],
])("refuses the period %j with all faults", (period, faults) => {
  let caught: unknown;
  try {
    periodOf(0, period as PeriodOptions);
  } catch (error) {
    caught = error;
  }
  const { code, details } = caught as SocialOpsError;
  expect(code).toBe("invalid-argument");
  expect(details.map(({ path, expected }) => [path, expected])).toEqual(faults);
});

test("refuses what is no instant", () => {
  expect(() => periodOf("2026-03-08", { unit: "day", timeZone: "UTC" })).toThrow(
    "periodOf: instant: expected an instant",
  );
});
