import fc from "fast-check";
import { expect, test } from "vitest";
import { mathFunctions } from "../../golden/kernel/measureUlps.ts";

const one = (name: keyof typeof mathFunctions) => (x: number) => mathFunctions[name](x, x);
const [cos, exp, expm1, log, log1p, sin] = (["cos", "exp", "expm1", "log", "log1p", "sin"] as const).map(
  one,
) as [
  (x: number) => number,
  (x: number) => number,
  (x: number) => number,
  (x: number) => number,
  (x: number) => number,
  (x: number) => number,
];
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test("sin is odd, cos even, and their squares add up to 1, whatever the angle", () => {
  fc.assert(
    fc.property(finite, (x) => {
      expect(sin(-x)).toBe(-sin(x));
      expect(cos(-x)).toBe(cos(x));
      expect(Math.abs(sin(x) ** 2 + cos(x) ** 2 - 1)).toBeLessThan(5e-16);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["exp", exp],
  ["expm1", expm1],
])("%s never falls by more than its rounding", (_, f) => {
  fc.assert(
    fc.property(
      fc.double({ min: -746, max: 708, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (x, step) => f(x) - f(x + step) <= 2 ** -52 * Math.abs(f(x)),
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ["log", log],
  ["log1p", log1p],
])("%s never falls by more than its rounding", (_, f) => {
  fc.assert(
    fc.property(
      fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (x, share) => f(x * share) - f(x) <= 2 ** -52 * Math.abs(f(x)),
    ),
    { numRuns: 2000 },
  );
});

test("expm1 and exp, log1p and log agree where both are accurate", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(expm1(x) / (exp(x) - 1) - 1)).toBeLessThan(4e-16);
      expect(Math.abs(log1p(x) - log(1 + x))).toBeLessThan(5e-16 * (1 + log1p(x)));
    }),
  );
});

test("log undoes exp", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(2.3e-16 * Math.max(1, Math.abs(x)));
    }),
  );
});
