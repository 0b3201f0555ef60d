import { utf8Length } from "./utf8Length.ts";

// Whatever can be an emoji or a part of one. Symbols that are text by default (©) are among them, which errs to the safe side.
const EMOJI_PART =
  /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\u200d|\u20e3|\ufe0f/gu;

/**
 * Counts a text as the documentation of Threads says: characters, emoji by their bytes in UTF-8. What a character is it does not
 * say; here it is a UTF-16 code unit.
 *
 * Source: Threads API, Posts (developers.facebook.com/documentation/threads/posts), read 2026-11-23.
 *
 * @param text - any text
 * @returns the length
 */
export function countThreadsCharacters(text: string): number {
  let length = text.length;
  for (const [part] of text.matchAll(EMOJI_PART)) length += utf8Length(part) - part.length;
  return length;
}
