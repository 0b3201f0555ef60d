import fc from "fast-check";
import { expect, test } from "vitest";
import "../../propertySeed.ts";
import { measureCadence } from "../../../src/timing/cadence/measureCadence.ts";

const DAY = 86_400_000;
const posts = fc.array(
  fc.record({
    id: fc.constant("p"),
    platform: fc.constantFrom("x", "weibo"),
    publishedAt: fc.oneof(
      fc.integer({ min: 1.7e12, max: 1.71e12 }),
      fc.integer({ min: 1.7e12, max: 1.7e12 + 2 * DAY }),
    ),
    likes: fc.option(fc.integer({ min: 0, max: 1000 })),
  }),
  { maxLength: 80 },
);
const options = { timeZone: "America/New_York", outcome: "likes" } as const;

test("days, gaps and bursts hold together", () => {
  fc.assert(
    fc.property(posts, (rows) => {
      const found = measureCadence(rows, options);
      expect(found.posts).toBe(rows.length);
      if (found.postsPerDay.status === "ok")
        expect(found.postsPerDay.value * found.days).toBeCloseTo(rows.length, 6);
      expect(found.silentDays.count + Math.min(rows.length, found.days)).toBeGreaterThanOrEqual(found.days);
      expect(found.silentDays.longestRun).toBeLessThanOrEqual(found.silentDays.count);
      const { median, p90, longest } = found.gaps;
      if (median.status === "ok" && p90.status === "ok") {
        expect(median.value).toBeLessThanOrEqual(p90.value);
        expect(p90.value).toBeLessThanOrEqual(longest!.hours + 1e-9);
      }
      expect(found.bursts.posts).toBeGreaterThanOrEqual(3 * found.bursts.count);
      const sorted = rows.map(({ publishedAt }) => publishedAt).sort((a, b) => a - b);
      const inBurst = sorted.filter((_, i) =>
        [i - 2, i - 1, i].some((from) => from >= 0 && sorted[from + 2]! - sorted[from]! <= 3_600_000),
      );
      expect(found.bursts.posts).toBe(inBurst.length);
      for (const part of Object.values(found.regularity)) {
        if (part.status === "ok")
          expect(part.interval!.low <= part.value && part.value <= part.interval!.high).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test("the order of rows changes nothing; weeks later everything is the same", () => {
  fc.assert(
    fc.property(posts, fc.integer({ min: -20, max: 20 }), (rows, weeks) => {
      const utc = { ...options, timeZone: "UTC" };
      const found = measureCadence(rows, utc);
      const later = rows.map((row) => ({ ...row, publishedAt: row.publishedAt + weeks * 7 * DAY })).reverse();
      const moved = measureCadence(later, utc);
      for (const field of ["postsPerDay", "postsPerWeek", "silentDays", "regularity", "days"] as const)
        expect(moved[field]).toEqual(found[field]);
      expect(moved.gaps.median).toEqual(found.gaps.median);
      expect(moved.frequency!.verdict).toBe(found.frequency!.verdict);
    }),
    { numRuns: 200 },
  );
});
