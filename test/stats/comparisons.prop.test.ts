import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as stats from "../../src/stats/index.ts";

const value = fc.integer({ min: -1000, max: 1000 });
const sample = fc.array(value, { minLength: 2, maxLength: 30 });
const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
const amounts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 20 });
const near = (a: number, b: number, tolerance: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(a), Math.abs(b)));

describe("means", () => {
  test("moments of parts merge to those of the whole, at offsets up to 1e9, whichever comes first", () => {
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 40 }),
        fc.nat(40),
        fc.constantFrom(0, 1e6, 1e9),
        (all, cut, far) => {
          const values = all.map((v) => v + far);
          const [a, b] = [
            stats.sampleMomentsOf(values.slice(0, cut)),
            stats.sampleMomentsOf(values.slice(cut)),
          ];
          const merged = stats.mergeSampleMoments(a, b);
          const whole = stats.sampleMomentsOf(values);
          expect(stats.mergeSampleMoments(b, a)).toEqual(merged);
          expect(merged.n).toBe(whole.n);
          near(merged.mean, whole.mean, 1e-15);
          // A mean near 1e9 is rounded by 1e-7, its product with a difference of up to 2,000 by 1e-4.
          expect(Math.abs(merged.variance - whole.variance)).toBeLessThan(far === 1e9 ? 1e-3 : 1e-6);
        },
      ),
    );
  });

  test("comparisons change sign when the samples change places, and nothing when both are shifted", () => {
    fc.assert(
      fc.property(
        sample,
        sample,
        level,
        fc.constantFrom(stats.welchTest, stats.studentTest),
        (x, y, at, compare) => {
          const found = compare(x, y, at);
          const turned = compare(y, x, at);
          const shifted = compare(
            x.map((v) => v + 1e9),
            y.map((v) => v + 1e9),
            at,
          );
          near(found.difference, -turned.difference, 1e-12);
          if (found.pValue === null) return void expect(shifted.pValue).toBeNull();
          near(turned.pValue!, found.pValue, 1e-12);
          near(turned.interval!.low, -found.interval!.high, 1e-12);
          near(shifted.pValue!, found.pValue, 1e-9);
          near(shifted.difference, found.difference, 1e-10);
          expect(found.interval!.low <= 0 && found.interval!.high >= 0).toBe(found.pValue >= 1 - at);
        },
      ),
    );
  });

  test("constant samples have no test, and no NaN", () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const found = stats.welchTest([a, a, a], [b, b]);
        const nothing = { t: null, df: null, pValue: null, interval: null };
        expect(found).toEqual({ difference: a - b, standardError: 0, ...nothing });
        expect(stats.cohensD([a, a], [b, b])).toBeNull();
        expect(stats.hedgesG([a, a], [b, b])).toBeNull();
      }),
    );
  });
});

test("a ratio with denominators of 1 is a mean: the delta method is then Welch's test", () => {
  fc.assert(
    fc.property(sample, sample, level, (x, y, at) => {
      const ofOnes = (values: number[]) =>
        stats.ratioMomentsOf(
          values,
          values.map(() => 1),
        );
      const change = stats.compareRatios(ofOnes(x), ofOnes(y), at)!;
      const { difference, pValue, interval } = stats.welchTest(y, x, at);
      near(change.difference, difference, 1e-12);
      if (pValue === null) return void expect(change.pValue).toBeNull();
      near(change.pValue!, pValue, 1e-9);
      near(change.interval!.low, interval!.low, 1e-9);
    }),
  );
});

test("Fieller's ends are where a difference of one ratio and a multiple of the other is just seen", () => {
  const rows = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 60 })), {
    minLength: 3,
    maxLength: 15,
  });
  fc.assert(
    fc.property(rows, rows, level, (a, b, at) => {
      const [before, after] = [a, b].map((list) =>
        stats.ratioMomentsOf(
          list.map(([x]) => x),
          list.map(([, y]) => y),
        ),
      ) as [stats.RatioMoments, stats.RatioMoments];
      const ends = stats.fiellerInterval(before, after, at);
      if (ends === null) return;
      const [one, two] = [stats.ratioInterval(before, at)!, stats.ratioInterval(after, at)!];
      const z = stats.normalQuantile((1 + at) / 2);
      for (const r of [ends.low, ends.high]) {
        const apart = Math.abs(two.value - r * one.value);
        near(apart, z * Math.sqrt(two.standardError ** 2 + (r * one.standardError) ** 2), 1e-7);
      }
    }),
  );
});

