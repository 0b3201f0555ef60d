/** Lines end after this many octets; RFC 5545, 3.1. */
const MOST_OCTETS = 75;

/**
 * A text as RFC 5545 (3.3.11) has it in a property: line breaks of all three kinds become `\n`; backslash, semicolon and comma get a
 * backslash. Control characters other than the tab have no form there and are dropped; half of a surrogate pair has none in
 * UTF-8 and becomes U+FFFD.
 */
export function iCalendarText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
      .replace(/[\ud800-\udfff]/gu, "\ufffd")
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\n/g, "\\n")
  );
}

/** Folds a line: continuations begin with a space, which counts, and no character is split. */
export function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const point = character.codePointAt(0)!;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
