import { expect, test } from "vitest";
import type { SocialOpsError } from "../../src/kernel/SocialOpsError.ts";
import { weekSlot } from "../../src/time/weekSlot.ts";
import { weekSlotColumn } from "../../src/time/weekSlotColumn.ts";
import { readGolden } from "./readGolden.ts";

type Row = [ms: number, weekday: number, hour: number, offsetMinutes: number];
const golden = readGolden<{ tolerance: number; zones: Record<string, Row[]> }>("week-slots.json");

test.each(Object.entries(golden.zones))("slots and offsets of zoneinfo, %s", (timeZone, rows) => {
  expect(golden.tolerance).toBe(0);
  for (const [ms, weekday, hour, offsetMinutes] of rows) {
    const wanted = { weekday, hour, slot: (weekday - 1) * 24 + hour, offsetMinutes };
    expect(weekSlot(ms, timeZone)).toEqual(wanted);
  }
  const column = weekSlotColumn(
    rows.map((row) => row[0]),
    timeZone,
  );
  expect([...column]).toEqual(rows.map(([, weekday, hour]) => (weekday - 1) * 24 + hour));
});

test("every form of an instant and every case of a zone's name gives the same", () => {
  const wanted = { weekday: 1, hour: 7, slot: 7, offsetMinutes: 480 };
  const ms = Date.UTC(2026, 2, 8, 23, 30);
  for (const instant of [ms, "2026-03-08T23:30Z", new Date(ms), { epochMilliseconds: ms }]) {
    expect(weekSlot(instant, "Asia/Shanghai")).toEqual(wanted);
    expect(weekSlot(instant, "ASIA/shanghai")).toEqual(wanted);
  }
});

test("an offset with seconds stays exact", () => {
  // Liberia kept 44 minutes 30 seconds behind UTC until 1972-01-07.
  expect(weekSlot("1972-01-07T00:44:29Z", "Africa/Monrovia")).toEqual({
    weekday: 4,
    hour: 23,
    slot: 95,
    offsetMinutes: -44.5,
  });
  expect(weekSlot("1972-01-07T00:44:30Z", "Africa/Monrovia")).toMatchObject({ weekday: 5, hour: 0 });
});

test.each([
  [
    "2026-03-08T23:30:00Z",
    "Mars/Base",
    'weekSlot: timeZone: expected an IANA time zone, received "Mars/Base"',
  ],
  ["2026-03-08T23:30:00Z", "+08:00", 'weekSlot: timeZone: expected an IANA time zone, received "+08:00"'],
  ["2026-03-08T23:30:00Z", undefined, "weekSlot: timeZone: expected an IANA time zone, received undefined"],
  [
    "2026-03-08T23:30:00",
    "UTC",
    'weekSlot: instant: expected an instant (ISO 8601 with an offset, epoch milliseconds, or a Date), received "2026-03-08T23:30:00"',
  ],
  [
    Number.NaN,
    "UTC",
    "weekSlot: instant: expected an instant (ISO 8601 with an offset, epoch milliseconds, or a Date), received NaN",
  ],
])("refuses %j in %j", (instant, timeZone, message) => {
  let caught: unknown;
  try {
    weekSlot(instant, timeZone as string);
  } catch (error) {
    caught = error;
  }
  expect((caught as SocialOpsError).message).toBe(message);
  expect((caught as SocialOpsError).code).toBe("invalid-argument");
});

test("a column takes missing and outlying instants where they come", () => {
  const instants = [
    Number.NaN,
    Date.UTC(2026, 2, 8, 23, 30),
    Number.POSITIVE_INFINITY,
    8.64e15,
    -8.64e15,
    Date.UTC(2500, 0, 1),
    9e15,
    -0.25,
  ];
  // +275760-09-13 is a Saturday, -271821-04-20 a Tuesday, 2500-01-01 a Friday; a quarter millisecond before 1970 a Wednesday.
  expect([...weekSlotColumn(instants, "UTC")]).toEqual([-1, 167, -1, 120, 24, 96, -1, 71]);
  expect([...weekSlotColumn([], "UTC")]).toEqual([]);
  expect(() => weekSlotColumn([0], "Mars/Base")).toThrow(
    'weekSlotColumn: timeZone: expected an IANA time zone, received "Mars/Base"',
  );
});
