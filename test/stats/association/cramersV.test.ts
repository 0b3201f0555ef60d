import { describe, expect, test } from "vitest";
import { cramersV } from "../../../src/stats/association/cramersV.ts";
import golden from "../../golden/stats/cramersV.json" with { type: "json" };

describe("equal to sums over scipy's chi-square", () => {
  test.each(golden.tables)("$table", ({ table, value, corrected, chiSquare, df }) => {
    const found = cramersV(table)!;
    expect(Math.abs(found.value - value)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(found.corrected - corrected)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(found.chiSquare / chiSquare - 1)).toBeLessThanOrEqual(1e-12);
    expect(found.df).toBe(df);
  });
});

test("rows and columns without counts are passed over", () => {
  expect(
    cramersV([
      [5, 0, 5],
      [0, 0, 0],
      [5, 0, 5],
    ]),
  ).toEqual(
    cramersV([
      [5, 5],
      [5, 5],
    ]),
  );
  expect(
    cramersV([
      [5, 0, 5],
      [0, 0, 0],
    ]),
  ).toBeNull();
  expect(cramersV([])).toBeNull();
});

test("one field that tells the other gives 1", () => {
  expect(
    cramersV([
      [7, 0],
      [0, 9],
    ])!.value,
  ).toBe(1);
});
