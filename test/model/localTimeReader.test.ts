import fc from "fast-check";
import { expect, test } from "vitest";
import { localTimeReader } from "../../src/model/internal/cells/localTimeReader.ts";
import { toEpochMilliseconds } from "../../src/time/toEpochMilliseconds.ts";

/** The instant that a cell is read as, or what is expected instead of it. */
function read(cell: unknown, dateFormat?: string, timeZone: string | undefined = "Asia/Shanghai"): string {
  const found = localTimeReader(dateFormat, timeZone)!(cell);
  return found.at ?? found.expected;
}

test.each<[unknown, string]>([
  ["20260302", "2026-03-01T16:00:00Z"],
  [20_260_302, "2026-03-01T16:00:00Z"],
  ["２０２６０３０２", "2026-03-01T16:00:00Z"],
  ["20260302 09:05", "2026-03-02T01:05:00Z"],
  ["20260302T090500Z", "2026-03-02T09:05:00Z"],
  ["20260302T0905", "2026-03-02T01:05:00Z"],
  ["2026.3.2", "2026-03-01T16:00:00Z"],
  ["2026.03.02 9:05:06.5", "2026-03-02T01:05:06.500Z"],
  ["2026-03-02 9:05 PM", "2026-03-02T13:05:00Z"],
  ["2026-03-02 24:00", "2026-03-02T16:00:00Z"],
  ["2026-02-28T24:00", "2026-02-28T16:00:00Z"],
  ["2026年3月2日", "2026-03-01T16:00:00Z"],
  ["2026 年 3 月 2 日 9 时 5 分", "2026-03-02T01:05:00Z"],
  ["2026年3月2日 9:05", "2026-03-02T01:05:00Z"],
  ["2026年03月02日09:05:06", "2026-03-02T01:05:06Z"],
  ["2026年3月2日9时5分6秒", "2026-03-02T01:05:06Z"],
  ["2026年3月2日09时05分", "2026-03-02T01:05:00Z"],
  ["2026年3月2日 9点05分", "2026-03-02T01:05:00Z"],
  ["2026年3月2日 9点", "2026-03-02T01:00:00Z"],
  ["2026年3月2日 上午9:05", "2026-03-02T01:05:00Z"],
  ["2026年3月2日 上午12:05", "2026-03-01T16:05:00Z"],
  ["2026年3月2日 下午9:05", "2026-03-02T13:05:00Z"],
  ["2026年3月2日下午3点", "2026-03-02T07:00:00Z"],
  ["2026年3月2日 下午12:05", "2026-03-02T04:05:00Z"],
  ["2026年3月2日 下午15:05", "2026-03-02T07:05:00Z"],
  ["2026年3月2日 凌晨1:05", "2026-03-01T17:05:00Z"],
  ["2026年3月2日 早上9:05", "2026-03-02T01:05:00Z"],
  ["2026年3月2日 中午12:05", "2026-03-02T04:05:00Z"],
  ["2026年3月2日 中午11:30", "2026-03-02T03:30:00Z"],
  ["2026年3月2日 中午1:30", "2026-03-02T05:30:00Z"],
  ["2026年3月2日 晚上9:05", "2026-03-02T13:05:00Z"],
  ["2026-03-02上午9:05", "2026-03-02T01:05:00Z"],
  ["2026年3月2日 星期一 9:05", "2026-03-02T01:05:00Z"],
  ["2026-03-02（周一）9:05", "2026-03-02T01:05:00Z"],
  ["2026年十二月2日", "2026-12-01T16:00:00Z"],
  ["2026年十一月2日", "2026-11-01T16:00:00Z"],
  ["三月 2, 2026", "2026-03-01T16:00:00Z"],
  ["3月 2, 2026 9:05", "2026-03-02T01:05:00Z"],
  ["2 三月 2026", "2026-03-01T16:00:00Z"],
  ["Mar 2, 2026", "2026-03-01T16:00:00Z"],
  ["Mar. 2 2026", "2026-03-01T16:00:00Z"],
  ["SEPT 2, 2026", "2026-09-01T16:00:00Z"],
  ["March 2nd, 2026 9:05 PM", "2026-03-02T13:05:00Z"],
  ["March 2, 2026 at 9:05pm", "2026-03-02T13:05:00Z"],
  ["9:05 PM · Mar 2, 2026", "2026-03-02T13:05:00Z"],
  ["Mar 2, 2026, 12:05 a.m.", "2026-03-01T16:05:00Z"],
  ["Mar 2, 2026 9 PM", "2026-03-02T13:00:00Z"],
  ["2 Mar 2026 21:05", "2026-03-02T13:05:00Z"],
  ["2-Mar-2026", "2026-03-01T16:00:00Z"],
  ["2nd of March 2026", "2026-03-01T16:00:00Z"],
  ["Mon, Mar 2, 2026", "2026-03-01T16:00:00Z"],
  ["Monday, 2 March 2026", "2026-03-01T16:00:00Z"],
  ["Mon Mar 02 2026 09:00:00 GMT+0800 (China Standard Time)", "2026-03-02T01:00:00Z"],
  ["Wed Oct 10 20:19:24 +0000 2018", "2018-10-10T20:19:24Z"],
  ["Mon, 02 Mar 2026 09:00:00 +0530", "2026-03-02T03:30:00Z"],
  ["Mon, 02 Mar 2026 09:00:00 GMT", "2026-03-02T09:00:00Z"],
  ["2026.3.2 9:05 UTC+8", "2026-03-02T01:05:00Z"],
  ["2026.3.2 9:05 +08:00", "2026-03-02T01:05:00Z"],
  ["2026.3.2 24:00 Z", "2026-03-03T00:00:00Z"],
  ["1772413500", "2026-03-02T01:05:00Z"],
  [1_772_413_500.25, "2026-03-02T01:05:00.250Z"],
  ["1772413500123", "2026-03-02T01:05:00.123Z"],
  [46_083, "2026-03-01T16:00:00Z"],
  ["46083.378472222225", "2026-03-02T01:05:00Z"],
  [30_000, "1982-02-17T16:00:00Z"],
])("%j is %s", (cell, wanted) => {
  expect(read(cell)).toBe(wanted);
});

