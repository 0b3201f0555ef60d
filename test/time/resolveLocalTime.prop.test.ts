import * as fc from "fast-check";
import { expect, test } from "vitest";
import { localDateTime } from "../../src/time/localDateTime.ts";
import { resolveLocalMs } from "../../src/time/resolveLocalMs.ts";
import { resolveLocalTime } from "../../src/time/resolveLocalTime.ts";
import { toEpochMilliseconds } from "../../src/time/toEpochMilliseconds.ts";
import { tableMs, zone } from "./arbitraries.ts";

const localText = (ms: number, timeZone: string): string => {
  const { offsetMinutes } = localDateTime(ms, timeZone);
  return new Date(ms + offsetMinutes * 60_000).toISOString().slice(0, -1);
};

test("the local time of an instant leads back to it; in an overlap one of the two rules does", () => {
  fc.assert(
    fc.property(tableMs, zone, (ms, timeZone) => {
      const local = localText(ms, timeZone);
      const { at, adjusted } = resolveLocalTime(local, { timeZone });
      expect(adjusted === false || adjusted.kind === "overlap").toBe(true);
      const readings = (["earlier", "later"] as const).map((disambiguation) =>
        toEpochMilliseconds(resolveLocalTime(local, { timeZone, disambiguation }).at),
      );
      expect(readings).toContain(ms);
      if (adjusted === false) expect(toEpochMilliseconds(at)).toBe(ms);
      expect(resolveLocalMs(localDateTime(ms, timeZone), timeZone)).toBe(toEpochMilliseconds(at));
    }),
    { numRuns: 2000 },
  );
});

test("a local time that resolves unadjusted reads the same on the zone's clock; in a gap it moved by what is said", () => {
  const minute = 60_000;
  fc.assert(
    fc.property(tableMs, zone, fc.constantFrom("earlier", "later"), (civil, timeZone, disambiguation) => {
      const whole = Math.floor(civil / minute) * minute;
      const local = new Date(whole).toISOString().slice(0, -1);
      const { at, adjusted } = resolveLocalTime(local, { timeZone, disambiguation });
      const moved = adjusted === false ? 0 : adjusted.movedMinutes;
      const reading = Date.parse(`${localText(toEpochMilliseconds(at), timeZone)}Z`);
      expect(reading - whole).toBeCloseTo(moved * minute, 3);
      if (adjusted !== false && adjusted.kind === "gap") expect(Math.abs(moved)).toBe(adjusted.minutes);
    }),
    { numRuns: 2000 },
  );
});

test("earlier is never after later, and results are plain JSON", () => {
  fc.assert(
    fc.property(tableMs, zone, (civil, timeZone) => {
      const local = new Date(civil).toISOString().slice(0, -1);
      const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
        resolveLocalTime(local, { timeZone, disambiguation }),
      );
      expect(toEpochMilliseconds(earlier!.at)).toBeLessThanOrEqual(toEpochMilliseconds(later!.at));
      expect(JSON.parse(JSON.stringify(later))).toEqual(later);
    }),
  );
});
