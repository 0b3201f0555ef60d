import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import "../../propertySeed.ts";
import { toICalendar } from "../../../src/timing/schedule/toICalendar.ts";

const writable = (text: string): string =>
  [...text.replace(/\r\n?/g, "\n")]
    .filter(
      (character) => character === "\t" || character === "\n" || (character >= " " && character !== "\u007f"),
    )
    .join("");

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      "\\",
      ";",
      ",",
      "\n",
      "\r",
      "n",
      "N",
      " ",
      "\t",
      ":",
      '"',
      "^",
      "é",
      "漢",
      "😀",
      "\u0000",
      "\u2028",
    ),
    maxLength: 200,
  }),
);
// ical.js reads the years 1 to 99 as 1901 to 1999.
const items = fc.array(
  fc.record({
    at: fc.integer({ min: Date.UTC(100, 0), max: 253_370_764_799_999 }),
    platform: fc.oneof(fc.constantFrom("x", "weibo"), text),
    draftId: fc.option(text),
    title: text.filter((title) => title !== ""),
    description: text,
    durationMinutes: fc.integer({ min: 1, max: 10_080 }),
  }),
  { maxLength: 5 },
);
const options = { generatedAt: 0, uidDomain: "example.com" };

test("what is written is read back: texts, instants, lengths; identifiers are unique", () => {
  fc.assert(
    fc.property(items, (posts) => {
      const calendar = toICalendar({ items: [...posts, ...posts] }, options);
      for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const root = new ICAL.Component(ICAL.parse(calendar));
      const events = root.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
      expect(events.length).toBe(2 * posts.length);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const [i, post] of posts.entries()) {
        const event = events[i]!;
        expect(event.summary).toBe(writable(post.title));
        expect(event.description ?? "").toBe(writable(post.description));
        expect(event.startDate.toUnixTime()).toBe(Math.floor(post.at / 1000));
        expect(event.duration.toSeconds()).toBe(post.durationMinutes * 60);
      }
    }),
    { numRuns: 500 },
  );
});