const ANY = "an ISO 8601 date and time (for other forms give options.dateFormat)";
const DIGITS = "a date, not digits that could mean several things (give options.dateFormat)";
const TWO_DAYS = 'a date that can mean one day only (give options.dateFormat, for example "MM/dd/yyyy")';
const YEAR = "a date with its year";
const ABBREVIATION = "an offset such as +08:00 (an abbreviation can mean several time zones)";

test.each<[unknown, string]>([
  ["3/4/2026", TWO_DAYS],
  ["13.4.2026 09:00", TWO_DAYS],
  ["3-4-26", TWO_DAYS],
  ["Mar 2", YEAR],
  ["2 March 9:05", YEAR],
  ["3月2日 9:05", YEAR],
  ["03-02 09:05", YEAR],
  ["2026-03-02 09:00 CST", ABBREVIATION],
  ["Mar 2, 2026 9:05 PM EST", ABBREVIATION],
  ["Mon Mar 02 09:00:00 CST 2026", ABBREVIATION],
  ["2026-03-02 09:00 (IST)", ABBREVIATION],
  ["Tue, Mar 2, 2026", "a date with the weekday that it has"],
  ["2026年3月2日 星期二", "a date with the weekday that it has"],
  ["Feb 30, 2026", ANY],
  ["2026年2月30日", ANY],
  ["2026.13.1", ANY],
  ["2026-03-02 25:00", ANY],
  ["2026-03-02 24:01", ANY],
  ["2026-02-30 24:00", ANY],
  ["2026.3.2 9:60", ANY],
  ["2026.3.2 9:5", ANY],
  ["2026.3.2 9:00-18:00", ANY],
  ["2026.3.2 9:00 - 10:00", ANY],
  ["2026.3.2 +08:00", ANY],
  ["2026.3.2 13:00 AM", ANY],
  ["2026.3.2 0:30 PM", ANY],
  ["2026年3月2日 上午15:00", ANY],
  ["2026年3月2日 晚上12:00", ANY],
  ["2026年3月2日 凌晨9:00", ANY],
  ["2026年3月2日 上午9:00 AM", ANY],
  ["Mar 2026", ANY],
  ["2026年3月", ANY],
  ["Marx 2, 2026", ANY],
  ["today", ANY],
  ["12345", DIGITS],
  ["29999", DIGITS],
  ["60000", DIGITS],
  ["2026", DIGITS],
  ["20261302", DIGITS],
  ["17000302", DIGITS],
  ["999999999", DIGITS],
  ["10000000000", DIGITS],
  ["202603020905", DIGITS],
  [202_603_020_905, DIGITS],
  ["20260302090500", DIGITS],
  ["100000000000000", DIGITS],
  [-1_772_413_500, DIGITS],
  [1e300, DIGITS],
  ["-46083", ANY],
])("%j is refused: expected %s", (cell, wanted) => {
  expect(read(cell)).toBe(wanted);
});

