import { expect, test } from "vitest";
import { businessMinutes } from "../../src/time/businessMinutes.ts";
import { compileBusinessClock } from "../../src/time/compileBusinessClock.ts";

const weekdays = [1, 2, 3, 4, 5];
const nineToFive = [{ weekdays, from: "09:00", until: "17:00" }];
const always = [{ from: "00:00", until: "24:00" }];
const night = [{ from: "22:00", until: "06:00" }];
const newYork = "America/New_York";

// Oracle: Python zoneinfo, minute by minute (tzdata 2025b).
test.each([
  [
    "over a weekend with a change of clocks",
    "2026-03-06T21:30Z",
    "2026-03-09T13:15Z",
    newYork,
    nineToFive,
    [],
    45,
  ],
  ["over a plain weekend", "2026-02-27T21:30Z", "2026-03-02T14:15Z", newYork, nineToFive, [], 45],
  ["over a holiday", "2026-06-01T20:50Z", "2026-06-03T14:00Z", newYork, nineToFive, ["2026-06-02"], 70],
  ["a day of 23 hours", "2026-03-08T05:00Z", "2026-03-09T04:00Z", newYork, always, [], 1380],
  ["a day of 25 hours", "2026-11-01T04:00Z", "2026-11-02T05:00Z", newYork, always, [], 1500],
  ["a short night shift", "2026-03-08T03:00Z", "2026-03-08T10:00Z", newYork, night, [], 420],
  ["a long night shift", "2026-11-01T02:00Z", "2026-11-01T11:00Z", newYork, night, [], 540],
  ["Berlin", "2026-03-27T15:00Z", "2026-03-30T08:00Z", "Europe/Berlin", nineToFive, [], 120],
  [
    "Shanghai",
    "2026-06-05T09:30Z",
    "2026-06-08T01:30Z",
    "Asia/Shanghai",
    [{ weekdays, from: "09:00", until: "18:00" }],
    [],
    60,
  ],
])("%s", (_, from, until, timeZone, hours, holidays, minutes) => {
  expect(businessMinutes(from, until, { timeZone, hours, holidays })).toBe(minutes);
});

test("over years, and over the ends of years", () => {
  const clock = compileBusinessClock({ timeZone: "Asia/Shanghai", hours: night });
  const at = (text: string) => Date.parse(text);
  expect(clock.minutesBetween(at("2025-12-31T23:00+08:00"), at("2026-01-01T05:00+08:00"))).toBe(360);
  expect(clock.minutesBetween(at("2000-01-01T00:00+08:00"), at("2020-01-01T00:00+08:00"))).toBe(7305 * 480);
  expect(clock.minutesBetween(at("2020-01-01T00:00+08:00"), at("2000-01-01T00:00+08:00"))).toBe(-7305 * 480);
});

test("windows that overlap count once; a night shift runs on into a holiday; none opens on it", () => {
  const hours = [...night, { from: "05:00", until: "09:00" }];
  const clock = { timeZone: "UTC", hours };
  expect(businessMinutes("2026-01-05T00:00Z", "2026-01-06T00:00Z", clock)).toBe(11 * 60);
  const holiday = { ...clock, holidays: ["2026-01-05"] };
  expect(businessMinutes("2026-01-05T00:00Z", "2026-01-06T00:00Z", holiday)).toBe(6 * 60);
});

test("a weekend that is worked in exchange for a holiday has the hours of a Monday; a holiday stays one", () => {
  const clock = { timeZone: "Asia/Shanghai", hours: nineToFive };
  // 2026-10-10 is a Saturday.
  const [from, until] = ["2026-10-10T00:00+08:00", "2026-10-11T00:00+08:00"];
  expect(businessMinutes(from, until, clock)).toBe(0);
  expect(businessMinutes(from, until, { ...clock, workdays: ["2026-10-10"] })).toBe(480);
  expect(businessMinutes(from, until, { ...clock, workdays: ["2026-10-10"], holidays: ["2026-10-10"] })).toBe(
    0,
  );
});

test("outside the years known there is no answer", () => {
  const clock = compileBusinessClock({ timeZone: "UTC", hours: always });
  expect(clock.minutesBetween(-8.64e15, 0)).toBeNaN();
  expect(clock.minutesBetween(Number.NaN, 0)).toBeNaN();
});

test.each<[string, () => unknown, string]>([
  [
    "a zone",
    () => businessMinutes(0, 1, { timeZone: "Mars/Base", hours: always }),
    'hours.timeZone: expected an IANA time zone, received "Mars/Base"',
  ],
  [
    "no windows",
    () => businessMinutes(0, 1, { timeZone: "UTC", hours: [] }),
    "hours.hours: expected a list of 1 to 100 windows of hours",
  ],
  [
    "a weekday",
    () =>
      businessMinutes(0, 1, { timeZone: "UTC", hours: [{ weekdays: [0], from: "09:00", until: "10:00" }] }),
    "hours.hours[0].weekdays: expected a list of days of the week from 1 (Monday) to 7 (Sunday)",
  ],
  [
    "a time",
    () => businessMinutes(0, 1, { timeZone: "UTC", hours: [{ from: "24:00", until: "10:00" }] }),
    'hours.hours[0].from: expected a time like 09:00, received "24:00"',
  ],
  [
    "another time",
    () => businessMinutes(0, 1, { timeZone: "UTC", hours: [{ from: "9:00", until: "25:00" }] }),
    "hours.hours[0].from: expected a time like 09:00",
  ],
  [
    "a date",
    () => businessMinutes(0, 1, { timeZone: "UTC", hours: always, holidays: ["2026-02-29"] }),
    "hours.holidays: expected a list of dates like 2026-10-01",
  ],
  [
    "an unknown field",
    () => businessMinutes(0, 1, { timeZone: "UTC", hours: always, holiday: [] } as never),
    "hours.holiday: expected no such field",
  ],
  [
    "an end before the start",
    () => businessMinutes(1, 0, { timeZone: "UTC", hours: always }),
    "until: expected an instant that is not before `from`",
  ],
  [
    "no instant",
    () => businessMinutes("soon", 0, { timeZone: "UTC", hours: always }),
    "from: expected an instant",
  ],
])("%s is refused", (_, call, message) => {
  expect(call).toThrow(message);
});
