import { rfmSegments } from "../rfmSegments.ts";

/**
 * The five-step grade of a score on a scale of any length: the fifth of the scale in which the middle of the score's bin
 * lies. With 5 bins a score is its own grade; with 10 bins two scores share one; with 3 bins the grades are 1, 3, 5.
 * Turning the scale around turns the grades around: the middle `(2 score - 1) / (2 bins)` never falls on a border between
 * two fifths of a shorter or longer scale, since an odd number is never a multiple of an even one.
 *
 * @param score - 1 to bins
 * @param bins - length of the scale
 * @returns 1 to 5
 */
export function gradeOfScore(score: number, bins: number): number {
  return Math.ceil((5 * (2 * score - 1)) / (2 * bins));
}

/**
 * Prepares finding a segment by three scores.
 *
 * @param bins - length of the scores' scale
 * @returns a function from three scores to the position of their segment in {@link rfmSegments}
 */
export function rfmSegmentLookup(bins: number): (r: number, f: number, m: number) => number {
  const byCell = new Uint8Array(556);
  for (const [position, segment] of rfmSegments.entries()) {
    for (const cell of segment.cells) byCell[cell] = position;
  }
  const gradeOf = new Uint8Array(bins + 1);
  for (let score = 1; score <= bins; score++) gradeOf[score] = gradeOfScore(score, bins);
  return (r, f, m) => byCell[100 * gradeOf[r]! + 10 * gradeOf[f]! + gradeOf[m]!]!;
}
