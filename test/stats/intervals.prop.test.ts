import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  gammaCdf,
  gammaUpperTail,
  mergeRatioMoments,
  normalQuantile,
  poissonInterval,
  type RatioMoments,
  ratioInterval,
  ratioMomentsOf,
  wilsonInterval,
} from "../../src/stats/index.ts";

const level = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
const share = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }))
  .map(([k, n]) => [Math.min(k, n), n] as const);

describe("wilsonInterval", () => {
  test("stays within 0 to 1, holds k/n, and mirrors when successes and failures change places", () => {
    fc.assert(
      fc.property(share, level, ([k, n], at) => {
        const { low, high } = wilsonInterval(k, n, at);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
        expect(Math.abs(wilsonInterval(n - k, n, at).low - (1 - high))).toBeLessThan(1e-15);
      }),
    );
  });

  test("its ends solve the score equation |k/n - p| = z sqrt(p (1 - p) / n)", () => {
    fc.assert(
      fc.property(share, level, ([k, n], at) => {
        const z = -normalQuantile((1 - at) / 2);
        for (const p of Object.values(wilsonInterval(k, n, at))) {
          if (p === 0 || p === 1) continue;
          const distance = Math.abs(k / n - p);
          expect(Math.abs(distance - z * Math.sqrt((p * (1 - p)) / n))).toBeLessThan(1e-12);
        }
      }),
    );
  });

  test.each([
    [0, 7],
    [7, 7],
  ])("%d of %d is exact at its end", (k, n) => {
    const { low, high } = wilsonInterval(k, n, 0.95);
    expect(k === 0 ? low : high).toBe(k === 0 ? 0 : 1);
  });

  test("covers 94.8 % of the time at n = 200 and p = 0.01, as an exact enumeration says", () => {
    let covered = 0;
    let chance = 0.99 ** 200;
    for (let k = 0; k <= 200; k++) {
      const { low, high } = wilsonInterval(k, 200, 0.95);
      if (low <= 0.01 && 0.01 <= high) covered += chance;
      chance *= ((200 - k) / (k + 1)) * (0.01 / 0.99);
    }
    expect(covered).toBeCloseTo(0.9483, 4);
  });
});

test("poissonInterval leaves half of the rest on each side, for counts of any size", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), level, (count, at) => {
      const { low, high } = poissonInterval(count, 1, at);
      expect(gammaCdf(low, count, 1)).toBeCloseTo((1 - at) / 2, 11);
      expect(gammaUpperTail(high, count + 1, 1)).toBeCloseTo((1 - at) / 2, 11);
      expect(low).toBeLessThan(count);
      expect(high).toBeGreaterThan(count);
    }),
  );
});

test.each([1e10, 9e9, 1e12, 1e15])("poissonInterval of %d is the normal one to many digits", (count) => {
  const { low, high } = poissonInterval(count, 1, 0.95);
  const z = normalQuantile(0.975);
  const root = Math.sqrt(count);
  // Ends of the Cornish-Fisher expansion: count -+ z sqrt(count) + (z^2 - 1)/3, and 1 more above.
  expect(Math.abs(low - (count - z * root + (z * z - 1) / 3))).toBeLessThan(4e-16 * count + 1e-4);
  expect(Math.abs(high - (count + 1 + z * Math.sqrt(count + 1) + (z * z - 1) / 3))).toBeLessThan(
    4e-16 * count + 1e-4,
  );
});

describe("ratio moments", () => {
  const rows = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true })),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  const momentsOf = (pairs: readonly (readonly [number, number])[]): RatioMoments =>
    ratioMomentsOf(
      pairs.map(([x]) => x),
      pairs.map(([, y]) => y),
    );
  const expectSame = (a: RatioMoments, b: RatioMoments): void => {
    expect(a.n).toBe(b.n);
    const size = { x: 1 + Math.abs(a.meanX), y: 1 + Math.abs(a.meanY) };
    const spread = { x: size.x ** 2 * a.n + a.m2X, y: size.y ** 2 * a.n + a.m2Y };
    expect(Math.abs(a.meanX - b.meanX) / size.x).toBeLessThan(1e-12);
    expect(Math.abs(a.meanY - b.meanY) / size.y).toBeLessThan(1e-12);
    expect(Math.abs(a.m2X - b.m2X) / spread.x).toBeLessThan(1e-12);
    expect(Math.abs(a.m2Y - b.m2Y) / spread.y).toBeLessThan(1e-12);
    expect(Math.abs(a.cXY - b.cXY) / Math.sqrt(spread.x * spread.y)).toBeLessThan(1e-12);
  };

  test("merging is associative, and commutative to the last bit", () => {
    fc.assert(
      fc.property(rows, rows, rows, (a, b, c) => {
        const [p, q, r] = [momentsOf(a), momentsOf(b), momentsOf(c)] as const;
        expect(mergeRatioMoments(p, q)).toEqual(mergeRatioMoments(q, p));
        expectSame(
          mergeRatioMoments(mergeRatioMoments(p, q), r),
          mergeRatioMoments(p, mergeRatioMoments(q, r)),
        );
      }),
    );
  });

  test("any split equals the whole", () => {
    fc.assert(
      fc.property(rows, fc.nat(30), (all, cut) => {
        expectSame(
          mergeRatioMoments(momentsOf(all.slice(0, cut)), momentsOf(all.slice(cut))),
          momentsOf(all),
        );
      }),
    );
  });

  test("nothing is lost at an offset of 1e9, row by row", () => {
    const merged = [4, 7, 13, 16]
      .map((x) => ratioMomentsOf([1e9 + x], [1e9 - x]))
      .reduce(mergeRatioMoments, ratioMomentsOf([], []));
    expect(merged).toEqual({ n: 4, meanX: 1e9 + 10, meanY: 1e9 - 10, m2X: 90, m2Y: 90, cXY: -90 });
  });

  test("merging leaves its inputs alone and gives a new object", () => {
    const none = Object.freeze(ratioMomentsOf([], []));
    const some = Object.freeze(ratioMomentsOf([1, 2], [3, 4]));
    expect(mergeRatioMoments(none, some)).toEqual(some);
    expect(mergeRatioMoments(some, none)).not.toBe(some);
  });

  test("the interval holds the ratio and scales with numerator and denominator", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 5000 })), { minLength: 2, maxLength: 20 }),
        level,
        (pairs, at) => {
          const interval = ratioInterval(momentsOf(pairs), at)!;
          expect(interval.value).toBeGreaterThanOrEqual(interval.low);
          expect(interval.value).toBeLessThanOrEqual(interval.high);
          const scaled = ratioInterval(momentsOf(pairs.map(([x, y]) => [8 * x, 2 * y] as const)), at)!;
          expect(scaled.low).toBe(4 * interval.low);
          expect(scaled.high).toBe(4 * interval.high);
        },
      ),
    );
  });
});

test.each([
  ["no row", ratioMomentsOf([], [])],
  ["one row", ratioMomentsOf([1], [2])],
  ["a denominator of 0", ratioMomentsOf([1, 2], [0, 0])],
])("ratioInterval of %s is null", (_, moments) => {
  expect(ratioInterval(moments, 0.95)).toBeNull();
});

test("rows in exact proportion leave no width", () => {
  expect(ratioInterval(ratioMomentsOf([1, 2, 4], [10, 20, 40]), 0.95)).toEqual({
    value: 0.1,
    standardError: expect.closeTo(0, 12),
    low: expect.closeTo(0.1, 12),
    high: expect.closeTo(0.1, 12),
    df: 2,
  });
});
