import fc from "fast-check";
import { expect, test } from "vitest";
import { type Packable, packHours } from "../../../src/platforms/playbooks/internal/packHours.ts";

/** The best of all subsets: most points, then fewest hours, then the one whose first difference comes earlier. */
function bestOfAll(things: readonly Packable[], quarters: number, bySkill: readonly number[]): number[] {
  let best: number[] = [];
  let bestPoints = 0;
  let bestQuarters = 0;
  for (let mask = 0; mask < 1 << things.length; mask++) {
    // The first thing is the highest bit, so that of equals the larger mask comes earlier.
    const chosen = things.flatMap((_, i) => ((mask >> (things.length - 1 - i)) & 1 ? [i] : []));
    const sum = (value: (thing: Packable) => number): number =>
      chosen.reduce((total, i) => total + value(things[i]!), 0);
    const fits =
      sum((thing) => thing.quarters) <= quarters &&
      bySkill.every((hours, skill) => sum((thing) => thing.bySkill[skill]!) <= hours);
    if (!fits) continue;
    const points = sum((thing) => thing.points);
    const taken = sum((thing) => thing.quarters);
    if (points > bestPoints || (points === bestPoints && taken <= bestQuarters)) {
      best = chosen;
      bestPoints = points;
      bestQuarters = taken;
    }
  }
  return best;
}

const byPointsForHours = (a: Packable, b: Packable): number => b.points * a.quarters - a.points * b.quarters;

const things = fc
  .array(
    fc.record({
      points: fc.integer({ min: 1, max: 6 }),
      quarters: fc.integer({ min: 1, max: 24 }),
      bySkill: fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })),
    }),
    { maxLength: 11 },
  )
  .map((list) => list.sort(byPointsForHours));

test("the choice is the best of all subsets, ties included", () => {
  fc.assert(
    fc.property(
      things,
      fc.integer({ min: 0, max: 100 }),
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 2 }),
      (list, quarters, bySkill) => {
        expect(packHours(list, quarters, bySkill)).toEqual(bestOfAll(list, quarters, bySkill));
      },
    ),
    { numRuns: 400 },
  );
});

test("every small case: up to four things of up to three points and three quarters, any hours", () => {
  const kinds = [1, 2, 3].flatMap((points) =>
    [1, 2, 3].map((quarters) => ({ points, quarters, bySkill: [] as number[] })),
  );
  const lists = (length: number): Packable[][] =>
    length === 0 ? [[]] : lists(length - 1).flatMap((list) => kinds.map((kind) => [...list, kind]));
  let cases = 0;
  for (const length of [0, 1, 2, 3, 4]) {
    for (const unsorted of lists(length)) {
      const list = [...unsorted].sort(byPointsForHours);
      for (let quarters = 0; quarters <= 12; quarters += length === 4 ? 3 : 1) {
        cases++;
        const found = packHours(list, quarters, []);
        if (found.join() !== bestOfAll(list, quarters, []).join())
          throw new Error(JSON.stringify({ list, quarters, found }));
      }
    }
  }
  expect(cases).toBe(43_465);
});

test("hours that nothing needs change nothing, and no hours give nothing", () => {
  fc.assert(
    fc.property(things, (list) => {
      expect(packHours(list, 10_000, [10_000, 10_000])).toEqual(list.map((_, i) => i));
      expect(packHours(list, 0, [0, 0])).toEqual([]);
    }),
  );
});

test("taking away what was not chosen changes nothing", () => {
  fc.assert(
    fc.property(things, fc.nat(80), fc.nat(30), fc.nat(), (list, quarters, skill, pick) => {
      const chosen = packHours(list, quarters, [skill, skill]);
      const others = list.map((_, i) => i).filter((i) => !chosen.includes(i));
      if (others.length === 0) return;
      const away = others[pick % others.length]!;
      const kept = list.filter((_, i) => i !== away);
      const again = packHours(kept, quarters, [skill, skill]);
      expect(again.map((i) => kept[i])).toEqual(chosen.map((i) => list[i]));
    }),
  );
});

test("more hours are never worth less", () => {
  fc.assert(
    fc.property(things, fc.nat(100), fc.nat(30), (list, quarters, more) => {
      const points = (chosen: readonly number[]): number =>
        chosen.reduce((sum, i) => sum + list[i]!.points, 0);
      expect(points(packHours(list, quarters + more, [99, 99]))).toBeGreaterThanOrEqual(
        points(packHours(list, quarters, [99, 99])),
      );
    }),
  );
});

test("the worst case of a playbook ends: 24 things of the same worth for the hours", () => {
  const list = Array.from({ length: 24 }, () => ({ points: 2, quarters: 6, bySkill: [6] }));
  expect(packHours(list, 75, [75])).toHaveLength(12);
});
