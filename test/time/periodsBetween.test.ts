import { expect, test } from "vitest";
import { MOST_PERIODS, periodsBetween } from "../../src/time/periodsBetween.ts";

test("whole periods cover the range", () => {
  const months = periodsBetween("2026-01-15T00:00Z", "2026-03-01T05:00:00.001Z", {
    unit: "month",
    timeZone: "America/New_York",
  });
  expect(months.map((month) => month.label)).toEqual(["2026-01", "2026-02", "2026-03"]);
  expect(months[0]!.start).toBe("2026-01-01T05:00:00Z");
  expect(months[2]!.end).toBe("2026-04-01T04:00:00Z");
});

test("the end is not part of the range", () => {
  const options = { unit: "day", timeZone: "UTC" } as const;
  expect(periodsBetween("2026-01-01T00:00Z", "2026-01-02T00:00Z", options)).toHaveLength(1);
  expect(periodsBetween("2026-01-01T00:00Z", "2026-01-01T00:00Z", options)).toEqual([]);
});

test("a date that a zone skipped is left out", () => {
  const days = periodsBetween("2011-12-29T12:00Z", "2012-01-01T00:00Z", {
    unit: "day",
    timeZone: "Pacific/Apia",
  });
  expect(days.map((day) => day.label)).toEqual(["2011-12-29", "2011-12-31", "2012-01-01"]);
  expect(days[0]!.end).toBe(days[1]!.start);
});

test("the last instants are covered", () => {
  const years = periodsBetween(8.64e15 - 1e11, 8.64e15, { unit: "year", timeZone: "Asia/Tokyo" });
  expect(years.at(-1)).toMatchObject({ end: "+275760-09-13T00:00:00Z", label: "+275760" });
});

test("as many periods as allowed are given, one more is refused", () => {
  const hours = { unit: "hour", timeZone: "UTC" } as const;
  const last = MOST_PERIODS * 3_600_000;
  expect(periodsBetween(0, last, hours)).toHaveLength(MOST_PERIODS);
  expect(() => periodsBetween(0, last + 1, hours)).toThrow(
    "periodsBetween: to: expected an instant at most 100000 periods after `from`",
  );
});

test("refuses a range that runs backwards and what is no instant", () => {
  const days = { unit: "day", timeZone: "UTC" } as const;
  expect(() => periodsBetween(1, 0, days)).toThrow(
    'periodsBetween: to: expected an instant that is not before `from`, received "1970-01-01T00:00:00Z"',
  );
  expect(() => periodsBetween("today", 0, days)).toThrow("periodsBetween: from: expected an instant");
  expect(() => periodsBetween(0, Number.NaN, days)).toThrow("periodsBetween: to: expected an instant");
  expect(() => periodsBetween(0, 1, { ...days, timeZone: "Mars/Base" })).toThrow(
    'periodsBetween: period.timeZone: expected an IANA time zone, received "Mars/Base"',
  );
});
