import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { toICalendar } from "../../../src/timing/schedule/toICalendar.ts";

const options = { generatedAt: "2026-03-01T00:00:00Z", uidDomain: "example.com" };

function eventsOf(calendar: string): ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(calendar));
  return component.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe("a calendar", () => {
  const items = [
    {
      at: "2026-03-29T09:30:00+08:00",
      platform: "weibo",
      draftId: "a",
      title: "春季上新",
      description: "一;二,三\\四\n五",
    },
    { at: "2026-03-29T01:30:00.999Z", platform: "x", durationMinutes: 45 },
    {
      at: Date.UTC(2026, 9, 25, 0, 30),
      platform: "x",
      draftId: "b",
      localTime: "2026-10-25T02:30:00",
      value: 3,
    },
  ];
  const calendar = toICalendar({ items }, { ...options, name: "Plan; Q2, all" });

  test("is read back by ical.js", () => {
    const component = new ICAL.Component(ICAL.parse(calendar));
    expect(component.getFirstPropertyValue("version")).toBe("2.0");
    // ical.js leaves properties that it does not know as they are written.
    expect(component.getFirstPropertyValue("name")).toBe("Plan\\; Q2\\, all");
    expect(component.getFirstPropertyValue("x-wr-calname")).toBe("Plan\\; Q2\\, all");
    const events = eventsOf(calendar);
    expect(events.map(({ summary }) => summary)).toEqual(["春季上新", "x", "x: b"]);
    expect(events[0]!.description).toBe("一;二,三\\四\n五");
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      "2026-03-29T01:30:00.000Z",
      "2026-03-29T01:30:00.000Z",
      "2026-10-25T00:30:00.000Z",
    ]);
    expect(events.map(({ duration }) => duration.toSeconds() / 60)).toEqual([15, 45, 15]);
    const [stamped] = events;
    expect(String(stamped!.component.getFirstPropertyValue("dtstamp"))).toBe("2026-03-01T00:00:00Z");
    expect(stamped!.component.getFirstPropertyValue("categories")).toBe("weibo");
  });

  test("has lines of at most 75 octets that end in CRLF, and no other line break", () => {
    const long = toICalendar(
      { items: [{ at: 0, platform: "x", title: "😀".repeat(50), description: "é,".repeat(90) }] },
      options,
    );
    for (const text of [calendar, long]) {
      expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(long).toContain("\r\n ");
    expect(eventsOf(long)[0]!.summary).toBe("😀".repeat(50));
  });

  test("of no items has no events", () => {
    expect(eventsOf(toICalendar({ items: [] }, options))).toEqual([]);
  });
});

describe("identifiers", () => {
  const uids = (items: Parameters<typeof toICalendar>[0]["items"], more = {}): string[] =>
    eventsOf(toICalendar({ items }, { ...options, ...more })).map(({ uid }) => uid);
  const a = { at: "2026-03-09T12:00:00Z", platform: "x", draftId: "a" };

  test("stay, whatever else changes", () => {
    const [first] = uids([a]);
    expect(first).toBe("8d0ece8e9ac0af31e66d2989c07a1cfc@example.com");
    expect(
      uids(
        [
          { ...a, platform: "y" },
          { ...a, title: "T", at: Date.UTC(2026, 2, 9, 12) },
        ],
        { name: "N" },
      )[1],
    ).toBe(first);
  });

  test("differ between equal items and between any two others", () => {
    const others = [
      a,
      a,
      a,
      { ...a, draftId: null },
      { ...a, platform: "xa", draftId: "" },
      { ...a, at: "2026-03-09T12:00:00.001Z" },
    ];
    expect(new Set(uids(others)).size).toBe(6);
  });
});

describe("control characters and halves of surrogate pairs", () => {
  test.each([
    ["a\u0000b\u0007c\u007fd", "abcd"],
    ["a\tb", "a\tb"],
    ["a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["a\ud83db\ude00", "a\ufffdb\ufffd"],
    ["😀\ud83d", "😀\ufffd"],
  ])("%j", (title, read) => {
    expect(eventsOf(toICalendar({ items: [{ at: 0, platform: "x", title }] }, options))[0]!.summary).toBe(
      read,
    );
  });
});

describe("wrong input", () => {
  const item = { at: 0, platform: "x" };
  test.each([
    [null, options, "toICalendar: schedule: expected an object, received null"],
    [{}, options, "toICalendar: schedule.items: expected a list, received undefined"],
    [
      { items: [{ ...item, at: "2026-03-09T12:00" }] },
      options,
      'toICalendar: schedule.items[0].at: expected an instant of the years 1 to 9998, received "2026-03-09T12:00"',
    ],
    [
      { items: [{ ...item, at: 8.64e15 }] },
      options,
      "toICalendar: schedule.items[0].at: expected an instant of the years 1 to 9998, received 8640000000000000",
    ],
    [
      { items: [{ ...item, durationMinutes: 0 }] },
      options,
      "toICalendar: schedule.items[0].durationMinutes: expected a whole number of at least 1, received 0",
    ],
    [
      { items: [{ ...item, title: 7 }] },
      options,
      "toICalendar: schedule.items[0].title: expected text, received 7",
    ],
    [
      { items: [item] },
      { ...options, uidDomain: "a b" },
      'toICalendar: options.uidDomain: expected a domain name, received "a b"',
    ],
    [
      { items: [item] },
      { ...options, uidDomain: "x\r\nATTACH:y" },
      'toICalendar: options.uidDomain: expected a domain name, received "x\\r\\nATTACH:y"',
    ],
    [
      { items: [item] },
      { uidDomain: "a.b" },
      "toICalendar: options.generatedAt: expected an instant of the years 1 to 9998, received undefined",
    ],
  ])("%#", (schedule, given, message) => {
    expect(() => toICalendar(schedule as never, given as never)).toThrow(
      expect.objectContaining({ message }),
    );
  });
});
