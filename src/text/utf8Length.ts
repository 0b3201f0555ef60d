/**
 * Bytes of a text in UTF-8.
 *
 * @param text - any text; a half of a surrogate pair counts 3
 * @returns its length in bytes
 */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