describe("ranks", () => {
  test("ranks add up to n (n + 1) / 2 and rise with the values", () => {
    fc.assert(
      fc.property(sample, (values) => {
        const ranks = stats.ranksOf(values);
        expect(stats.sum(ranks)).toBe((values.length * (values.length + 1)) / 2);
        for (let i = 1; i < values.length; i++)
          expect(Math.sign(ranks[i]! - ranks[i - 1]!)).toBe(Math.sign(values[i]! - values[i - 1]!));
      }),
    );
  });

  test("U of both samples adds up to the pairs; rank sums are those of the ranks", () => {
    fc.assert(
      fc.property(sample, sample, (x, y) => {
        const found = stats.mannWhitneyTest(x, y);
        const turned = stats.mannWhitneyTest(y, x);
        expect(found.u + turned.u).toBe(x.length * y.length);
        expect(turned.pValue).toBe(found.pValue);
        expect(found.rankSum).toBe(stats.sum(stats.ranksOf([...x, ...y]).slice(0, x.length)));
      }),
    );
  });

  test("the shift is the median of all differences, and its ends are among them around it", () => {
    fc.assert(
      fc.property(sample, sample, level, (x, y, at) => {
        const { shift, interval } = stats.hodgesLehmannShift(x, y, at);
        const all = x.flatMap((a) => y.map((b) => a - b));
        near(shift, stats.quantile(all, 0.5), 1e-12);
        if (interval === null) return;
        expect(all).toContain(interval.low);
        expect(all).toContain(interval.high);
        expect(interval.low).toBeLessThanOrEqual(shift);
        expect(interval.high).toBeGreaterThanOrEqual(shift);
      }),
    );
  });

  test("a difference that the exact test sees is one whose shift interval leaves out 0", () => {
    const distinct = fc.uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 8, maxLength: 14 });
    fc.assert(
      fc.property(distinct, fc.integer({ min: 3, max: 5 }), level, (all, cut, at) => {
        const [x, y] = [all.slice(0, cut), all.slice(cut)];
        const { interval } = stats.hodgesLehmannShift(x, y, at);
        const { pValue, method } = stats.mannWhitneyTest(x, y);
        expect(method).toBe("exact");
        if (Math.abs(pValue! - (1 - at)) < 1e-9) return;
        const leavesOut = interval !== null && (interval.low > 0 || interval.high < 0);
        expect(leavesOut).toBe(pValue! < 1 - at);
      }),
    );
  });
});

describe("quantiles", () => {
  test("ranks leave out at most half of the rest on each side, and one rank more would leave out more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        level,
        (n, p, at) => {
          const { low, high, coverage } = stats.quantileRanks(n, p, at);
          const half = ((1 - at) / 2) * (1 + 1e-9);
          const below = (rank: number) => (rank > n ? 1 : stats.betaUpperTail(p, rank, n - rank + 1));
          const above = (rank: number) => (rank > n ? 0 : stats.betaCdf(p, rank, n - rank + 1));
          expect(coverage).toBeGreaterThanOrEqual(at - 1e-9);
          if (low !== null) expect(below(low)).toBeLessThanOrEqual(half);
          expect(below((low ?? 0) + 1)).toBeGreaterThan(half - 1e-9);
          if (high !== null) expect(above(high)).toBeLessThanOrEqual(half);
          if (high !== 1) expect(above((high ?? n + 1) - 1)).toBeGreaterThan(half - 1e-9);
        },
      ),
    );
  });

  test("the nearest rank is the least value that enough do not exceed", () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, p) => {
        const found = stats.nearestRankQuantile(values, p);
        expect(values.filter((v) => v <= found).length).toBeGreaterThanOrEqual(p * values.length - 1e-9);
        expect(values.filter((v) => v < found).length).toBeLessThan(p * values.length);
      }),
    );
  });
});

test("adjusted p-values keep the order, are never smaller, and stand in the order of the methods", () => {
  fc.assert(
    fc.property(pValues, (p) => {
      const bh = stats.benjaminiHochberg(p);
      const by = stats.benjaminiYekutieli(p);
      const holm = stats.holm(p);
      const bonferroni = stats.bonferroni(p);
      for (let i = 0; i < p.length; i++) {
        expect(bh[i]).toBeGreaterThanOrEqual(p[i]! * (1 - 1e-15));
        expect(by[i]).toBeGreaterThanOrEqual(bh[i]!);
        expect(holm[i]).toBeGreaterThanOrEqual(bh[i]! * (1 - 1e-15));
        expect(bonferroni[i]).toBeGreaterThanOrEqual(holm[i]!);
        for (let j = 0; j < i; j++) {
          if (p[i]! <= p[j]!) expect(bh[i]! <= bh[j]! && holm[i]! <= holm[j]!).toBe(true);
        }
      }
    }),
  );
});

