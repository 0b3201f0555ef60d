import { expect, test } from "vitest";
import { isTimeZone } from "../../src/time/isTimeZone.ts";

test.each([
  "UTC",
  "utc",
  "GMT",
  "EST",
  "America/New_York",
  "america/new_york",
  "America/Argentina/Buenos_Aires",
  "Asia/Calcutta",
  "Asia/Kolkata",
  "Etc/GMT-8",
  "EST5EDT",
  "NZ-CHAT",
])("%s is a zone", (zone) => {
  expect(isTimeZone(zone)).toBe(true);
});

test.each([
  "",
  "Mars/Base",
  "+08:00",
  "-0800",
  "08:00",
  "Z",
  "PST",
  "IST",
  "CST",
  "JST",
  "Factory",
  "Etc/Unknown",
  "SystemV/PST8PDT",
  "local",
  " UTC",
  "UTC ",
  "UTC+8",
  "Asia/Shanghai\n",
  null,
  undefined,
  8,
  {},
  ["UTC"],
])("%j is none", (zone) => {
  expect(isTimeZone(zone)).toBe(false);
});
