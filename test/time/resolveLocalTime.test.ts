import { describe, expect, test } from "vitest";
import type { SocialOpsError } from "../../src/kernel/SocialOpsError.ts";
import { resolveLocalMs } from "../../src/time/resolveLocalMs.ts";
import { type ResolveLocalTimeOptions, resolveLocalTime } from "../../src/time/resolveLocalTime.ts";
import { toEpochMilliseconds } from "../../src/time/toEpochMilliseconds.ts";
import { readGolden } from "./readGolden.ts";

interface Case {
  timeZone: string;
  local: string;
  kind: "once" | "gap" | "overlap";
  earlier: string;
  later: string;
  minutes: number;
  tolerance: number;
}
const golden = readGolden<{ cases: Case[] }>("local-times.json");

describe.each(golden.cases)("zoneinfo: $local in $timeZone ($kind)", (wanted) => {
  const { timeZone, local, kind, earlier, later, minutes, tolerance } = wanted;
  const compatible = kind === "gap" ? later : earlier;

  test("each rule takes the instant it should", () => {
    expect(tolerance).toBe(0);
    expect(resolveLocalTime(local, { timeZone }).at).toBe(compatible);
    expect(resolveLocalTime(local, { timeZone, disambiguation: "compatible" }).at).toBe(compatible);
    expect(resolveLocalTime(local, { timeZone, disambiguation: "earlier" }).at).toBe(earlier);
    expect(resolveLocalTime(local, { timeZone, disambiguation: "later" }).at).toBe(later);
  });

  test("what was adjusted is said", () => {
    const { adjusted } = resolveLocalTime(local, { timeZone });
    if (kind === "once") expect(adjusted).toBe(false);
    else if (kind === "gap")
      expect(adjusted).toEqual({ kind, minutes, movedMinutes: minutes, rule: "later" });
    else expect(adjusted).toEqual({ kind, minutes, movedMinutes: 0, rule: "earlier" });
    if (kind === "gap") {
      expect(resolveLocalTime(local, { timeZone, disambiguation: "earlier" }).adjusted).toEqual({
        kind,
        minutes,
        movedMinutes: -minutes,
        rule: "earlier",
      });
    }
  });

  test("reject refuses what is not there once", () => {
    const rejecting = () => resolveLocalTime(local, { timeZone, disambiguation: "reject" });
    if (kind === "once") expect(rejecting().at).toBe(earlier);
    else {
      expect(rejecting).toThrow(
        `resolveLocalTime: local: expected a local time that exists once in ${timeZone}, received "${local}"`,
      );
    }
  });

  test("the form for readers gives the same", () => {
    const [date, time] = local.split("T") as [string, string];
    const [year, month, day] = date.split("-").map(Number) as [number, number, number];
    const [hour, minute] = time.split(":").map(Number) as [number, number];
    const civil = { year, month, day, hour, minute };
    expect(resolveLocalMs(civil, timeZone)).toBe(toEpochMilliseconds(compatible));
    expect(resolveLocalMs(civil, timeZone, "earlier")).toBe(toEpochMilliseconds(earlier));
    expect(resolveLocalMs(civil, timeZone, "later")).toBe(toEpochMilliseconds(later));
    const rejected = kind === "once" ? toEpochMilliseconds(earlier) : Number.NaN;
    expect(resolveLocalMs(civil, timeZone, "reject")).toBe(rejected);
  });
});

test.each([
  ["2026-03-09", "2026-03-09T04:00:00Z"],
  ["2026-03-09T00:00", "2026-03-09T04:00:00Z"],
  ["2026-03-08T24:00", "2026-03-09T04:00:00Z"],
  ["2026-03-09T02:30:15.250", "2026-03-09T06:30:15.250Z"],
  ["+012026-03-09T02:30", "+012026-03-09T06:30:00Z"],
])("%s in New York is %s", (local, at) => {
  expect(resolveLocalTime(local, { timeZone: "America/New_York" })).toEqual({ at, adjusted: false });
});

test.each([
  ["", "local"],
  ["2026-03-08T02:30Z", "local"],
  ["2026-03-08T02:30+08:00", "local"],
  ["2026-03-08 02:30", "local"],
  ["2026-02-30", "local"],
  ["+275760-09-14", "local"],
  [20_260_308, "local"],
])("refuses %j as a local time", (local, path) => {
  let caught: unknown;
  try {
    resolveLocalTime(local as string, { timeZone: "UTC" });
  } catch (error) {
    caught = error;
  }
  expect((caught as SocialOpsError).path).toBe(path);
  expect((caught as SocialOpsError).expected).toBe("a local time (ISO 8601 without an offset)");
});

test("refuses a local time whose instant is out of range", () => {
  expect(() => resolveLocalTime("+275760-09-13", { timeZone: "America/New_York" })).toThrow(
    "resolveLocalTime: local: expected a local time within the range of instants",
  );
  expect(resolveLocalTime("+275760-09-13", { timeZone: "Asia/Tokyo" }).at).toBe("+275760-09-12T15:00:00Z");
});

test.each([
  [undefined, [["options", "an object"]]],
  ["UTC", [["options", "an object"]]],
  [[], [["options", "an object"]]],
  [{}, [["options.timeZone", "an IANA time zone"]]],
  [
    { timeZone: "Mars/Base", disambiguation: "raise", zone: "UTC" },
    [
      ["options.timeZone", "an IANA time zone"],
      ["options.disambiguation", 'one of "compatible", "earlier", "later", "reject"'],
      ["options.zone", "no such field"],
    ],
  ],
])("refuses the options %j with all faults", (options, faults) => {
  let caught: unknown;
  try {
    resolveLocalTime("2026-03-08T02:30", options as ResolveLocalTimeOptions);
  } catch (error) {
    caught = error;
  }
  expect((caught as SocialOpsError).details.map(({ path, expected }) => [path, expected])).toEqual(faults);
});

test.each([
  { month: 13 },
  { month: 0 },
  { month: 2, day: 30 },
  { day: 0 },
  { day: 1.5 },
  { hour: 24 },
  { minute: 60 },
  { second: -1 },
  { millisecond: 1000 },
  { year: Number.NaN },
  { year: 300_000 },
])("parts that make no time are NaN: %j", (parts) => {
  expect(resolveLocalMs({ year: 2026, month: 3, day: 8, ...parts }, "America/New_York")).toBeNaN();
});

test("the form for readers throws for a zone that is none", () => {
  expect(() => resolveLocalMs({ year: 2026, month: 3, day: 8 }, "Mars/Base")).toThrow(
    'resolveLocalMs: timeZone: expected an IANA time zone, received "Mars/Base"',
  );
});
