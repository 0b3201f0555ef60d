import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as stats from "../../src/stats/index.ts";
import golden from "../golden/stats/proportions.json" with { type: "json" };
import tails from "../golden/stats/tails.json" with { type: "json" };
import { expectClose } from "./closeTo.ts";

type Numbers = readonly (number | null)[];
const listed: Readonly<Record<string, (...given: number[]) => readonly (number | null)[]>> = {
  wilsonContinuityInterval: (k, n, level) => ends(stats.wilsonContinuityInterval(k!, n!, level!)),
  clopperPearsonInterval: (k, n, level) => ends(stats.clopperPearsonInterval(k!, n!, level!)),
  jeffreysInterval: (k, n, level) => ends(stats.jeffreysInterval(k!, n!, level!)),
  newcombeInterval: (a, n1, b, n2, level) => ends(stats.newcombeInterval(a!, n1!, b!, n2!, level!)),
  proportionTest: (k, n, p) => [stats.proportionTest(k!, n!, p!)],
  fisherExactTest: (a, n1, b, n2) => [stats.fisherExactTest(a!, n1!, b!, n2!)],
  yatesTest: (a, n1, b, n2) => {
    const { chiSquare, pValue } = stats.yatesTest(a!, n1!, b!, n2!);
    return [chiSquare, pValue];
  },
  twoProportionTest: (a, n1, b, n2) => {
    const { z, pValue } = stats.twoProportionTest(a!, n1!, b!, n2!);
    return [z, pValue];
  },
  rateRatioTest: (k1, e1, k2, e2) => {
    const { exactPValue, low, high } = stats.rateRatioTest(k1!, e1!, k2!, e2!);
    return [exactPValue, low, high];
  },
  poissonInterval: (k, exposure) => ends(stats.poissonInterval(k!, exposure!, 0.95)),
};

function ends({ low, high }: stats.IntervalEnds): readonly number[] {
  return [low, high];
}

function expectAll(found: Numbers, wanted: Numbers, tolerance: number): void {
  for (const [i, value] of wanted.entries()) {
    if (value === null || found[i] === null) expect(found[i]).toBe(value);
    else if (value === 0) expect(Math.abs(found[i]!)).toBeLessThan(1e-15);
    else expectClose(found[i]!, value, tolerance);
  }
}

describe.each(Object.keys(listed))("%s agrees with R", (name) => {
  const { points, tolerance } = golden[name as keyof typeof golden] as {
    points: number[][];
    tolerance: number;
  };
  test.each(points.map((point) => [point]))("%j", (point) => {
    const given = {
      newcombeInterval: 5,
      twoProportionTest: 4,
      yatesTest: 4,
      fisherExactTest: 4,
      rateRatioTest: 4,
      poissonInterval: 2,
    };
    const count = given[name as keyof typeof given] ?? 3;
    expectAll(listed[name]!(...point.slice(0, count)), point.slice(count), tolerance);
  });
});

const library: Readonly<Record<string, unknown>> = { ...stats };
const tailOf: Readonly<Record<string, (...given: number[]) => number>> = {
  ...Object.fromEntries(
    Object.keys(tails).map((name) => [name, library[name] as (...given: number[]) => number]),
  ),
  gammaQuantile: (p, shape) => stats.gammaQuantile(p!, shape!, 1),
};

describe.each(Object.entries(tails))("%s agrees with 360 digits", (name, { points, tolerance }) => {
  test.each(points.map((point) => [point]))("%j", (point) => {
    expectClose(tailOf[name]!(...point.slice(0, -1)), point.at(-1)!, tolerance);
  });
});

describe("values of the literature", () => {
  // Miettinen and Nurminen's interval for Newcombe's (1998) examples: the four printed digits, and the roots of the score to twelve.
  test.each([
    [56, 70, 48, 80, 0.0528297132458447, 0.3381729400158684],
    [9, 10, 3, 10, 0.170025016424399, 0.840648543943],
    [10, 10, 0, 20, 0.715618660465662, 1],
    [5, 56, 0, 29, -0.032596561743514, 0.193330976690881],
    [120, 1000, 150, 1000, -0.0601034381114869, -3.98423406692723e-5],
  ])("miettinenNurminenInterval(%d, %d, %d, %d)", (a, n1, b, n2, low, high) => {
    const interval = stats.miettinenNurminenInterval(a, n1, b, n2, 0.95);
    expect(Math.abs(interval.low - low)).toBeLessThan(2e-6);
    expect(Math.abs(interval.high - high)).toBeLessThan(2e-6);
  });

  test("riskRatioInterval is Katz's", () => {
    const found = stats.riskRatioInterval(56, 70, 48, 80, 0.95)!;
    expectClose(found.low, 1.076626422763193, 1e-13);
    expectClose(found.high, 1.651248511266387, 1e-13);
  });

  test("agrestiCoullInterval and waldInterval are statsmodels'", () => {
    const plus = stats.agrestiCoullInterval(5, 200, 0.95);
    expectClose(plus.low, 0.009089821796535592, 1e-13);
    expectClose(plus.high, 0.05881323826187272, 1e-12);
    expectClose(stats.waldInterval(5, 200, 0.95).low, 0.0033625834774089376, 1e-12);
  });

  test.each([
    [10, 100, 0.0543198610561436, 0.184094727150798],
    [0, 50, 0, 0.0768291764138825],
    [1, 7, 0.0252177935621647, 0.809276323679853],
  ])("rateScoreInterval(%d, %d)", (count, exposure, low, high) => {
    const interval = stats.rateScoreInterval(count, exposure, 0.95);
    expectAll([interval.low, interval.high], [low, high], 1e-12);
  });
});

