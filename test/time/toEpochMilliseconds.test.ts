import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { toEpochMilliseconds } from "../../src/time/toEpochMilliseconds.ts";

const NOON = Date.UTC(2026, 2, 8, 12);

test.each([
  ["2026-03-08T12:00Z", NOON],
  ["2026-03-08T12:00:00Z", NOON],
  ["2026-03-08t12:00:00z", NOON],
  ["2026-03-08T12:00:00.000Z", NOON],
  ["2026-03-08T12:00:00.5Z", NOON + 500],
  ["2026-03-08T12:00:00.05Z", NOON + 50],
  ["2026-03-08T12:00:00,25Z", NOON + 250],
  ["2026-03-08T12:00:00.999999999Z", NOON + 999],
  ["2026-03-08T20:00:00+08:00", NOON],
  ["2026-03-08T20:00:00+0800", NOON],
  ["2026-03-08T20:00:00+08", NOON],
  ["2026-03-08T17:45+05:45", NOON],
  ["2026-03-08T08:30:00-03:30", NOON],
  ["2026-03-08T12:00-00:00", NOON],
  ["2026-03-07T24:00Z", NOON - 12 * 3_600_000],
  ["2026-03-07T24:00:00.000Z", NOON - 12 * 3_600_000],
  ["2024-02-29T00:00Z", Date.UTC(2024, 1, 29)],
  ["2000-02-29T00:00Z", Date.UTC(2000, 1, 29)],
  ["0000-01-01T00:00Z", -62_167_219_200_000],
  ["+002026-03-08T12:00Z", NOON],
  ["-000001-12-31T00:00Z", -62_167_219_200_000 - 86_400_000],
  ["+275760-09-13T00:00Z", 8.64e15],
  ["-271821-04-20T00:00Z", -8.64e15],
  ["+275760-09-13T01:00+01:00", 8.64e15],
  ["1969-12-31T23:59:59.999Z", -1],
])("reads %s", (text, ms) => {
  expect(toEpochMilliseconds(text)).toBe(ms);
});

test.each([
  "",
  "now",
  "2026",
  "2026-03-08",
  "2026-03-08T12:00",
  "2026-03-08T12:00:00",
  "2026-03-08T12Z",
  "2026-03-08 12:00Z",
  "2026-03-08T12:00:00 Z",
  " 2026-03-08T12:00Z",
  "2026-03-08T12:00Z ",
  "2026-03-08T12:00ZZ",
  "20260308T120000Z",
  "2026-3-8T12:00Z",
  "26-03-08T12:00Z",
  "2026/03/08T12:00Z",
  "2026-03/08T12:00Z",
  "2026-00-08T12:00Z",
  "2026-13-08T12:00Z",
  "2026-03-00T12:00Z",
  "2026-03-32T12:00Z",
  "2026-04-31T12:00Z",
  "2026-02-29T12:00Z",
  "1900-02-29T12:00Z",
  "2026-03-08T24:01Z",
  "2026-03-08T24:00:00.001Z",
  "2026-03-08T25:00Z",
  "2026-03-08T12:60Z",
  "2026-03-08T1a:00Z",
  "2026-03-08T12-00Z",
  "2016-12-31T23:59:60Z",
  "2026-03-08T12:00:0Z",
  "2026-03-08T12:00:00.Z",
  "2026-03-08T12:00:00.1234567890Z",
  "2026-03-08T12:00:00.Z5",
  "2026-03-08T12:00+8",
  "2026-03-08T12:00+24:00",
  "2026-03-08T12:00+08:60",
  "2026-03-08T12:00+08:0",
  "2026-03-08T12:00+08:00:00",
  "2026-03-08T12:00+",
  "2026-03-08T12:00*08:00",
  "2026-03-08T12:00\u221208:00",
  "-000000-01-01T00:00Z",
  "+02026-03-08T12:00Z",
  "+0a2026-03-08T12:00Z",
  "+0020a6-03-08T12:00Z",
  "+275760-09-13T00:00:00.001Z",
  "-271821-04-19T23:59:59.999Z",
  "２０２６-03-08T12:00Z",
])("refuses the text %j", (text) => {
  expect(toEpochMilliseconds(text)).toBeNaN();
});

test.each([
  ["a number", NOON, NOON],
  ["the last number", 8.64e15, 8.64e15],
  ["a fraction of a millisecond", -0.5, -1],
  ["minus zero", -0, 0],
  ["a Date", new Date(NOON), NOON],
  ["a Date of another realm", runInNewContext(`new Date(${NOON})`), NOON],
  ["a Temporal-like instant", { epochMilliseconds: NOON }, NOON],
])("takes %s", (_, instant, ms) => {
  expect(toEpochMilliseconds(instant)).toBe(ms);
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["NaN", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
  ["a number beyond the range", 8.64e15 + 2],
  ["an invalid Date", new Date(Number.NaN)],
  ["a bigint", 5n],
  ["a boolean", true],
  ["an object", {}],
  ["an object with a text", { epochMilliseconds: "5" }],
  ["an object out of range", { epochMilliseconds: 9e15 }],
  ["a function", () => NOON],
])("refuses %s", (_, instant) => {
  expect(toEpochMilliseconds(instant)).toBeNaN();
});
