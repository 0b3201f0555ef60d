import fc from "fast-check";
import { expect, test } from "vitest";
import { aggregatePostingSlots } from "../../src/timing/aggregatePostingSlots.ts";
import { estimatePostingTimes } from "../../src/timing/estimatePostingTimes.ts";
import { estimatePostingTimesFromSlots } from "../../src/timing/estimatePostingTimesFromSlots.ts";
import { mergePostingSlots } from "../../src/timing/mergePostingSlots.ts";
import { postingTimeModelSchema } from "../../src/timing/postingTimeModelSchema.ts";
import { readWorlds, rowsOf } from "./readWorlds.ts";

const start = Date.UTC(2026, 0, 5);
const row = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  platform: fc.constantFrom("x", "weibo"),
  format: fc.constantFrom("video", null),
  publishedAt: fc.integer({ min: start, max: start + 100 * 86_400_000 }),
  likes: fc.oneof(fc.nat(2000), fc.constant(0)),
});
const options = { timeZone: "Asia/Shanghai", outcome: "likes", seed: 7, draws: 100 } as const;

test("whatever the posts: 168 ordered slots, low <= value <= high, probabilities sum to 1, plain JSON", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
      const model = estimatePostingTimes(rows, options);
      expect(model.slots.map((slot) => slot.slot)).toEqual(Array.from({ length: 168 }, (_, s) => s));
      for (const { low, value, high } of model.slots) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
      }
      const total = model.slots.reduce((sum, slot) => sum + slot.probabilityBest, 0);
      expect(Math.abs(total - 1)).toBeLessThan(1e-9);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      expect(postingTimeModelSchema.safeParse(model).success).toBe(true);
      expect(model.slots.reduce((sum, slot) => sum + slot.n, 0)).toBe(rows.length);
    }),
    { numRuns: 40 },
  );
});

test("values weighted by posts average to the mean outcome", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ ...base(), likes: fc.integer({ min: 50, max: 5000 }) }), {
        minLength: 1,
        maxLength: 80,
      }),
      (rows) => {
        const { slots, meanOutcome, n } = estimatePostingTimes(rows, options);
        const mean = rows.reduce((sum, { likes }) => sum + likes, 0) / n;
        const ofValues = slots.reduce((sum, slot) => sum + slot.n * slot.value, 0) / n;
        expect(Math.abs(meanOutcome / mean - 1)).toBeLessThan(1e-9);
        expect(Math.abs(ofValues / mean - 1)).toBeLessThan(1e-9);
      },
    ),
    { numRuns: 20 },
  );
});

test("from merged parts comes the same decision as from the whole", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 120 }), fc.nat(120), (rows, cut) => {
      const reading = { timeZone: "Asia/Shanghai", outcome: "likes" } as const;
      const parts = mergePostingSlots(
        aggregatePostingSlots(rows.slice(0, cut), reading),
        aggregatePostingSlots(rows.slice(cut), reading),
      );
      const merged = estimatePostingTimesFromSlots(parts, { seed: 7, draws: 100 });
      const whole = estimatePostingTimes(rows, options);
      expect(merged.verdict).toBe(whole.verdict);
      for (const [s, slot] of merged.slots.entries()) {
        expect(Math.abs(slot.value - whole.slots[s]!.value)).toBeLessThan(1e-8 * (1 + slot.value));
      }
    }),
    { numRuns: 12 },
  );
});

test("outcomes k times as large give values k times as large, as far as ln(1 + y) lets them", () => {
  // ln(1 + k y) differs from ln k + ln(1 + y) by less than 1 / y: with outcomes from 10,000 up that is 1e-4.
  const large = fc.record({ ...base(), likes: fc.integer({ min: 10_000, max: 1_000_000 }) });
  fc.assert(
    fc.property(
      fc.array(large, { minLength: 30, maxLength: 80 }),
      fc.integer({ min: 2, max: 1000 }),
      (rows, k) => {
        const one = estimatePostingTimes(rows, options);
        const scaled = estimatePostingTimes(
          rows.map((r) => ({ ...r, likes: r.likes * k })),
          options,
        );
        for (const [s, slot] of one.slots.entries()) {
          expect(Math.abs(scaled.slots[s]!.value / (k * slot.value) - 1)).toBeLessThan(2e-3);
        }
      },
    ),
    { numRuns: 12 },
  );
});

test("where outcomes are shuffled there is no reliable time in at least 54 of 60 shuffles", () => {
  const { worlds } = readWorlds();
  let reliable = 0;
  for (let seed = 0; seed < 60; seed++) {
    const world = worlds[seed % worlds.length]!;
    const n = 300;
    const step = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41][seed % 10]!;
    const outcomes = world.outcomes.slice(0, n).map((_, i) => world.outcomes[(i * step + seed) % n]!);
    const model = estimatePostingTimes(rowsOf({ ...world, outcomes }, n), {
      timeZone: "UTC",
      outcome: "likes",
      slotFields: { weekday: "weekday", hour: "hour" },
      seed,
      draws: 100,
    });
    if (model.verdict === "reliable") reliable++;
  }
  expect(reliable).toBeLessThanOrEqual(6);
});

function base() {
  return {
    id: fc.string({ minLength: 1, maxLength: 4 }),
    platform: fc.constant("x"),
    publishedAt: fc.integer({ min: start, max: start + 100 * 86_400_000 }),
  };
}
