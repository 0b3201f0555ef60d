import fc from "fast-check";
import { expect, test } from "vitest";
import { fits, hoursApart, nextSlot, roomFor } from "../../../src/timing/internal/placeSlots.ts";

test("hours apart go the shorter way around the week", () => {
  expect(hoursApart(167, 0)).toBe(1);
  expect(hoursApart(0, 84)).toBe(84);
  expect(hoursApart(10, 100)).toBe(78);
});

test("room is what trying every subset finds", () => {
  const slot = fc.integer({ min: 0, max: 167 });
  fc.assert(
    fc.property(
      fc.uniqueArray(slot, { minLength: 1, maxLength: 11 }),
      fc.uniqueArray(slot, { maxLength: 2 }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom(1, 2, 3, Number.POSITIVE_INFINITY),
      (some, fixed, minGapHours, perDay) => {
        const spacing = { minGapHours, perDay };
        const open = some.sort((a, b) => a - b);
        const chosen: number[] = [];
        for (const s of fixed) if (fits(s, chosen, spacing)) chosen.push(s);
        let most = 0;
        for (let subset = 0; subset < 1 << open.length; subset++) {
          const all = [...chosen];
          const good = open.every((s, i) => {
            if (((subset >> i) & 1) === 0) return true;
            if (!fits(s, all, spacing)) return false;
            all.push(s);
            return true;
          });
          if (good) most = Math.max(most, all.length - chosen.length);
        }
        expect(roomFor(open, chosen, spacing)).toBe(most);
      },
    ),
    { numRuns: 300 },
  );
});

test("a better slot is passed over where fewer would fit with it", () => {
  const open = [0, 60, 120];
  const spacing = { minGapHours: 50, perDay: 1 };
  expect(nextSlot([60, 0, 120], open, [], 1, spacing)).toBe(60);
  const tight = { minGapHours: 100, perDay: 1 };
  expect(nextSlot([60, 0, 120], [0, 60, 120], [], 1, tight)).toBeUndefined();
  // Hours 0, 1 and 2 with two hours between: the middle one alone, or the outer two.
  expect(nextSlot([1, 0, 2], [0, 1, 2], [], 1, { minGapHours: 2, perDay: 24 })).toBe(0);
});
