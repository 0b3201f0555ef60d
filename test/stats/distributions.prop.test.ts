import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  betaCdf,
  betaUpperTail,
  gammaCdf,
  gammaUpperTail,
  logGamma,
  normalCdf,
  normalQuantile,
  normalUpperTail,
  studentTCdf,
  studentTQuantile,
  studentTUpperTail,
} from "../../src/stats/index.ts";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** From 10^low to 10^high, evenly on the logarithm. */
const decades = (low: number, high: number) => between(low, high).map((power) => 10 ** power);
const probability = decades(-12, 0).chain((p) => fc.constantFrom(p / 2, 1 - p / 2));

interface Family {
  cdf: (x: number, a: number, b: number) => number;
  upper: (x: number, a: number, b: number) => number;
  x: fc.Arbitrary<number>;
  a: fc.Arbitrary<number>;
  b: fc.Arbitrary<number>;
}

const families: [string, Family][] = [
  [
    "normal",
    { cdf: normalCdf, upper: normalUpperTail, x: between(-40, 40), a: between(0, 1), b: between(0, 1) },
  ],
  [
    "t",
    { cdf: studentTCdf, upper: studentTUpperTail, x: between(-50, 50), a: decades(-1, 6), b: between(0, 1) },
  ],
  [
    "gamma",
    { cdf: gammaCdf, upper: gammaUpperTail, x: decades(-3, 3), a: decades(-2, 3), b: decades(-1, 1) },
  ],
  ["beta", { cdf: betaCdf, upper: betaUpperTail, x: between(0, 1), a: decades(-2, 4), b: decades(-2, 4) }],
];

describe.each(families)("%s", (_, { cdf, upper, x, a, b }) => {
  test("both tails are probabilities that add up to 1", () => {
    fc.assert(
      fc.property(x, a, b, (at, p, q) => {
        const below = cdf(at, p, q);
        const above = upper(at, p, q);
        expect(Math.min(below, above)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(below + above - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test("the distribution function never falls", () => {
    fc.assert(
      fc.property(x, x, a, b, (one, other, p, q) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(cdf(low, p, q)).toBeLessThanOrEqual(cdf(high, p, q) * (1 + 1e-12));
        expect(upper(high, p, q)).toBeLessThanOrEqual(upper(low, p, q) * (1 + 1e-12));
      }),
    );
  });
});

test("the quantile undoes the distribution function", () => {
  fc.assert(
    fc.property(probability, decades(-0.5, 5), (p, df) => {
      expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-12);
      expect(Math.abs(studentTCdf(studentTQuantile(p, df), df) / p - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 300 },
  );
});

test("quantiles never fall, but for rounding, and turn around one half", () => {
  fc.assert(
    fc.property(decades(-10, -0.31), decades(-10, -0.31), decades(-0.5, 5), (p, q, df) => {
      const [low, high] = [Math.min(p, q), Math.max(p, q)];
      // Each value is good to 4e-16 (see the golden values), so neighbors may cross by twice that and by no more.
      expect(normalQuantile(low)).toBeLessThanOrEqual(normalQuantile(high) * (1 - 8e-16));
      const t = studentTQuantile(low, df);
      expect(t).toBeLessThanOrEqual(studentTQuantile(high, df) * (1 - 1e-13));
      expect(Math.abs(studentTQuantile(1 - low, df) / -t - 1)).toBeLessThan(1e-4);
    }),
    { examples: [[1.0000000000000205e-10, 1.0000000000000286e-10, 1]] },
  );
});

test("t with many degrees of freedom is normal, and wider with few", () => {
  fc.assert(
    fc.property(between(-30, -0.01), decades(0, 5), (z, df) => {
      expect(studentTCdf(z, Number.POSITIVE_INFINITY)).toBe(normalCdf(z));
      expect(studentTCdf(z, df)).toBeGreaterThan(normalCdf(z));
    }),
  );
});

test("a t value with 1 degree of freedom is a ratio of normals: its quantile is a tangent", () => {
  for (const [p, wanted] of [
    [0.75, 1],
    [0.25, -1],
    [2 / 3, 1 / Math.sqrt(3)],
    [5 / 6, Math.sqrt(3)],
  ] as const) {
    expect(Math.abs(studentTQuantile(p, 1) / wanted - 1)).toBeLessThan(1e-14);
  }
  expect(studentTQuantile(1e-200, 1) / (-1e200 / Math.PI)).toBeCloseTo(1, 12);
});

test("log gamma grows by log x from x to x + 1, and beta and gamma meet their closed forms", () => {
  fc.assert(
    fc.property(decades(-5, 5), between(0, 1), (x, share) => {
      const grown = logGamma(x + 1) - logGamma(x);
      expect(Math.abs(grown - Math.log(x))).toBeLessThan(1e-14 * (1 + Math.abs(logGamma(x + 1))));
      expect(Math.abs(gammaCdf(x, 1, 1) - -Math.expm1(-x))).toBeLessThan(1e-14);
      expect(Math.abs(betaCdf(share, 1, x) - -Math.expm1(x * Math.log1p(-share)))).toBeLessThan(1e-13);
    }),
  );
});

test("where shapes are huge the uniform expansion continues the continued fraction", () => {
  fc.assert(
    fc.property(between(-6, 6), (z) => {
      const below = gammaCdf(9.9999e9 + z * Math.sqrt(9.9999e9), 9.9999e9, 1);
      const above = gammaCdf(1.00001e10 + z * Math.sqrt(1.00001e10), 1.00001e10, 1);
      // The skewness of both differs by 5e-6 of itself; float64 holds x to 1e-16 of 1e10, so z to 1e-11.
      expect(Math.abs(above / below - 1)).toBeLessThan(1e-8);
    }),
    { numRuns: 30 },
  );
});
