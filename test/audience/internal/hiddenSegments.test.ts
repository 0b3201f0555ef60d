import { expect, test } from "vitest";
import { hiddenSegments } from "../../../src/audience/internal/hiddenSegments.ts";

test.each([
  ["nothing is small", [5, 7, 0], 5, [false, false, false]],
  ["one small group takes the next smallest along", [5, 2, 9, 6], 5, [true, true, false, false]],
  ["of equals the later one", [5, 2, 5], 5, [false, true, true]],
  ["small groups together still too small take another along", [1, 2, 9, 20], 5, [true, true, true, false]],
  ["small groups that are many together hide only themselves", [3, 4, 9], 5, [true, true, false]],
  ["empty groups protect nobody", [3, 0, 9], 5, [true, false, true]],
  ["too few people altogether hide all there are", [1, 2, 0], 5, [true, true, false]],
  ["a single group too small is hidden", [3, 0], 5, [true, false]],
  ["size 1 hides nothing", [1, 2, 3], 1, [false, false, false]],
])("%s", (_, sizes, minSize, wanted) => {
  expect(hiddenSegments(sizes, minSize)).toEqual(wanted);
});
