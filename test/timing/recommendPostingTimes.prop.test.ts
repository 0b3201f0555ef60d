import fc from "fast-check";
import { expect, test } from "vitest";
import { estimatePostingTimes } from "../../src/timing/estimatePostingTimes.ts";
import { postingVerdicts } from "../../src/timing/postingTimeModelSchema.ts";
import { recommendPostingTimes } from "../../src/timing/recommendPostingTimes.ts";
import { readWorlds, rowsOf } from "./readWorlds.ts";

const model = estimatePostingTimes(rowsOf(readWorlds().worlds[0]!, 300), {
  timeZone: "UTC",
  outcome: "likes",
  seed: 1,
  draws: 100,
  slotFields: { weekday: "weekday", hour: "hour" },
  audienceActivity: Array.from({ length: 168 }, (_, s) => 1 + ((s * 31) % 17)),
});

const hour = fc.integer({ min: 0, max: 23 });
const blackout = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 167 }),
    fc.record({
      weekday: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
      fromHour: hour,
      toHour: fc.integer({ min: 1, max: 24 }),
    }),
  ),
  { maxLength: 6 },
);
const options = fc.record({
  count: fc.integer({ min: 1, max: 30 }),
  minGapHours: fc.integer({ min: 0, max: 48 }),
  perDay: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  exploreShare: fc.constantFrom(0, 2 / 7, 1),
  fallback: fc.constantFrom("spread" as const, "audience-activity" as const, undefined),
  blackout,
});

type Window = number | { weekday?: number | undefined; fromHour: number; toHour: number };

function closed(slot: number, windows: readonly Window[]): boolean {
  return windows.some((window) => {
    if (typeof window === "number") return window === slot;
    const wraps = window.toHour <= window.fromHour;
    const on = (day: number): boolean => window.weekday === undefined || window.weekday === day + 1;
    const [day, at] = [Math.floor(slot / 24), slot % 24];
    if (!wraps) return on(day) && at >= window.fromHour && at < window.toHour;
    return (on(day) && at >= window.fromHour) || (on((day + 6) % 7) && at < window.toHour);
  });
}

test("gap, blackout and daily limit always hold; times plus missing ones are what was asked for", () => {
  fc.assert(
    fc.property(fc.constantFrom(...postingVerdicts), options, (verdict, asked) => {
      const { times, unmet } = recommendPostingTimes({ ...model, verdict }, asked);
      const slots = times.map((time) => time.slot);
      expect(new Set(slots).size).toBe(slots.length);
      expect(slots.length + (unmet?.count ?? 0)).toBe(asked.count);
      for (const [i, a] of slots.entries()) {
        expect(closed(a, asked.blackout)).toBe(false);
        for (const b of slots.slice(0, i)) {
          const apart = Math.abs(a - b);
          expect(Math.min(apart, 168 - apart)).toBeGreaterThanOrEqual(asked.minGapHours);
        }
        const sameDay = slots.filter((b) => Math.floor(a / 24) === Math.floor(b / 24)).length;
        expect(sameDay).toBeLessThanOrEqual(asked.perDay ?? 24);
      }
      const allClosed = Array.from({ length: 168 }, (_, s) => s).every((s) => closed(s, asked.blackout));
      expect(slots.length === 0).toBe(allClosed);
    }),
    { numRuns: 80 },
  );
});
