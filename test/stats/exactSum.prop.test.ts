import fc from "fast-check";
import { expect, test } from "vitest";
import { addExactly, type ExactSum, scaleExactly } from "../../src/stats/sample/exactSum.ts";

const number = fc.oneof(
  fc.double({ min: -1e200, max: 1e200, noNaN: true }).map((value) => value + 0),
  fc.double({ min: -100, max: 100, noNaN: true }).map((value) => value + 0),
  fc.integer({ min: -1e9, max: 1e9 }),
);
const sumOf = (values: readonly number[]): ExactSum =>
  values.reduce<ExactSum>((sum, value) => addExactly(sum, value === 0 ? [] : [value]), []);

/** A double as a whole number of 2^-1074, the smallest double. */
function exact(value: number): bigint {
  const bits = new BigUint64Array(Float64Array.of(value).buffer)[0]!;
  const exponent = Number((bits >> 52n) & 2047n);
  const fraction = bits & ((1n << 52n) - 1n);
  const size = exponent === 0 ? fraction : (fraction | (1n << 52n)) << BigInt(exponent - 1);
  return bits >> 63n === 1n ? -size : size;
}
const total = (sum: ExactSum): bigint => sum.reduce((all, value) => all + exact(value), 0n);

test("the parts add up to the sum in whole numbers, whatever the order, and are written in one way", () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 12 }), fc.nat(12), (values, cut) => {
      const sum = sumOf(values);
      expect(total(sum)).toBe(values.reduce((all, value) => all + exact(value), 0n));
      expect(sumOf([...values].reverse())).toEqual(sum);
      expect(addExactly(sumOf(values.slice(cut)), sumOf(values.slice(0, cut)))).toEqual(sum);
    }),
  );
});

test("the first part is the double nearest to the sum", () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 8 }), (values) => {
      const sum = sumOf(values);
      const rest = total(sum.slice(1));
      if (sum.length < 2) return;
      const size = rest < 0n ? -rest : rest;
      const bits = new BigUint64Array(Float64Array.of(Math.abs(sum[0]!)).buffer);
      bits[0] = bits[0]! + 1n;
      const gap = exact(new Float64Array(bits.buffer)[0]!) - exact(Math.abs(sum[0]!));
      expect(2n * size <= gap).toBe(true);
    }),
  );
});

test("products are exact", () => {
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 6 }),
      fc.constantFrom(1, 100, 10_000, 1_000_000),
      (values, factor) => {
        const sum = sumOf(values);
        expect(total(scaleExactly(sum, factor))).toBe(total(sum) * BigInt(factor));
      },
    ),
  );
});
