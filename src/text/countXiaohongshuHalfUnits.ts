const LAST_SINGLE = 0x7f;

/**
 * Counts a title in half-units as Xiaohongshu's editor does: an ASCII character is one, any other UTF-16 code unit two (an emoji
 * of two code units counts four).
 *
 * Source: xiaohongshu-mcp, `pkg/xhsutil/title.go` with its tests, commit 6fb866a (2026-08-20), and its issue 401.
 *
 * @param text - any text
 * @returns half-units; the length in 字 is half of it, rounded up
 */
export function countXiaohongshuHalfUnits(text: string): number {
  let units = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > LAST_SINGLE) units++;
  return units;
}
