import { describe, expect, test } from "vitest";
import { createRandomSource, randomSourceFrom } from "../../src/kernel/createRandomSource.ts";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import golden from "../golden/kernel/random.json" with { type: "json" };

const take = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);

test("is xoshiro128**, by the published vector", () => {
  const { state, values } = golden.reference;
  const source = randomSourceFrom(state as [number, number, number, number]);
  expect(take(values.length, source.nextUint32)).toEqual(values);
});

test.each(golden.streams)("seed $seed gives the stream another program computed", ({ seed, values }) => {
  expect(take(values.length, createRandomSource(seed).nextUint32)).toEqual(values);
});

test("nextFloat takes 27 and 26 bits of two words", () => {
  const words = createRandomSource(5);
  const source = createRandomSource(5);
  for (let i = 0; i < 100; i++) {
    const value = (words.nextUint32() >>> 5) * 2 ** -27 + (words.nextUint32() >>> 6) * 2 ** -53;
    expect(source.nextFloat()).toBe(value);
    expect(value).toBeLessThan(1);
  }
});

describe("the numbers are uniform", () => {
  /** Chi-square of counts against equal shares; with k - 1 degrees of freedom its standard deviation is sqrt(2 (k - 1)). */
  const excess = (counts: number[]): number => {
    const each = counts.reduce((sum, n) => sum + n, 0) / counts.length;
    const chiSquare = counts.reduce((sum, n) => sum + (n - each) ** 2 / each, 0);
    return (chiSquare - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1));
  };
  const count = (bins: number, draws: number, draw: () => number): number[] => {
    const counts = new Array<number>(bins).fill(0);
    for (let i = 0; i < draws; i++) counts[draw()]!++;
    return counts;
  };

  test.each([1, 2, "a", "b"])("nextFloat over 100 bins, seed %s", (seed) => {
    const source = createRandomSource(seed);
    expect(Math.abs(excess(count(100, 100_000, () => Math.floor(source.nextFloat() * 100))))).toBeLessThan(4);
  });

  test.each([2, 3, 7, 168, 1000])("nextInt below %d", (bound) => {
    const source = createRandomSource("uniform");
    expect(Math.abs(excess(count(bound, 100_000, () => source.nextInt(bound))))).toBeLessThan(4);
  });

  test("nextInt below 3 * 2^30 favors no third, as a plain remainder would", () => {
    const source = createRandomSource(9);
    const counts = count(3, 30_000, () => Math.floor(source.nextInt(3 * 2 ** 30) / 2 ** 30));
    expect(Math.abs(excess(counts))).toBeLessThan(4);
  });

  test("neighboring pairs over 16 by 16 bins, and the first numbers of neighboring seeds", () => {
    const source = createRandomSource(3);
    expect(
      Math.abs(excess(count(256, 100_000, () => source.nextInt(16) * 16 + source.nextInt(16)))),
    ).toBeLessThan(4);
    let seed = 0;
    expect(Math.abs(excess(count(64, 50_000, () => createRandomSource(seed++).nextInt(64))))).toBeLessThan(4);
  });
});

test("nextInt reaches its largest bound and only 0 below 1", () => {
  expect(createRandomSource(1).nextInt(1)).toBe(0);
  expect(createRandomSource(1).nextInt(2 ** 32)).toBe(createRandomSource(1).nextUint32());
});

test.each([
  [1.5, "1.5"],
  [Number.NaN, "NaN"],
  [2 ** 53, "9007199254740992"],
  [undefined, "undefined"],
  [true, "true"],
])("seed %s is refused", (seed, received) => {
  expect(() => createRandomSource(seed as never)).toThrow(
    `createRandomSource: seed: expected a safe integer or text, received ${received}`,
  );
});

test.each([0, -1, 1.5, 2 ** 32 + 1, Number.NaN, "3"])("bound %s is refused", (bound) => {
  let caught: unknown;
  try {
    createRandomSource(1).nextInt(bound as number);
  } catch (e) {
    caught = e;
  }
  expect(isSocialOpsError(caught) && [caught.code, caught.path]).toEqual(["invalid-argument", "bound"]);
});
