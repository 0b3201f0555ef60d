import { expect, test } from "vitest";
import { localDateTime } from "../../src/time/localDateTime.ts";

test("the ends of the range of instants have local times too", () => {
  expect(localDateTime(8.64e15, "Asia/Tokyo")).toEqual({
    year: 275_760,
    month: 9,
    day: 13,
    weekday: 6,
    hour: 9,
    minute: 0,
    second: 0,
    millisecond: 0,
    offsetMinutes: 540,
  });
  expect(localDateTime(-8.64e15, "Etc/GMT+12")).toMatchObject({
    year: -271_821,
    month: 4,
    day: 19,
    hour: 12,
  });
});

test("New York before its first standard time", () => {
  expect(localDateTime("1883-11-18T16:59:59.250Z", "America/New_York")).toEqual({
    year: 1883,
    month: 11,
    day: 18,
    weekday: 7,
    hour: 12,
    minute: 3,
    second: 57,
    millisecond: 250,
    offsetMinutes: -(4 * 60 + 56 + 2 / 60),
  });
});

test("refuses what is no instant or no zone", () => {
  expect(() => localDateTime("2026-03-08T12:00", "UTC")).toThrow(
    "localDateTime: instant: expected an instant",
  );
  expect(() => localDateTime(0, "Mars/Base")).toThrow("localDateTime: timeZone: expected an IANA time zone");
});
