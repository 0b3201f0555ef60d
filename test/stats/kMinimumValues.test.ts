import { describe, expect, test } from "vitest";
import { createRandomSource } from "../../src/kernel/createRandomSource.ts";
import {
  estimateDistinct,
  hashOf,
  SKETCH_HASHES,
  smallestHashes,
} from "../../src/stats/sketch/kMinimumValues.ts";
import golden from "../golden/kpi/formulas.json" with { type: "json" };

describe("the hash", () => {
  test.each(golden.hashes.cases)("of $value is that of another implementation", ({ value, hash }) => {
    expect(hashOf(value)).toBe(hash);
  });

  test("tells numbers from texts, and is one for 0 and -0", () => {
    expect(hashOf(1)).not.toBe(hashOf("1"));
    expect(hashOf(-0)).toBe(hashOf(0));
    expect(hashOf("a")).not.toBe(hashOf("a\0"));
  });

  test("is spread evenly: each of 64 equal shares of its range has as many ids as chance allows", () => {
    const counts = new Array<number>(64).fill(0);
    for (let i = 0; i < 64_000; i++) counts[Math.floor(hashOf(`post-${i}`) / 2 ** 47)]! += 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // 63 degrees of freedom: 0.999 quantile by scipy.stats.chi2.
    expect(chiSquare).toBeLessThan(103.44);
  });
});

describe("the sketch", () => {
  test.each(golden.sketches.cases)("of $count ids is that of another implementation", (wanted) => {
    const hashes = Array.from({ length: wanted.count }, (_, i) => hashOf(`${wanted.prefix}${i}`));
    const sketch = smallestHashes(hashes);
    expect(sketch).toHaveLength(SKETCH_HASHES);
    expect(sketch.at(-1)).toBe(wanted.last);
    const { value } = estimateDistinct(sketch, 0.95);
    expect(Math.abs(value / wanted.value - 1)).toBeLessThanOrEqual(golden.sketches.relativeTolerance);
  });

  test("takes each hash once", () => {
    expect(smallestHashes([3, 1, 3, 2, 1])).toEqual([1, 2, 3]);
    expect(estimateDistinct([1, 2, 3], 0.95)).toEqual({ value: 3, interval: null });
  });

  test("is some 70 kB of JSON at most", () => {
    const sketch = smallestHashes(Array.from({ length: 20_000 }, (_, i) => hashOf(i)));
    expect(JSON.stringify(sketch).length).toBeLessThan(72_000);
  });

  test("has the error that it states: 1.56 %, with 95 % of intervals over the truth", () => {
    const random = createRandomSource(20261123);
    const [runs, size] = [100, 20_000];
    let squares = 0;
    let sum = 0;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const start = Math.floor(random.nextFloat() * 2 ** 40);
      const hashes = Array.from({ length: size }, (_, i) => hashOf(start + i));
      const { value, interval } = estimateDistinct(smallestHashes(hashes), 0.95);
      const error = value / size - 1;
      sum += error;
      squares += error * error;
      if (interval !== null && interval.low <= size && size <= interval.high) covered++;
    }
    // Of 20,000 values 4,096 are drawn without replacement, which takes a tenth off the error for endless sets.
    expect(Math.sqrt(squares / runs)).toBeLessThan(0.0156 * 1.15);
    expect(Math.sqrt(squares / runs)).toBeGreaterThan(0.0156 * 0.7);
    expect(Math.abs(sum / runs)).toBeLessThan((3 * 0.0156) / Math.sqrt(runs));
    expect(covered).toBeGreaterThanOrEqual(90);
  });
});
