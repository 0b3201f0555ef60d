import fc from "fast-check";
import { expect, test } from "vitest";
import { aggregatePostingSlots } from "../../src/timing/aggregatePostingSlots.ts";
import { mergePostingSlots } from "../../src/timing/mergePostingSlots.ts";
import type { PostingSlotAggregate } from "../../src/timing/postingSlotAggregateSchema.ts";

const start = Date.UTC(2026, 0, 5);
const row = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  platform: fc.constantFrom("x", "weibo", ""),
  account: fc.constantFrom("a", "b", null),
  publishedAt: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: start, max: start + 40 * 86_400_000 }) },
    { weight: 1, arbitrary: fc.constant("soon" as string | number) },
  ),
  likes: fc.oneof(fc.nat(1_000_000), fc.constant(null)),
});
const options = { timeZone: "Europe/Berlin", outcome: "likes" } as const;

/** Moments to rounding, everything else exactly; issue rows aside, which are positions in a part. */
function expectSame(a: PostingSlotAggregate, b: PostingSlotAggregate): void {
  const bare = ({ moments, issues, ...rest }: PostingSlotAggregate): object => ({
    ...rest,
    counts: { ...issues, first: issues.first.length },
  });
  expect(bare(a)).toEqual(bare(b));
  for (const [p, { mean, m2 }] of a.moments.entries()) {
    for (const [i, value] of mean.entries()) {
      const scale = 1 + Math.abs(value);
      expect(Math.abs(value - b.moments[p]!.mean[i]!)).toBeLessThan(1e-12 * scale);
      expect(Math.abs(m2[i]! - b.moments[p]!.m2[i]!)).toBeLessThan(1e-11 * (scale * scale + m2[i]!));
    }
  }
}

test("any split of the rows, merged in any order, is the aggregate of the whole", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.nat(60), fc.nat(60), (rows, i, j) => {
      const [first, second] = [Math.min(i, j), Math.max(i, j)];
      const whole = aggregatePostingSlots(rows, options);
      const [a, b, c] = [rows.slice(0, first), rows.slice(first, second), rows.slice(second)].map((part) =>
        aggregatePostingSlots(part, options),
      ) as [PostingSlotAggregate, PostingSlotAggregate, PostingSlotAggregate];
      const left = mergePostingSlots(mergePostingSlots(a, b), c);
      expectSame(
        { ...left, issues: { ...left.issues, notSupplied: [] } },
        { ...whole, issues: { ...whole.issues, notSupplied: [] } },
      );
      expectSame(left, mergePostingSlots(a, mergePostingSlots(b, c)));
      expect(mergePostingSlots(a, b)).toEqual(mergePostingSlots(b, a));
    }),
    { numRuns: 60 },
  );
});

test("the order of rows does not matter", () => {
  fc.assert(
    fc.property(
      fc
        .array(row, { maxLength: 60 })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expectSame(aggregatePostingSlots(rows, options), aggregatePostingSlots(shuffled, options));
      },
    ),
    { numRuns: 60 },
  );
});
