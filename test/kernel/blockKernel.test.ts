import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { blockKernel } from "../../src/kernel/blockKernel.ts";
import { createRandomSource } from "../../src/kernel/createRandomSource.ts";
import { blockKernelText } from "./makeBlockKernel.ts";

/** A whole number of blocks is 45,056 rows; this leaves a part of one. */
const ROWS = 45_057;
const kernel = blockKernel()!;

function column(seed: number, low: number, high: number): Int32Array {
  const random = createRandomSource(seed);
  return Int32Array.from({ length: ROWS }, () => low + Math.floor(random.nextFloat() * (high - low + 1)));
}

describe("blockKernel", () => {
  it("has the bytes that its maker writes", () => {
    const source = readFileSync(new URL("../../src/kernel/blockKernel.ts", import.meta.url), "utf8");
    expect(/const MODULE =\s+"([^"]+)"/.exec(source)?.[1]).toBe(blockKernelText());
  });

  it("is null where the engine has no WebAssembly", async () => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", undefined);
    const { blockKernel: anew } = await import("../../src/kernel/blockKernel.ts");
    expect(anew()).toBeNull();
    vi.unstubAllGlobals();
  });

  it("is null where a page's policy forbids it", async () => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", {
      Module: class {
        constructor() {
          throw new Error("refused");
        }
      },
    });
    const { blockKernel: anew } = await import("../../src/kernel/blockKernel.ts");
    expect(anew()).toBeNull();
    vi.unstubAllGlobals();
  });

  it("counts cells as a loop does, in the last rows too", () => {
    const [a, b, c] = [column(2, -3, 4), column(3, -1, 99), column(4, 7, 9)];
    const found = kernel.cells(
      [
        { codes: a, low: -3, size: 8 },
        { codes: b, low: -1, size: 101 },
        { codes: c, low: 7, size: 3 },
      ],
      ROWS,
    )!;
    const codes = Uint16Array.from(a, (value, row) => ((value + 3) * 101 + b[row]! + 1) * 3 + c[row]! - 7);
    const counts = new Float64Array(8 * 101 * 3);
    for (const code of codes) counts[code]! += 1;
    expect(found.codes).toEqual(codes);
    expect(found.counts).toEqual(counts);
  });

  it.each([1, 2, 3, 4, 5, 7, 16])("adds up %i columns as whole numbers of any length", (count) => {
    const codes = Uint16Array.from(column(5, 0, 59));
    const columns = Array.from({ length: count }, (_, i) =>
      i === 1
        ? Uint32Array.from(column(6, 0, 2_147_483_647))
        : column(7 + i, -100_000 * i, 2_147_483_647 >> (i * 2)),
    );
    const side = (places: readonly number[], row: number): number =>
      places.reduce((sum, place) => sum + columns[place]![row]!, 0);
    const pairs =
      count < 7
        ? []
        : [
            { x: [4, 5, 6], y: [3] },
            { x: [6], y: [5, 6] },
          ];
    const found = kernel.totals(codes, 60, columns, pairs)!;
    const sums = columns.map(() => new Array<bigint>(60).fill(0n));
    const products = pairs.map(() => new Array<bigint>(180).fill(0n));
    for (const [row, code] of codes.entries()) {
      for (const [i, values] of columns.entries()) sums[i]![code]! += BigInt(values[row]!);
      for (const [i, { x, y }] of pairs.entries()) {
        const [a, b] = [BigInt(side(x, row)), BigInt(side(y, row))];
        for (const [k, product] of [a * a, b * b, a * b].entries()) products[i]![3 * code + k]! += product;
      }
    }
    expect(found.sums).toEqual(sums.map((group) => Float64Array.from(group, Number)));
    for (const [i, group] of products.entries()) {
      // Past 2^53 a double is off by its last bit; such totals are not asked for.
      for (const [k, product] of group.entries())
        expect(Math.abs(found.products[i]![k]! / Number(product) - 1)).toBeLessThan(1e-15);
    }
  });

  it("counts and adds up in one pass what it counts and adds up in two, and tells which bits are in use", () => {
    const keys = [
      { codes: column(2, 0, 4), low: 0, size: 8, isGuess: true },
      { codes: column(3, -1, 9), low: -1, size: 11 },
    ];
    const columns = [
      column(4, 0, 1000),
      column(5, -9, 70_000),
      Uint32Array.from(column(6, 0, 2_000_000_000)),
    ];
    const pairs = [{ x: [0, 1], y: [2] }];
    const found = kernel.countAndAddUp(keys, ROWS, columns, pairs)!;
    const { codes, counts } = kernel.cells(keys, ROWS)!;
    expect(found.counts).toEqual(counts);
    expect(found).toMatchObject(kernel.totals(codes, 88, columns, pairs)!);
    const or = (values: ArrayLike<number>): number =>
      Array.from(values).reduce((bits, value) => bits | value, 0);
    expect([...found.bits]).toEqual(columns.map(or));
    expect(found.bits[1]).toBeLessThan(0);
    expect([...found.keyBits]).toEqual([or(keys[0]!.codes), 0]);
  });

  it.each([-1, 8, 70_000])("gives up where a guess does not hold: %i in the last row", (value) => {
    const codes = column(2, 0, 7);
    const key = { codes, low: 0, size: 8, isGuess: true };
    expect(kernel.countAndAddUp([key], ROWS, [codes], [])).not.toBeNull();
    codes[ROWS - 1] = value;
    expect(kernel.countAndAddUp([key], ROWS, [codes], [])).toBeNull();
  });

  it("leaves to the caller what it cannot take", () => {
    const [few, floats] = [new Int32Array(100), new Float64Array(ROWS)];
    const codes = new Uint16Array(ROWS);
    expect(kernel.cells([{ codes: few, low: 0, size: 1 }], 100)).toBeNull();
    expect(kernel.cells([{ codes: column(1, 0, 1), low: 0, size: 70_000 }], ROWS)).toBeNull();
    expect(kernel.totals(codes, 1, [floats], [])).toBeNull();
    expect(kernel.totals(new Int32Array(ROWS), 1, [column(1, 0, 1)], [])).toBeNull();
    expect(kernel.totals(codes, 120_000, [column(1, 0, 1)], [])).toBeNull();
    expect(kernel.totals(codes, 1, Array(17).fill(column(1, 0, 1)), [])).toBeNull();
  });
});
