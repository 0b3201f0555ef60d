import { expect, test } from "vitest";
import type { SocialOpsError } from "../../src/kernel/SocialOpsError.ts";
import { type CalendarStep, stepLocalTime } from "../../src/time/stepLocalTime.ts";

test.each([
  ["2026-01-31", { months: 1 }, "2026-02-28"],
  ["2024-01-31", { months: 1 }, "2024-02-29"],
  ["2026-01-31", { months: 2 }, "2026-03-31"],
  ["2026-03-31", { months: -1 }, "2026-02-28"],
  ["2024-02-29", { years: 1 }, "2025-02-28"],
  ["2026-11-30", { quarters: 1 }, "2027-02-28"],
  ["2026-12-31", { days: 1 }, "2027-01-01"],
  ["2026-03-01", { weeks: -1 }, "2026-02-22"],
  ["2026-01-31", { months: 1, days: 1 }, "2026-03-01"],
  ["2026-01-31", { years: 1, quarters: 1, months: -2, weeks: 1, days: -7 }, "2027-02-28"],
  ["2026-03-08", {}, "2026-03-08"],
  ["2026-03-07T02:30", { days: 1 }, "2026-03-08T02:30:00"],
  ["2026-03-07t02:30", { days: 1 }, "2026-03-08T02:30:00"],
  ["2011-12-29T09:00", { days: 1 }, "2011-12-30T09:00:00"],
  ["2026-03-07T24:00", { days: 0 }, "2026-03-08T00:00:00"],
  ["2026-01-31T23:59:59.250", { months: 1 }, "2026-02-28T23:59:59.250"],
  ["0050-01-31", { months: 1 }, "0050-02-28"],
  ["9999-12-31", { days: 1 }, "+010000-01-01"],
  ["0000-01-01", { days: -1 }, "-000001-12-31"],
])("%s and %j is %s", (local, step, wanted) => {
  expect(stepLocalTime(local, step)).toBe(wanted);
});

test.each([
  ["2026-02-30", {}, "local", "a local time (ISO 8601 without an offset)"],
  ["2026-03-08T00:00Z", {}, "local", "a local time (ISO 8601 without an offset)"],
  [5, {}, "local", "a local time (ISO 8601 without an offset)"],
  ["2026-03-08", undefined, "step", "an object"],
  ["2026-03-08", { months: 1.5 }, "step.months", "a whole number"],
  ["2026-03-08", { days: "1" }, "step.days", "a whole number"],
  ["2026-03-08", { hours: 1 }, "step.hours", "no such field"],
  ["2026-03-08", { years: 300_000 }, "step", "a step that stays within the range of dates"],
])("refuses %j and %j", (local, step, path, expected) => {
  let caught: unknown;
  try {
    stepLocalTime(local as string, step as CalendarStep);
  } catch (error) {
    caught = error;
  }
  expect(caught as SocialOpsError).toMatchObject({ code: "invalid-argument", path, expected });
});
