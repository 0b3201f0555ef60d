/**
 * Counts the code points of a text.
 *
 * @param text - any text
 * @returns their number; a lone surrogate is one
 */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
