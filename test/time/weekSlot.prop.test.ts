import * as fc from "fast-check";
import { expect, test } from "vitest";
import { localDateTime } from "../../src/time/localDateTime.ts";
import { weekSlot } from "../../src/time/weekSlot.ts";
import { weekSlotColumn } from "../../src/time/weekSlotColumn.ts";
import { anyMs, tableMs, ZONES, zone } from "./arbitraries.ts";
import { askIntl } from "./askIntl.ts";

test("columns equal what Intl says, in any order of years", () => {
  fc.assert(
    fc.property(fc.array(tableMs, { minLength: 1, maxLength: 40 }), zone, (instants, timeZone) => {
      const wanted = instants.map((ms) => askIntl(ms, timeZone).slot);
      expect([...weekSlotColumn(Float64Array.from(instants), timeZone)]).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
});

test("each half hour around every change of 2016 to 2027 equals what Intl says", () => {
  const half = 1_800_000;
  for (const timeZone of ZONES) {
    const instants: number[] = [];
    let offset = Number.NaN;
    for (let ms = Date.UTC(2016, 0, 1); ms < Date.UTC(2028, 0, 1); ms += 12 * half) {
      const now = weekSlot(ms, timeZone).offsetMinutes;
      if (now !== offset) for (let k = -16; k <= 4; k++) instants.push(ms + k * half, ms + k * half - 1);
      offset = now;
    }
    const wanted = instants.map((ms) => askIntl(ms, timeZone).slot);
    expect([...weekSlotColumn(instants, timeZone)]).toEqual(wanted);
  }
});

test("one instant gives what the column gives, and the local date and time that Intl says", () => {
  fc.assert(
    fc.property(anyMs, zone, (ms, timeZone) => {
      const { slot, offsetMinutes, weekday, hour } = weekSlot(ms, timeZone);
      expect(slot).toBe(weekSlotColumn([ms], timeZone)[0]);
      const { slot: wantedSlot, ...wanted } = askIntl(ms, timeZone);
      expect(slot).toBe(wantedSlot);
      const millisecond = ((ms % 1000) + 1000) % 1000;
      expect(localDateTime(ms, timeZone)).toEqual({ ...wanted, weekday, millisecond, offsetMinutes });
      expect(hour).toBe(wanted.hour);
    }),
    { numRuns: 2000 },
  );
});

test("an hour later the slot is the next one, unless the offset changed", () => {
  fc.assert(
    fc.property(tableMs, zone, (ms, timeZone) => {
      const now = weekSlot(ms, timeZone);
      const later = weekSlot(ms + 3_600_000, timeZone);
      fc.pre(now.offsetMinutes === later.offsetMinutes);
      expect(later.slot).toBe((now.slot + 1) % 168);
    }),
  );
});
