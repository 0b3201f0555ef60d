import { expect, test } from "vitest";
import { detectBursts } from "../../../src/stats/bursts/detectBursts.ts";
import { detectShareBursts } from "../../../src/stats/bursts/detectShareBursts.ts";
import golden from "../../golden/crisis/spread.json" with { type: "json" };

test.each(golden.continuous)("R bursts: s = $s, gamma = $gamma", ({ offsets, s, gamma, bursts }) => {
  const found = detectBursts(offsets!, { scale: s, gamma });
  expect([[1, offsets![0], offsets!.at(-1)], ...found.map((b) => [b.level + 1, b.start, b.end])]).toEqual(
    bursts,
  );
});

test.each(golden.batched)("brute force: s = $s, gamma = $gamma", ({ r, d, s, gamma, bursts }) => {
  const found = detectShareBursts(r, d, { scale: s, gamma });
  expect(found.map(({ start, end }) => ({ start, end }))).toEqual(
    bursts.map(({ start, end }) => ({ start, end })),
  );
  for (const [i, { weight }] of found.entries()) {
    expect(Math.abs(weight - bursts[i]!.weight)).toBeLessThan(golden.tolerance.weight);
  }
});

test("events at one moment, and too few of them", () => {
  expect(detectBursts([])).toEqual([]);
  expect(detectBursts([5, 5, 5])).toEqual([]);
  const crowd = [...Array.from({ length: 40 }, (_, i) => 100 * i), ...Array.from({ length: 30 }, () => 2050)];
  expect(detectBursts(crowd)[0]).toMatchObject({ level: 1, start: 2050, end: 2050 });
  expect(detectShareBursts([0, 0], [5, 5])).toEqual([]);
  expect(detectShareBursts([5, 5], [5, 5])).toEqual([]);
});

test.each([
  [() => detectBursts([1, Number.NaN]), "detectBursts: times[1]: expected a finite number, received NaN"],
  [
    () => detectBursts([1, 2], { scale: 1 }),
    "detectBursts: options.scale: expected a number from 1.01 to 100, received 1",
  ],
  [
    () => detectShareBursts([1], []),
    "detectShareBursts: totals: expected as many totals as counts, received 0",
  ],
  [
    () => detectShareBursts([3], [2]),
    "detectShareBursts: totals[0]: expected a whole number of at least the count, received 2",
  ],
])("wrong input %#", (call, message) => {
  expect(call).toThrow(message);
});
