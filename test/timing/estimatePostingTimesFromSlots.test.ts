import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aggregatePostingSlots } from "../../src/timing/aggregatePostingSlots.ts";
import { estimatePostingTimesFromSlots } from "../../src/timing/estimatePostingTimesFromSlots.ts";
import { postingTimeModelSchema } from "../../src/timing/postingTimeModelSchema.ts";

interface Case {
  posts: { week: number[]; slot: number[]; format: string[]; outcome: number[] };
  powers: { value: number[]; tolerance: number };
  signalToNoise: { value: number; tolerance: number };
  gain: { value: number; low: number; high: number; tolerance: number };
  slots: { slot: number; support: number; value: number; low: number; high: number; tolerance: number }[];
}

const { cases } = JSON.parse(
  readFileSync(new URL("../golden/timing/posting-fit.json", import.meta.url), "utf8"),
) as { cases: Case[] };
const HOUR = 3_600_000;
const FIRST_MONDAY = -72 * HOUR;

const rowsOf = ({ posts }: Case) =>
  posts.slot.map((slot, i) => ({
    id: String(i),
    platform: "x",
    format: posts.format[i]!,
    publishedAt: FIRST_MONDAY + (posts.week[i]! * 168 + slot) * HOUR + 60_000 * (i % 60),
    likes: posts.outcome[i]!,
  }));

describe.each([
  ["multiply", cases[0]!],
  ["add up", cases[1]!],
])("effects that %s, against an implementation post by post (numpy, scipy)", (_, golden) => {
  const aggregate = aggregatePostingSlots(rowsOf(golden), { timeZone: "UTC", outcome: "likes" });
  const model = estimatePostingTimesFromSlots(aggregate, { seed: 1 });

  test("how likely each outcome scale is", () => {
    for (const [i, weight] of golden.powers.value.entries()) {
      expect(Math.abs(model.powers[i]!.weight - weight)).toBeLessThan(golden.powers.tolerance);
    }
  });

  test("signal to noise and the gain on posts not seen", () => {
    expect(Math.abs(model.signalToNoise - golden.signalToNoise.value)).toBeLessThan(
      golden.signalToNoise.tolerance,
    );
    if (model.gain.status !== "ok") throw new Error("no gain");
    const { value, interval } = model.gain;
    expect(Math.abs(value - golden.gain.value)).toBeLessThan(golden.gain.tolerance);
    expect(Math.abs(interval!.low - golden.gain.low)).toBeLessThan(golden.gain.tolerance);
    expect(Math.abs(interval!.high - golden.gain.high)).toBeLessThan(golden.gain.tolerance);
  });

  test.each(golden.slots)("slot $slot", ({ slot, support, value, low, high, tolerance }) => {
    const got = model.slots[slot]!;
    expect(Math.abs(got.support - support)).toBeLessThan(tolerance);
    expect(Math.abs(got.value - value)).toBeLessThan(tolerance);
    expect(Math.abs(got.low - low)).toBeLessThan(tolerance);
    expect(Math.abs(got.high - high)).toBeLessThan(tolerance);
  });

  test("fits its own schema and is plain JSON", () => {
    expect(postingTimeModelSchema.safeParse(model).success).toBe(true);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});
