import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countDistinct, distinctTotal, mergeDistinct } from "../../../src/kpi/internal/distinctTotal.ts";
import { mergeQuantiles, quantileOf, quantileTotal } from "../../../src/kpi/internal/quantileTotal.ts";
import type { DistinctTotal, QuantileTotal } from "../../../src/kpi/kpiAggregateSchema.ts";

// A low limit puts most cases on either side of the border between exact and sketch.
const LIMIT = 8;
const values = fc.array(fc.oneof(fc.nat(12), fc.constantFrom("a", "b", "c", "1", "2", "")), {
  maxLength: 12,
});
const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 });

describe("distinct totals", () => {
  const total = (list: readonly (string | number)[]): DistinctTotal => distinctTotal(new Set(list), LIMIT);
  const merge = (a: DistinctTotal, b: DistinctTotal): DistinctTotal => mergeDistinct(a, b, LIMIT)!;

  test("depend on the union alone, however it was split and put together", () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const whole = total([...a, ...b, ...c]);
        const [x, y, z] = [total(a), total(b), total(c)];
        expect(merge(merge(x, y), z)).toEqual(whole);
        expect(merge(x, merge(y, z))).toEqual(whole);
        expect(merge(z, merge(y, x))).toEqual(whole);
        expect(merge(whole, y)).toEqual(whole);
        expect(whole.kind).toBe(new Set([...a, ...b, ...c]).size > LIMIT ? "sketch" : "exact");
        expect(countDistinct(whole, 0.95).value).toBe(new Set([...a, ...b, ...c]).size);
      }),
    );
  });

  test("of the real limit are a sketch past 10,000", () => {
    const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `u${from + i}`);
    const [a, b] = [distinctTotal(ids(0, 6000)), distinctTotal(ids(4000, 10_000))];
    const exact = mergeDistinct(a, b)!;
    expect(exact.kind).toBe("exact");
    expect(countDistinct(exact, 0.95)).toEqual({ value: 10_000, interval: null });
    const sketch = mergeDistinct(exact, distinctTotal(["one more"]))!;
    expect(sketch).toEqual(distinctTotal([...ids(0, 10_000), "one more"]));
    const { value, interval } = countDistinct(sketch, 0.95);
    expect(Math.abs(value / 10_001 - 1)).toBeLessThan(0.05);
    expect(interval!.low).toBeLessThan(10_001);
    expect(interval!.high).toBeGreaterThan(10_001);
  });
});

describe("quantile totals", () => {
  const total = (list: readonly number[]): QuantileTotal => quantileTotal(list, LIMIT);
  const merge = (a: QuantileTotal, b: QuantileTotal): QuantileTotal => mergeQuantiles(a, b, LIMIT)!;

  test("depend on all values alone, however they were split and put together", () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        const whole = total([...a, ...b, ...c]);
        const [x, y, z] = [total(a), total(b), total(c)];
        expect(merge(merge(x, y), z)).toEqual(whole);
        expect(merge(x, merge(y, z))).toEqual(whole);
        expect(merge(z, merge(y, x))).toEqual(whole);
        expect(whole.kind).toBe(a.length + b.length + c.length > LIMIT ? "sketch" : "exact");
      }),
    );
  });

  test("are JSON, and have no quantile only where there are no values", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true })),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (list, p) => {
          const one = total(list);
          expect(JSON.parse(JSON.stringify(one))).toEqual(one);
          expect(quantileOf(one, p) === null).toBe(list.length === 0);
        },
      ),
    );
  });
});

test("what a database worked out merges with nothing", () => {
  const counted = { kind: "counted", count: 3 } as const;
  const computed = { kind: "computed", value: 3 } as const;
  expect(mergeDistinct(counted, distinctTotal(["a"]))).toBe(null);
  expect(mergeDistinct(distinctTotal(["a"]), counted)).toBe(null);
  expect(mergeQuantiles(computed, quantileTotal([1]))).toBe(null);
  expect(mergeQuantiles(quantileTotal([1]), computed)).toBe(null);
});
