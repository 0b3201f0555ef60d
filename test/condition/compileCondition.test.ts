import { expect, test } from "vitest";
import { compileCondition } from "../../src/condition/compileCondition.ts";

test("a tree asks its leaves about a row", () => {
  const matches = compileCondition({
    all: [
      { field: "traits.age", op: "between", value: [18, 30] },
      {
        not: {
          field: "at",
          op: "withinLast",
          days: 3,
          asOf: "2026-03-08T12:00:00Z",
          timeZone: "Asia/Shanghai",
        },
      },
      { field: "name", op: "notIn", value: ["A", "b"] },
    ],
  });
  expect(matches({ traits: { age: 20 }, at: "2026-03-05T15:59:59Z", name: "c" })).toBe(true);
  expect(matches({ traits: { age: 20 }, at: "2026-03-05T16:00:00Z", name: "c" })).toBe(false);
  expect(matches({ traits: { age: 20 }, at: "2026-03-01T00:00:00Z", name: "a" })).toBe(false);
  expect(matches({ traits: { age: 20 }, at: "2026-03-01T00:00:00Z" })).toBe(false);
});

/** Whether an instant lies in the last days, up to noon of a day in a zone. */
function isWithin(days: number, asOf: string, timeZone: string, at: unknown): boolean {
  return compileCondition({ field: "at", op: "withinLast", value: { days, asOf, timeZone } })({ at });
}

test.each([
  // Clocks go forward: the day has 23 hours.
  [1, "2026-03-08T12:00:00-04:00", "America/New_York", "2026-03-08T05:00:00Z"],
  [2, "2026-03-08T12:00:00-04:00", "America/New_York", "2026-03-07T05:00:00Z"],
  // Clocks go back: 25 hours.
  [1, "2026-11-01T12:00:00-05:00", "America/New_York", "2026-11-01T04:00:00Z"],
  [2, "2026-11-02T12:00:00-05:00", "America/New_York", "2026-11-01T04:00:00Z"],
  // Midnight is skipped: the day begins at one.
  [1, "2026-03-29T12:00:00+03:00", "Asia/Beirut", "2026-03-28T22:00:00Z"],
  // Half an hour of summer time.
  [1, "2026-10-04T12:00:00+11:00", "Australia/Lord_Howe", "2026-10-03T13:30:00Z"],
  // A whole day was left out.
  [2, "2011-12-31T12:00:00+14:00", "Pacific/Apia", "2011-12-30T10:00:00Z"],
])("the last %i days up to %s in %s begin at %s", (days, asOf, timeZone, first) => {
  const from = Date.parse(first);
  expect(isWithin(days, asOf, timeZone, from)).toBe(true);
  expect(isWithin(days, asOf, timeZone, from - 1)).toBe(false);
  expect(isWithin(days, asOf, timeZone, asOf)).toBe(true);
  expect(isWithin(days, asOf, timeZone, Date.parse(asOf) + 1)).toBe(false);
});

test("hours are elapsed time, without the moment they begin at", () => {
  const asOf = "2026-03-08T12:00:00-04:00";
  const holds = compileCondition({ field: "at", op: "withinLast", hours: 24, asOf });
  expect(holds({ at: "2026-03-07T11:00:00-05:00" })).toBe(false);
  expect(holds({ at: "2026-03-07T11:00:00.001-05:00" })).toBe(true);
  expect(holds({ at: new Date(asOf) })).toBe(true);
  expect(holds({ at: Date.parse(asOf) + 1 })).toBe(false);
});

test("every way of giving an instant is the same instant", () => {
  const holds = compileCondition({ field: "at", op: "eq", value: "2026-03-08T20:00:00+08:00" });
  const ms = Date.UTC(2026, 2, 8, 12);
  for (const at of ["2026-03-08T12:00Z", ms, new Date(ms), { epochMilliseconds: ms }])
    expect(holds({ at })).toBe(true);
  for (const at of ["2026-03-08T12:00", "2026-03-08", ms + 1, new Date(Number.NaN), {}])
    expect(holds({ at })).toBe(false);
});

test.each([
  ["ΟΔΟΣ", "οδος", false],
  ["ΟΔΟΣ", "οδοσ", true],
  ["İstanbul", "ISTANBUL", true],
  ["straße", "STRASSE", false],
  ["Ｗｅｉｂｏ", "ｗＥＩＢＯ", true],
  ["café", "cafe", false],
  ["ﬁ", "FI", false],
  ["\u212a", "k", true],
])("%s equals %s in any case: %s", (a, value, isEqual) => {
  expect(compileCondition({ field: "a", op: "eq", value })({ a })).toBe(isEqual);
  expect(compileCondition({ field: "a", op: "ne", value })({ a })).toBe(!isEqual);
  expect(compileCondition({ field: "a", op: "eq", value, caseSensitive: true })({ a })).toBe(false);
});

test("text is ordered by code points", () => {
  // An emoji is above U+F900 as a character, and below it by UTF-16 units.
  expect(compileCondition({ field: "a", op: "gt", value: "\uf900" })({ a: "\u{1f600}" })).toBe(true);
  expect(compileCondition({ field: "a", op: "lt", value: "b" })({ a: "A" })).toBe(true);
  expect(compileCondition({ field: "a", op: "lt", value: "B", caseSensitive: true })({ a: "a" })).toBe(false);
});

test("numbers are doubles, big integers too", () => {
  expect(compileCondition({ field: "a", op: "eq", value: 2 ** 53 })({ a: 2n ** 53n + 1n })).toBe(true);
  expect(compileCondition({ field: "a", op: "eq", value: 0 })({ a: -0 })).toBe(true);
  expect(compileCondition({ field: "a", op: "gt", value: -1e308 })({ a: 1e308 })).toBe(true);
  expect(
    compileCondition({ field: "a", op: "ne", value: Number.MIN_VALUE })({ a: 2 * Number.MIN_VALUE }),
  ).toBe(true);
});

test("entries of lists are read as rows are", () => {
  const holds = compileCondition({
    field: "visits",
    op: "count",
    value: { of: { field: "traits.page", op: "eq", value: "home" }, op: "eq", value: 2 },
  });
  const home = { traits: { page: "Home" } };
  expect(holds({ visits: [home, null, {}, home, 1] })).toBe(true);
  expect(holds({ visits: Object.assign(new Array(5), { 3: home }) })).toBe(false);
  expect(holds({ visits: home })).toBe(false);
});

test("what a row or a hook throws passes", () => {
  const broken = new RangeError("not loaded");
  const condition = { field: "a", op: "exists" } as const;
  const throwing = (): never => {
    throw broken;
  };
  expect(() => compileCondition(condition, { read: throwing })({})).toThrow(broken);
  expect(() => compileCondition(condition)(Object.defineProperty({}, "a", { get: throwing }))).toThrow(
    broken,
  );
});

test("a compiled condition keeps what it was compiled from", () => {
  const condition = { field: "a", op: "in", value: ["x"] } as const;
  const own = structuredClone(condition) as unknown as { value: string[] };
  const holds = compileCondition(own as never);
  own.value[0] = "y";
  own.value.push("z");
  expect([holds({ a: "x" }), holds({ a: "y" }), holds({ a: "z" })]).toEqual([true, false, false]);
});
