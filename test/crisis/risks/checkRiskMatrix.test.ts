import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRiskMatrix } from "../../../src/crisis/risks/checkRiskMatrix.ts";
import { type RiskMatrix, standardRiskMatrix } from "../../../src/crisis/risks/riskMatrixSchema.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";

interface Golden {
  edges: number[];
  colors: number[][];
  right: number;
  tied: number;
  reversed: number;
}

const golden = JSON.parse(
  readFileSync(new URL("../../golden/crisis/risks.json", import.meta.url), "utf8"),
) as { resolutionTolerance: number; matrices: Golden[] };
const names = ["green", "yellow", "orange", "red"];

function matrixOf(edges: number[], colors: readonly (readonly number[])[]): RiskMatrix {
  const count = 1 + Math.max(...colors.flat());
  return {
    order: names.slice(0, count),
    probabilityEdges: edges,
    lossEdges: edges,
    colors: colors.map((row) => row.map((color) => names[color]!)),
  };
}

test.each(golden.matrices)("resolution of a matrix as drawn with numpy", ({ edges, colors, ...wanted }) => {
  const { resolution } = checkRiskMatrix(matrixOf(edges, colors));
  for (const share of ["right", "tied", "reversed"] as const)
    expect(Math.abs(resolution[share] - wanted[share])).toBeLessThan(golden.resolutionTolerance);
});

const thirds = [0, 1 / 3, 2 / 3, 1];

describe("the axioms of Cox", () => {
  test("hold for the only coloring of three by three in three colors that Cox leaves, and for the standard matrix", () => {
    const cox = matrixOf(thirds, [
      [0, 0, 0],
      [0, 1, 1],
      [0, 1, 2],
    ]);
    expect(checkRiskMatrix(cox).verdict).toBe("consistent");
    expect(checkRiskMatrix(standardRiskMatrix(250_000)).verdict).toBe("consistent");
    const green = cox.colors.flat().filter((color) => color === "green").length;
    expect(green).toBe(5);
  });

  test("of all colorings of three by three that rise both ways, that one alone keeps them", () => {
    const found: string[] = [];
    for (let code = 0; code < 3 ** 9; code++) {
      const cells = Array.from({ length: 9 }, (_, i) => Math.floor(code / 3 ** i) % 3);
      const colors = [cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)];
      const rises = colors.every((row, i) =>
        row.every(
          (color, j) => (j === 0 || row[j - 1]! <= color) && (i === 0 || colors[i - 1]![j]! <= color),
        ),
      );
      if (!rises || new Set(cells).size < 3) continue;
      if (checkRiskMatrix(matrixOf(thirds, colors)).verdict === "consistent") found.push(cells.join(""));
    }
    expect(found).toContain("000011012");
    // Green at the bottom and the left, red at the top right: no other is left.
    for (const one of found) expect([one[0], one[8]]).toEqual(["0", "2"]);
  });

  test("red beside green breaks betweenness, red below green weak consistency", () => {
    const beside = checkRiskMatrix(
      matrixOf(thirds, [
        [0, 0, 1],
        [0, 1, 2],
        [1, 2, 2],
      ]),
    );
    expect(beside.betweenness.holds).toBe(false);
    expect(explain(beside.because, { locale: "zh-CN" })).toContain("违反中间性");
    const below = checkRiskMatrix(
      matrixOf(thirds, [
        [2, 1, 0],
        [1, 1, 0],
        [0, 0, 0],
      ]),
    );
    expect(below.weakConsistency.holds).toBe(false);
    expect(below.resolution.reversed).toBeGreaterThan(below.resolution.right);
  });

  test("stretching the scale of losses changes nothing", () => {
    const colors = fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(colors, fc.integer({ min: 1, max: 20 }), (cells, power) => {
        fc.pre(new Set(cells.flat()).size > 1 && cells.flat().includes(2));
        const matrix = matrixOf(thirds, cells);
        const wide = { ...matrix, lossEdges: thirds.map((edge) => edge * 2 ** power) };
        expect(checkRiskMatrix(wide)).toEqual(checkRiskMatrix(matrix));
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  [{ order: ["red"] }, "two to nine different colors"],
  [{ order: ["green", "green"] }, "two to nine different colors"],
  [{ probabilityEdges: [0, 0.5, 0.5, 1] }, "three to ten ascending probabilities"],
  [{ probabilityEdges: [0, 0.5, 0.9, 2] }, "three to ten ascending probabilities"],
  [{ lossEdges: [0, 1] }, "three to ten ascending amounts"],
  [{ colors: [["green"]] }, "one of the colors for each cell"],
  [
    { colors: standardRiskMatrix(1).colors.map((row) => row.map(() => "blue")) },
    "one of the colors for each cell",
  ],
])("wrong input %#", (part, message) => {
  expect(() => checkRiskMatrix({ ...standardRiskMatrix(1), ...part })).toThrow(message);
});
