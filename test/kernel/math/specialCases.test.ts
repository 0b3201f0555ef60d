import { describe, expect, test } from "vitest";
import type { MathFunction } from "../../golden/kernel/drawArguments.ts";
import { mathFunctions } from "../../golden/kernel/measureUlps.ts";

const special = [
  Number.NaN,
  0,
  -0,
  1,
  -1,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MIN_VALUE,
  -Number.MIN_VALUE,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
];
const beyondRange = [-746, -745.2, 710, 709.79, 1e5, -1e5, 2 ** 1023];
const unary: MathFunction[] = ["cos", "exp", "expm1", "log", "log1p", "sin"];
const plain: MathFunction[] = ["exp", "expm1", "log", "log1p"];

/** Only where the value does not depend on rounding: NaN, infinities, zeros, ones and the arguments themselves. */
function isExactCase(x: number, value: number): boolean {
  return Number.isNaN(value) || !Number.isFinite(value) || [0, 1, -1, x].includes(value);
}

describe.each(unary)("%s", (name) => {
  test.each(special)("of %d is as Math says", (x) => {
    const wanted = Math[name as "exp"](x);
    if (isExactCase(x, wanted)) expect(mathFunctions[name](x, x)).toBe(wanted);
    else expect(Math.abs(mathFunctions[name](x, x) / wanted - 1)).toBeLessThan(4e-16);
  });
});

describe.each(plain)("%s", (name) => {
  test.each(beyondRange)("of %d leaves the range as Math does", (x) => {
    const wanted = Math[name as "exp"](x);
    if (isExactCase(x, wanted)) expect(mathFunctions[name](x, x)).toBe(wanted);
    else expect(Math.abs(mathFunctions[name](x, x) / wanted - 1)).toBeLessThan(4e-16);
  });
});

describe("pow", () => {
  const bases = [...special, 2, -2, 0.5, -0.5, -8, 1 - 2 ** -53, 1 + 2 ** -52];
  const exponents = [
    ...special,
    2,
    -2,
    3,
    -3,
    0.5,
    -0.5,
    1 / 3,
    2.5,
    2 ** 53,
    2 ** 53 - 1,
    1e300,
    -1e300,
    1e-300,
  ];
  const pairs = bases.flatMap((x) => exponents.map((y): [number, number] => [x, y]));

  test.each(pairs)("of %d and %d is as Math says", (x, y) => {
    const wanted = x ** y;
    const value = mathFunctions.pow(x, y);
    if (isExactCase(Number.NaN, wanted)) expect(value).toBe(wanted);
    else expect(Math.abs(value / wanted - 1)).toBeLessThan(1e-15);
  });

  test.each([
    [-8, 1 / 3, Number.NaN],
    [-2, 3, -8],
    [1, Number.POSITIVE_INFINITY, Number.NaN],
    [-0, -3, Number.NEGATIVE_INFINITY],
    [-0, -2, Number.POSITIVE_INFINITY],
    [10, 22, 1e22],
    [3, 33, 5559060566555523],
    [2, -1074, Number.MIN_VALUE],
    [2, 1023, 2 ** 1023],
    [1024, 0.1, 2],
  ])("of %d and %d is exactly %d", (x, y, wanted) => {
    expect(mathFunctions.pow(x, y)).toBe(wanted);
  });
});

test("exact values come out exact", () => {
  const { cos, exp, expm1, log, log1p, sin } = mathFunctions;
  expect([exp(0, 0), expm1(0, 0), log(1, 0), log1p(0, 0), sin(0, 0), cos(0, 0)]).toEqual([1, 0, 0, 0, 0, 1]);
});
