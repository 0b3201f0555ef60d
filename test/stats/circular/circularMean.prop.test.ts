import fc from "fast-check";
import { expect, test } from "vitest";
import "../../propertySeed.ts";
import { circularMean } from "../../../src/stats/circular/circularMean.ts";

const hours = fc.array(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 40 });

test("turning all values turns the mean and leaves its length", () => {
  fc.assert(
    fc.property(hours, fc.integer({ min: -1440, max: 1440 }), (values, by) => {
      const before = circularMean(values, 1440)!;
      const after = circularMean(
        values.map((value) => value + by),
        1440,
      )!;
      expect(after.resultantLength).toBeCloseTo(before.resultantLength, 12);
      if (before.resultantLength < 1e-6) return;
      const apart = Math.abs(((after.mean! - before.mean! - by) % 1440) + 1440) % 1440;
      expect(Math.min(apart, 1440 - apart)).toBeLessThan(1e-6);
    }),
  );
});

test("the mean lies from 0 up to the period, the length from 0 to 1", () => {
  const any = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 });
  const period = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
  fc.assert(
    fc.property(any, period, (values, around) => {
      const { mean, resultantLength } = circularMean(values, around)!;
      if (mean !== null) expect(mean >= 0 && mean < around && !Object.is(mean, -0)).toBe(true);
      expect(resultantLength >= 0 && resultantLength <= 1).toBe(true);
    }),
  );
});
