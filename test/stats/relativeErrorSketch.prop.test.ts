import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantile } from "../../src/stats/sample/quantile.ts";
import { addBuckets, bucketQuantile, countBuckets } from "../../src/stats/sketch/relativeErrorSketch.ts";

const anyNumber = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
  fc.double({ min: 1e-300, max: 1e-290, noNaN: true }),
  fc.constant(0),
);
const numbers = fc.array(anyNumber, { minLength: 1, maxLength: 60 });

describe("counts in buckets", () => {
  test("tell the number of any rank to 1 %, negative and zero ones too", () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (values, at) => {
        const sorted = Float64Array.from(values).sort();
        const rank = at % sorted.length;
        const got = bucketQuantile(
          countBuckets(values),
          sorted.length === 1 ? 0 : rank / (sorted.length - 1),
        );
        // A rank over n - 1 and back may end one bit beside the rank: then between two numbers.
        const near = [sorted[rank - 1], sorted[rank], sorted[rank + 1]].filter(
          (value) => value !== undefined,
        );
        const low = Math.min(...near.map((value) => value - 0.0100001 * Math.abs(value)));
        const high = Math.max(...near.map((value) => value + 0.0100001 * Math.abs(value)));
        expect(got).toBeGreaterThanOrEqual(low);
        expect(got).toBeLessThanOrEqual(high);
      }),
    );
  });

  test("tell quantiles of numbers above 0 to 1 % of type 7", () => {
    const above = fc.array(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(above, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const exact = quantile(values, p);
        expect(Math.abs(bucketQuantile(countBuckets(values), p) - exact)).toBeLessThanOrEqual(
          0.0100001 * exact,
        );
      }),
    );
  });

  test("have the least and the greatest number exactly", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const counts = countBuckets(values);
        expect(bucketQuantile(counts, 0)).toBe(Math.min(...values) + 0);
        expect(bucketQuantile(counts, 1)).toBe(Math.max(...values) + 0);
      }),
    );
  });

  test("of parts add up to those of the whole, in any order", () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        const [x, y, z] = [countBuckets(a), countBuckets(b), countBuckets(c)];
        const whole = countBuckets([...a, ...b, ...c]);
        expect(addBuckets(addBuckets(x, y), z)).toEqual(whole);
        expect(addBuckets(x, addBuckets(z, y))).toEqual(whole);
        expect(addBuckets(x, y)).toEqual(addBuckets(y, x));
      }),
    );
  });
});
