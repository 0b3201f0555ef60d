import type { Stretch } from "./internal/hosts.ts";

const LETTER = "\\p{L}\\p{M}";
// Digits of any script, and signs that stand inside words of some script.
const OTHERS =
  "\\p{Nd}_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\xb7";

// A tag has a letter somewhere, and what stands before its sign is no part of a word. A sign that an emoji selector or a keycap
// follows is an emoji.
const HASHTAG = /* @__PURE__ */ (() =>
  new RegExp(
    `(^|[\\ufe0e\\ufe0f]|[^${LETTER}${OTHERS}&])([#＃](?![\\ufe0f\\u20e3])[${LETTER}${OTHERS}]*[${LETTER}][${LETTER}${OTHERS}]*)`,
    "gu",
  ))();
const GOES_ON = /^(?:[#＃]|:\/\/)/;

/**
 * Finds hashtags as X does: `#` or `＃` with a word of letters of any script, digits and `_` behind it, digits alone are none. An own
 * implementation of the grammar of X's published text library 3.1.0 (2021).
 *
 * @param text - a text
 * @returns where the tags are, their signs included, in order; those inside links too
 */
export function findXHashtags(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { 1: before, 2: tag, index } of text.matchAll(HASHTAG)) {
    const start = index + before!.length;
    const end = start + tag!.length;
    if (!GOES_ON.test(text.slice(end, end + 3))) found.push({ start, end });
  }
  return found;
}