const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const share = fc
  .integer({ min: 1, max: 3000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const intervals = [
  stats.wilsonInterval,
  stats.wilsonContinuityInterval,
  stats.clopperPearsonInterval,
  stats.jeffreysInterval,
  stats.agrestiCoullInterval,
] as const;

describe("every interval of a share", () => {
  test.each(intervals.map((interval) => [interval.name, interval] as const))(
    "%s holds the share, mirrors, and widens with its level",
    (name, interval) => {
      fc.assert(
        fc.property(share, level, ([k, n], atLevel) => {
          const { low, high } = interval(k, n, atLevel);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          // Jeffreys' interval leaves out the ends that it cannot reach.
          if (name !== "jeffreysInterval" || (k > 0 && k < n)) {
            expect(low).toBeLessThanOrEqual((k / n) * (1 + 1e-12));
            expect(high).toBeGreaterThanOrEqual((k / n) * (1 - 1e-12));
          }
          const mirrored = interval(n - k, n, atLevel);
          expect(Math.abs(1 - mirrored.high - low)).toBeLessThan(1e-12);
          const wider = interval(k, n, atLevel + (1 - atLevel) / 2);
          expect(wider.low).toBeLessThanOrEqual(low + 1e-15);
          expect(wider.high).toBeGreaterThanOrEqual(high - 1e-15);
        }),
      );
    },
  );

  test.each([
    ["newcombeInterval", stats.newcombeInterval],
    ["miettinenNurminenInterval", stats.miettinenNurminenInterval],
  ] as const)("%s holds the difference and mirrors", (name, interval) => {
    fc.assert(
      fc.property(share, share, level, ([a, n1], [b, n2], atLevel) => {
        const { low, high } = interval(a, n1, b, n2, atLevel);
        const difference = a / n1 - b / n2;
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(difference + 1e-12);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
        const mirrored = interval(b, n2, a, n1, atLevel);
        expect(Math.abs(mirrored.low + high)).toBeLessThan(1e-9);
      }),
      { numRuns: name === "newcombeInterval" ? 100 : 20 },
    );
  });
});

describe("tails and quantiles", () => {
  test("lower and upper tail make 1", () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.nat(400),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (k, more, p) => {
          const n = k + more + 1;
          expectClose(stats.binomialCdf(k, n, p) + stats.binomialUpperTail(k, n, p), 1, 1e-13);
          expectClose(stats.poissonCdf(k, more) + stats.poissonUpperTail(k, more), 1, 1e-13);
          expectClose(stats.chiSquareCdf(k, n) + stats.chiSquareUpperTail(k, n), 1, 1e-13);
          expectClose(stats.fCdf(p * 3, n, more + 1) + stats.fUpperTail(p * 3, n, more + 1), 1, 1e-13);
        },
      ),
    );
  });

  test("a quantile has its probability below, also for small shapes and far tails", () => {
    const shape = fc.double({ min: -3, max: 5, noNaN: true }).map((exponent) => 10 ** exponent);
    const p = fc.double({ min: -200, max: -0.31, noNaN: true }).map((exponent) => 10 ** exponent);
    fc.assert(
      fc.property(shape, shape, p, (a, b, tail) => {
        const gamma = stats.gammaQuantile(tail, a, 1);
        if (gamma > 1e-290) expectClose(stats.gammaCdf(gamma, a, 1), tail, 1e-10);
        const beta = stats.betaQuantile(tail, a, b);
        if (beta > 1e-290 && beta < 0.999) expectClose(stats.betaCdf(beta, a, b), tail, 1e-10);
      }),
      { numRuns: 300 },
    );
  });
});
