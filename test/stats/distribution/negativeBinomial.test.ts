import fc from "fast-check";
import { expect, test } from "vitest";
import { gammaUpperTail } from "../../../src/stats/distribution/gammaUpperTail.ts";
import { negativeBinomialCdf } from "../../../src/stats/distribution/negativeBinomialCdf.ts";
import { negativeBinomialUpperTail } from "../../../src/stats/distribution/negativeBinomialUpperTail.ts";
import { poissonUpperTail } from "../../../src/stats/distribution/poissonUpperTail.ts";
import golden from "../../golden/crisis/selfExcitement.json" with { type: "json" };

const { tails, noted, tolerance } = golden;

test.each(tails)("more than $k of $mean, dispersion $dispersion", ({ k, mean, dispersion, upper }) => {
  const own = negativeBinomialUpperTail(k, mean, dispersion);
  expect(Math.abs(own / upper - 1)).toBeLessThan(tolerance.tail);
});

test("the tails of the method notes", () => {
  for (const [i, upper] of noted.upper.entries()) {
    const { k, mean, dispersion } = tails[i]!;
    expect(Math.abs(negativeBinomialUpperTail(k, mean, dispersion) / upper - 1)).toBeLessThan(
      tolerance.noted,
    );
  }
});

test("with the lower tail it is 1, it falls in k, and it grows with the mean", () => {
  const mean = fc.double({ min: 0.001, max: 1e4, noNaN: true });
  const dispersion = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 100, noNaN: true }));
  fc.assert(
    fc.property(fc.nat(20_000), mean, dispersion, (k, expected, spread) => {
      const upper = negativeBinomialUpperTail(k, expected, spread);
      expect(Math.abs(upper + negativeBinomialCdf(k, expected, spread) - 1)).toBeLessThan(1e-9);
      expect(negativeBinomialUpperTail(k + 1, expected, spread)).toBeLessThanOrEqual(upper + 1e-12);
      expect(negativeBinomialUpperTail(k, expected * 1.1, spread)).toBeGreaterThanOrEqual(upper - 1e-12);
    }),
  );
});

test("its limits: Poisson without dispersion, gamma for huge counts, nothing beyond nothing", () => {
  expect(negativeBinomialUpperTail(7, 3, 0)).toBe(poissonUpperTail(7, 3));
  expect(Math.abs(negativeBinomialUpperTail(7, 3, 1e-10) / poissonUpperTail(7, 3) - 1)).toBeLessThan(1e-7);
  const gamma = gammaUpperTail(2e12, 0.5, 0.5 / 1e12);
  expect(Math.abs(negativeBinomialUpperTail(2e12, 1e12, 2) / gamma - 1)).toBeLessThan(1e-9);
  expect(negativeBinomialUpperTail(0, 0, 1)).toBe(0);
  expect(negativeBinomialUpperTail(-1, 5, 1)).toBe(1);
  expect(negativeBinomialCdf(Number.POSITIVE_INFINITY, 5, 1)).toBe(1);
  expect(() => negativeBinomialCdf(1, 5, -1)).toThrow(
    "negativeBinomialCdf: dispersion: expected 0, or a number from 1e-12 to 1e6, received -1",
  );
});
