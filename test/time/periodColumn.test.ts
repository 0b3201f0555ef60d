import { expect, test } from "vitest";
import { periodColumn } from "../../src/time/periodColumn.ts";

test("codes follow time, missing rows are -1, periods without rows are left out", () => {
  const instants = [Date.UTC(2026, 4, 2), Number.NaN, Date.UTC(2026, 0, 5), Date.UTC(2026, 4, 1), 9e15];
  const { codes, periods, ordinals } = periodColumn(instants, { unit: "month", timeZone: "UTC" });
  expect([...codes]).toEqual([1, -1, 0, 1, -1]);
  expect(periods.map((period) => period.label)).toEqual(["2026-01", "2026-05"]);
  expect(ordinals[1]! - ordinals[0]!).toBe(4);
});

test("a column without instants has no periods", () => {
  expect(periodColumn([], { unit: "day", timeZone: "UTC" })).toEqual({
    codes: new Int32Array(0),
    periods: [],
    ordinals: [],
  });
  expect(periodColumn([Number.NaN], { unit: "hour", timeZone: "UTC" }).periods).toEqual([]);
});

test("rows far outside the years of zone tables have their periods too", () => {
  const instants = [Date.UTC(2500, 0, 1), -8.64e15, Date.UTC(2026, 0, 1), Date.UTC(2500, 11, 31)];
  const { codes, periods } = periodColumn(instants, { unit: "year", timeZone: "UTC" });
  expect([...codes]).toEqual([2, 0, 1, 2]);
  expect(periods.map((period) => period.label)).toEqual(["-271821", "2026", "2500"]);
});

test.each([
  ["hour", [-24, 0, 24, 20_520 * 24]],
  ["day", [-1, 0, 1, 20_520]],
  ["week", [0, 0, 0, 2931]],
  ["month", [1969 * 12 + 11, 1970 * 12, 1970 * 12, 2026 * 12 + 2]],
  ["quarter", [1969 * 4 + 3, 1970 * 4, 1970 * 4, 2026 * 4]],
  ["year", [1969, 1970, 1970, 2026]],
] as const)("ordinals of a %s", (unit, wanted) => {
  const instants = ["1969-12-31", "1970-01-01", "1970-01-02", "2026-03-08"].map((text) => Date.parse(text));
  const { codes, ordinals } = periodColumn(instants, { unit, timeZone: "UTC" });
  expect([...codes].map((code) => ordinals[code])).toEqual(wanted);
});

test.each([1, 2, 3, 4, 5, 6, 7])("week 0 holds 1 January 1970 where weeks begin on day %d", (weekStart) => {
  const instants = [-7, 0, 7, 70].map((day) => day * 86_400_000);
  const { ordinals } = periodColumn(instants, { unit: "week", timeZone: "UTC", weekStart });
  expect(ordinals).toEqual([-1, 0, 1, 10]);
});

test("refuses a zone that is none", () => {
  expect(() => periodColumn([0], { unit: "day", timeZone: "Mars/Base" })).toThrow(
    'periodColumn: period.timeZone: expected an IANA time zone, received "Mars/Base"',
  );
});
