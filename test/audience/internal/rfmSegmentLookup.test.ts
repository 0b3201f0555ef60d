import { expect, test } from "vitest";
import { gradeOfScore, rfmSegmentLookup } from "../../../src/audience/internal/rfmSegmentLookup.ts";
import { rfmSegments } from "../../../src/audience/rfmSegments.ts";

const gradesOf = (bins: number) => Array.from({ length: bins }, (_, i) => gradeOfScore(i + 1, bins));

test.each([
  [2, [2, 4]],
  [3, [1, 3, 5]],
  [4, [1, 2, 4, 5]],
  [5, [1, 2, 3, 4, 5]],
  [6, [1, 2, 3, 3, 4, 5]],
  [7, [1, 2, 2, 3, 4, 4, 5]],
  [10, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
])("grades of %i scores", (bins, wanted) => {
  expect(gradesOf(bins)).toEqual(wanted);
});

test("grades rise with the score and turn around with the scale", () => {
  for (let bins = 2; bins <= 20; bins++) {
    const grades = gradesOf(bins);
    expect(grades).toEqual([...grades].sort((a, b) => a - b));
    expect(grades.map((grade) => 6 - grade).reverse()).toEqual(grades);
  }
});

test("with five bins a cell leads to its segment", () => {
  const positionOf = rfmSegmentLookup(5);
  for (const [position, segment] of rfmSegments.entries()) {
    for (const cell of segment.cells) {
      expect(positionOf(Math.floor(cell / 100), Math.floor(cell / 10) % 10, cell % 10)).toBe(position);
    }
  }
});
