import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseIso } from "../../src/time/internal/parseIso.ts";
import { toEpochMilliseconds } from "../../src/time/toEpochMilliseconds.ts";
import { toIsoString } from "../../src/time/toIsoString.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** Valid date-times in every form on which ECMAScript and this package agree. */
const isoText = fc
  .record({
    ms: fc.integer({ min: -8.6e15, max: 8.6e15 }),
    recent: fc.integer({ min: Date.UTC(0, 0, 1), max: Date.UTC(9999, 11, 31) }),
    useRecent: fc.boolean(),
    precision: fc.constantFrom("minute", "second", "millisecond"),
    sign: fc.constantFrom("+", "-"),
    hours: fc.integer({ min: 0, max: 23 }),
    minutes: fc.integer({ min: 0, max: 59 }),
    useZ: fc.boolean(),
  })
  .map(({ ms, recent, useRecent, precision, sign, hours, minutes, useZ }) => {
    const full = new Date(useRecent ? recent : ms).toISOString();
    const text = full.slice(0, full.length - { minute: 8, second: 5, millisecond: 1 }[precision]!);
    return text + (useZ ? "Z" : `${sign}${two(hours)}:${two(minutes)}`);
  });

test("agrees with Date.parse on every valid text", () => {
  fc.assert(
    fc.property(isoText, (text) => {
      expect(toEpochMilliseconds(text)).toBe(Date.parse(text));
    }),
    { numRuns: 5000 },
  );
});

test("agrees with Date.parse on which days exist", () => {
  const part = fc.integer({ min: 0, max: 35 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1896, max: 2104 }),
      fc.integer({ min: 0, max: 14 }),
      part,
      (year, month, day) => {
        const text = `${year}-${two(month)}-${two(day)}T00:00:00Z`;
        // Date.parse of some engines lets 30 February pass as 2 March: a day exists if it comes back as it was written.
        const ms = Date.parse(text);
        const exists = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text.slice(0, 10));
        expect(toEpochMilliseconds(text)).toEqual(exists ? ms : Number.NaN);
      },
    ),
    { numRuns: 3000 },
  );
});

test("never throws, and gives a whole number in range or NaN", () => {
  const mangled = fc
    .tuple(isoText, fc.nat(30), fc.string({ maxLength: 2 }))
    .map(([text, at, noise]) => text.slice(0, at) + noise + text.slice(at + 1));
  fc.assert(
    fc.property(fc.oneof(mangled, fc.string(), fc.anything()), (value) => {
      const ms = toEpochMilliseconds(value);
      expect(Number.isNaN(ms) || (Number.isInteger(ms) && Math.abs(ms) <= 8.64e15)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("text made of an instant reads back as that instant, and is that of Date but for zero milliseconds", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: -8.64e15, max: 8.64e15 }), fc.integer({ min: 0, max: 4e12 })),
      (ms) => {
        const text = toIsoString(ms);
        expect(toEpochMilliseconds(text)).toBe(ms);
        expect(text).toBe(new Date(ms).toISOString().replace(".000Z", "Z"));
      },
    ),
    { numRuns: 3000 },
  );
});

test("reads the form of toISOString as it reads every other", () => {
  const noise = fc.constantFrom(..."0123456789:.-+TtZz,/ \u0660\uff10");
  const near = fc
    .tuple(fc.date({ noInvalidDate: true }), fc.array(fc.tuple(fc.nat(23), noise), { maxLength: 2 }))
    .map(([date, changes]) => {
      const text = date.toISOString();
      return changes.reduce((all, [at, one]) => all.slice(0, at) + one + all.slice(at + 1), text);
    });
  fc.assert(
    fc.property(near, (text) => {
      // A digit more after the point, which counts for nothing, and the same text is read in the other way.
      const other = text.length === 24 && text.endsWith("Z") ? `${text.slice(0, -1)}0Z` : text;
      expect(toEpochMilliseconds(text)).toBe(parseIso(text, "instant"));
      expect(toEpochMilliseconds(text)).toBe(toEpochMilliseconds(other));
    }),
    { numRuns: 5000 },
  );
});