test.each<[unknown, string, string]>([
  [1, "excel", "1900-01-01T00:00:00Z"],
  ["59", "excel", "1900-02-28T00:00:00Z"],
  [61, "excel", "1900-03-01T00:00:00Z"],
  ["46083.5", "excel", "2026-03-02T12:00:00Z"],
  [2_958_465, "excel", "9999-12-31T00:00:00Z"],
  [0, "excel-1904", "1904-01-01T00:00:00Z"],
  ["44621.25", "excel-1904", "2026-03-02T06:00:00Z"],
  ["1772413500.123", "epoch-s", "2026-03-02T01:05:00.123Z"],
  ["2026年3月2日 下午9:05", "yyyy年M月d日 ah:mm", "2026-03-02T21:05:00Z"],
])("%j with the format %s is %s", (cell, format, wanted) => {
  expect(read(cell, format, "UTC")).toBe(wanted);
});

test.each<[unknown, string]>([
  [0.5, "excel"],
  [60, "excel"],
  [60.5, "excel"],
  [2_958_466, "excel"],
  ["2026-03-02", "excel"],
  ["46083,5", "excel"],
  [true, "excel"],
  [-1, "excel-1904"],
  [2_957_004, "excel-1904"],
])("%j is no day of the format %s", (cell, format) => {
  expect(read(cell, format)).toBe(
    `days of a spreadsheet since ${format === "excel" ? 1900 : 1904}, in digits`,
  );
});

test("serials need a zone, as every local time", () => {
  expect(localTimeReader(undefined, undefined)!(46_083)).toEqual({
    expected: "a time with an offset, or options.timeZone for local times",
  });
});

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const MONTHS_CHINESE = "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月".split(" ");
const two = (value: number): string => String(value).padStart(2, "0");

/** The forms, each with the milliseconds that it does not say. */
const FORMS: readonly [(date: Date) => string, number][] = (() => {
  const y = (date: Date): number => date.getUTCFullYear();
  const m = (date: Date): number => date.getUTCMonth();
  const d = (date: Date): number => date.getUTCDate();
  const clock = (date: Date): string => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  const clock12 = (date: Date): string => `${date.getUTCHours() % 12 || 12}:${two(date.getUTCMinutes())}`;
  const isMorning = (date: Date): boolean => date.getUTCHours() < 12;
  return [
    [(date) => `${y(date)}${two(m(date) + 1)}${two(d(date))}`, 86_400_000],
    [(date) => `${y(date)}.${m(date) + 1}.${d(date)} ${clock(date)}`, 60_000],
    [
      (date) =>
        `${y(date)}年${m(date) + 1}月${d(date)}日${isMorning(date) ? "上午" : "下午"}${clock12(date)}`,
      60_000,
    ],
    [
      (date) =>
        `${y(date)}年${MONTHS_CHINESE[m(date)]}${d(date)}日 ${date.getUTCHours()}时${date.getUTCMinutes()}分`,
      60_000,
    ],
    [
      (date) => `${MONTHS[m(date)]} ${d(date)}, ${y(date)} ${clock12(date)} ${isMorning(date) ? "AM" : "PM"}`,
      60_000,
    ],
    [(date) => `${d(date)} ${MONTHS[m(date)]!.slice(0, 3)} ${y(date)} ${clock(date)}`, 60_000],
    [(date) => date.toUTCString(), 1000],
    [(date) => String(25_569 + date.getTime() / 86_400_000), 1],
    [(date) => String(Math.floor(date.getTime() / 1000)), 1000],
    [(date) => String(date.getTime()), 1],
  ];
})();

test("dates written in each form are read back", () => {
  // The years in which seconds, serial days and milliseconds all go without a format.
  const date = fc.date({ min: new Date("2001-09-10"), max: new Date("2064-01-01"), noInvalidDate: true });
  const reader = localTimeReader(undefined, "UTC")!;
  fc.assert(
    fc.property(date, fc.constantFrom(...FORMS), (said, [write, unit]) => {
      const text = write(said);
      expect([text, toEpochMilliseconds(reader(text).at)]).toEqual([
        text,
        Math.floor(said.getTime() / unit) * unit,
      ]);
    }),
    { numRuns: 2000 },
  );
});

test("a text that is cut or scrambled is refused, or says its own year, month and day", () => {
  const date = fc.date({ min: new Date("2010-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
  const reader = localTimeReader(undefined, "UTC")!;
  fc.assert(
    fc.property(
      date,
      fc.integer({ min: 1, max: 6 }),
      fc.nat(30),
      fc.constantFrom("", "/", "x", "9", " "),
      (said, form, at, put) => {
        const text = FORMS[form]![0](said);
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        const found = reader(changed);
        if (found.at === undefined) return;
        const read = new Date(toEpochMilliseconds(found.at));
        // A day beside midnight where a changed offset says so; no form here has one.
        expect(changed).toContain(String(read.getUTCFullYear()));
        expect(changed.replace(/\d{4}/, "")).toMatch(new RegExp(`0?${read.getUTCDate()}`));
      },
    ),
    { numRuns: 5000 },
  );
});