describe("beta-binomial", () => {
  const arm = fc.tuple(fc.nat(400), fc.nat(400)).map(([k, n]) => [Math.min(k, n), n] as const);

  test("both arms change places, losses differ by the expected difference, and the same arms are even", () => {
    fc.assert(
      fc.property(arm, arm, ([k, n], [l, m]) => {
        const found = stats.betaBinomialComparison(k, n, l, m);
        const turned = stats.betaBinomialComparison(l, m, k, n);
        near(found.probabilityBAboveA + turned.probabilityBAboveA, 1, 1e-12);
        near(found.expectedLossB, turned.expectedLossA, 1e-13);
        near(found.expectedLossA - found.expectedLossB, found.expectedDifference, 1e-12);
        near(stats.betaBinomialComparison(k, n, k, n).probabilityBAboveA, 0.5, 1e-12);
      }),
    );
  });

  test("at a million trials it is the normal comparison to what that is worth", () => {
    const { probabilityBAboveA, expectedLossB } = stats.betaBinomialComparison(120_000, 1e6, 120_600, 1e6);
    const deviation = Math.sqrt((0.12 * 0.88 + 0.1206 * 0.8794) / 1e6);
    const z = 6e-4 / deviation;
    expect(probabilityBAboveA).toBeCloseTo(stats.normalCdf(z), 4);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    expect(expectedLossB / (deviation * (density - z * stats.normalUpperTail(z)))).toBeCloseTo(1, 2);
  });
});

describe("sequential", () => {
  test("the interval leaves out 0 where the p-value is below 1 - level", () => {
    const args = [
      fc.integer({ min: 1, max: 1e6 }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: 0.01, max: 9, noNaN: true }),
      level,
    ] as const;
    fc.assert(
      fc.property(...args, (n, d, spread, at) => {
        const test_ = stats.mixtureSequentialTest(n, d, spread, 0.04, at);
        const sequence = stats.confidenceSequence(d, Math.sqrt(spread / n), n, at);
        for (const [{ low, high }, p] of [
          [test_.interval, test_.pValue],
          [sequence, sequence.pValue],
        ] as const) {
          if (Math.abs(p / (1 - at) - 1) < 1e-6) continue;
          expect(low > 0 || high < 0).toBe(p < 1 - at);
        }
      }),
    );
  });
});

describe("experiments and plans", () => {
  test("adjusted outcomes keep their mean and no longer go with the covariate", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 40 }), (pairs) => {
        const [outcomes, covariates] = [pairs.map(([y]) => y), pairs.map(([, x]) => x)];
        const { adjusted, varianceReduction } = stats.cupedAdjust(outcomes, covariates);
        near(stats.sampleMomentsOf(adjusted).mean, stats.sampleMomentsOf(outcomes).mean, 1e-9);
        expect(Math.abs(stats.ratioMomentsOf(adjusted, covariates).cXY)).toBeLessThan(1e-5);
        const left = stats.sampleVariance(adjusted);
        near(left, stats.sampleVariance(outcomes) * (1 - varianceReduction), 1e-9);
      }),
    );
  });

  test("power rises with the size and the effect, and sizes undo it", () => {
    const effect = fc.double({ min: 0.05, max: 2, noNaN: true });
    const power = fc.double({ min: 0.55, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(effect, power, level, (d, wanted, at) => {
        const n = stats.sampleSizeForMeans(d, wanted, at);
        if (n > 2) near(stats.powerOfMeans(d, n, at), wanted, 1e-11);
        expect(stats.powerOfMeans(d, n * 1.5, at)).toBeGreaterThan(stats.powerOfMeans(d, n, at));
        expect(stats.powerOfMeans(d * 1.5, n, at)).toBeGreaterThan(stats.powerOfMeans(d, n, at));
        near(stats.powerOfMeans(0, n, at), 1 - at, 1e-11);
      }),
      { numRuns: 40 },
    );
  });

  test("a huge effect or a huge sample is as good as certain, and answers", () => {
    expect(stats.powerOfMeans(1e6, 2)).toBeCloseTo(1, 9);
    expect(stats.powerOfMeans(0.5, 1e15)).toBe(1);
    expect(stats.sampleSizeForMeans(1e100)).toBe(2);
    expect(stats.sampleSizeForMeans(1e-100)).toBeGreaterThan(1e200);
    // Both sides of where the sum gives way to its first term.
    near(stats.powerOfMeans(9_999 / 1, 2, 1 - 1e-9), stats.powerOfMeans(10_001 / 1, 2, 1 - 1e-9), 1e-3);
  });
});

test("concentration does not depend on the unit or the order, and is highest for one part", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(1e-300, 3, 1e300), (values, unit) => {
      const scaled = values.map((v) => v * unit).reverse();
      for (const measure of [stats.herfindahlIndex, stats.giniCoefficient, stats.shannonEvenness]) {
        const [a, b] = [measure(values), measure(scaled)];
        if (a === null || b === null) expect(a).toBe(b);
        else near(a, b, 1e-12);
      }
      const alone = values.map((_, i) => (i === 0 ? 7 : 0));
      expect(stats.herfindahlIndex(alone)).toBe(1);
      near(stats.giniCoefficient(alone, "small-sample")!, 1, 1e-15);
      expect(stats.giniCoefficient(values.map(() => 5))).toBe(0);
    }),
  );
});
