import * as fc from "fast-check";
import { expect, test } from "vitest";
import { localDateTime } from "../../src/time/localDateTime.ts";
import { periodUnits } from "../../src/time/Period.ts";
import { periodColumn } from "../../src/time/periodColumn.ts";
import { periodOf } from "../../src/time/periodOf.ts";
import { periodsBetween } from "../../src/time/periodsBetween.ts";
import { toEpochMilliseconds } from "../../src/time/toEpochMilliseconds.ts";
import { tableMs, zone } from "./arbitraries.ts";

const period = fc.record({
  unit: fc.constantFrom(...periodUnits),
  timeZone: zone,
  weekStart: fc.integer({ min: 1, max: 7 }),
});

/** Longest length of each unit, in hours (a day of 47 hours in Kwajalein). */
const LONGEST = { hour: 1, day: 47, week: 8 * 24, month: 32 * 24, quarter: 93 * 24, year: 367 * 24 };

test("a period holds its instant, and every instant in it has the same period", () => {
  fc.assert(
    fc.property(tableMs, period, fc.double({ min: 0, max: 1, noNaN: true }), (ms, options, share) => {
      const found = periodOf(ms, options);
      const start = toEpochMilliseconds(found.start);
      const end = toEpochMilliseconds(found.end);
      expect(start).toBeLessThanOrEqual(ms);
      expect(ms).toBeLessThan(end);
      expect(end - start).toBeLessThanOrEqual(LONGEST[options.unit] * 3_600_000);
      for (const at of [start, end - 1, start + Math.floor(share * (end - 1 - start))]) {
        expect(periodOf(at, options)).toEqual(found);
      }
      expect(periodOf(end, options).start).toBe(found.end);
      expect(periodOf(start - 1, options).end).toBe(found.start);
    }),
    { numRuns: 1500 },
  );
});

test("periods partition time in order, with a label each", () => {
  fc.assert(
    fc.property(tableMs, period, fc.integer({ min: 1, max: 40 }), (from, options, count) => {
      const to = from + count * LONGEST[options.unit] * 3_600_000;
      const found = periodsBetween(from, to, options);
      expect(found[0]).toEqual(periodOf(from, options));
      expect(found.at(-1)).toEqual(periodOf(to - 1, options));
      for (let i = 1; i < found.length; i++) expect(found[i]!.start).toBe(found[i - 1]!.end);
      expect(new Set(found.map((one) => one.label)).size).toBe(found.length);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test("a day, month and year bear the local date of their first instant", () => {
  fc.assert(
    fc.property(tableMs, zone, fc.constantFrom("day", "month", "year"), (ms, timeZone, unit) => {
      const { start, label } = periodOf(ms, { unit, timeZone });
      const { year, month, day } = localDateTime(start, timeZone);
      const date = [year, month, day].map((part) => String(part).padStart(2, "0"));
      expect(label).toBe(date.slice(0, { day: 3, month: 2, year: 1 }[unit]).join("-"));
    }),
    { numRuns: 1000 },
  );
});

test("a column says of each row what periodOf says, whatever the order of rows", () => {
  const cell = fc.oneof({ weight: 9, arbitrary: tableMs }, { weight: 1, arbitrary: fc.constant(Number.NaN) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), period, (instants, options) => {
      // Years of data side by side would fill a cell an hour of them: keep hours near each other.
      const column =
        options.unit === "hour" ? instants.map((ms) => Date.UTC(2026, 2, 1) + (ms % 1e10)) : instants;
      const { codes, periods, ordinals } = periodColumn(Float64Array.from(column), options);
      column.forEach((ms, row) => {
        if (Number.isNaN(ms)) expect(codes[row]).toBe(-1);
        else expect(periods[codes[row]!]).toEqual(periodOf(ms, options));
      });
      const starts = periods.map(({ start }) => toEpochMilliseconds(start));
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(new Set(codes.filter((code) => code >= 0)).size).toBe(periods.length);
      for (let i = 1; i < ordinals.length; i++) {
        expect(ordinals[i]! - ordinals[i - 1]!).toBeGreaterThanOrEqual(options.unit === "hour" ? 0 : 1);
      }
    }),
    { numRuns: 400 },
  );
});
