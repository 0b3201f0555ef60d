import fc from "fast-check";
import { expect, test } from "vitest";
import "../../propertySeed.ts";
import { activeHours } from "../../../src/timing/cadence/activeHours.ts";

const interactions = fc.array(
  fc.record({
    memberId: fc.integer({ min: 0, max: 30 }).map((i) => `m${i}`),
    at: fc.integer({ min: 0, max: 4e12 }),
    kind: fc.constant("view"),
    platform: fc.constantFrom("x", "weibo", "douyin", null),
  }),
  { maxLength: 120 },
);
const options = { timeZone: "Europe/Berlin", draws: 100, by: ["platform"] };

test("shares and probabilities sum to 1, intervals hold their shares, parts add up to the whole", () => {
  fc.assert(
    fc.property(interactions, (rows) => {
      const found = activeHours(rows, { ...options, minMembers: 1 });
      const groups = new Set(rows.map(({ platform }) => platform));
      if (groups.size !== 1) expect(found.groups.length).toBe(groups.size);
      expect(found.groups.reduce((sum, group) => sum + group.interactions, 0)).toBe(rows.length);
      for (const profile of [found, ...found.groups]) {
        if (profile.slots.length === 0) continue;
        const sum = (of: "share" | "probabilityPeak" | "interactions"): number =>
          profile.slots.reduce((total, slot) => total + (slot[of] ?? 0), 0);
        expect(sum("share")).toBeCloseTo(1, 9);
        expect(sum("interactions")).toBe(profile.interactions);
        expect(sum("probabilityPeak")).toBeCloseTo(profile.members < 10 ? 0 : 1, 9);
        expect(profile.effectiveMembers).toBeLessThanOrEqual(profile.members + 1e-9);
        for (const { share, low, high } of profile.slots) {
          if (low === null || high === null) expect(profile.members).toBe(1);
          else expect(low <= share && share <= high && low >= 0 && high <= 1).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("the order of rows and repeating every row change no share", () => {
  fc.assert(
    fc.property(interactions, (rows) => {
      const found = activeHours(rows, options);
      expect(activeHours([...rows].reverse(), options)).toEqual({ ...found, issues: expect.anything() });
      const twice = activeHours([...rows, ...rows], options);
      expect(twice.members).toBe(found.members);
      for (const [slot, { share }] of twice.slots.entries())
        expect(share).toBeCloseTo(found.slots[slot]!.share, 12);
    }),
    { numRuns: 60 },
  );
});
