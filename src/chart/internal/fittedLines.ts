import { textWidth } from "./textWidth.ts";

/**
 * Parts of a text as one line where there is room for it beside the picture's padding, else a line each.
 *
 * @param parts - what is said
 * @param gap - what stands between two parts of a line
 * @param fontSize - in pixels
 * @param width - of the whole picture in pixels
 * @returns the lines
 */
export function fittedLines(
  parts: readonly string[],
  gap: string,
  fontSize: number,
  width: number,
): string[] {
  const line = parts.join(gap);
  return generousWidth(line, fontSize) <= width - 32 ? [line] : [...parts];
}

/** The room that a text takes for the most generous of renderers, which cuts off what it takes for longer. */
export function generousWidth(text: string, fontSize: number): number {
  return Math.max(textWidth(text, fontSize), 0.8 * fontSize * text.length);
}
