/**
 * Symbols that are text unless the emoji selector U+FE0F follows: `Emoji` without `Emoji_Presentation`, digits left out
 * (Unicode Character Database 17.0, emoji-data.txt). Written out so that no engine's own Unicode version has a say.
 */
const TEXT_STYLE =
  "a9 ae 203c 2049 2122 2139 2194-2199 21a9-21aa 2328 23cf 23ed-23ef 23f1-23f2 23f8-23fa 24c2 25aa-25ab 25b6 25c0 " +
  "25fb-25fc 2600-2604 260e 2611 2618 261d 2620 2622-2623 2626 262a 262e-262f 2638-263a 2640 2642 265f-2660 2663 " +
  "2665-2666 2668 267b 267e 2692 2694-2697 2699 269b-269c 26a0 26a7 26b0-26b1 26c8 26cf 26d1 26d3 26e9 26f0-26f1 26f4 " +
  "26f7-26f9 2702 2708-2709 270c-270d 270f 2712 2714 2716 271d 2721 2733-2734 2744 2747 2763-2764 27a1 2934-2935 " +
  "2b05-2b07 3030 303d 3297 3299 1f170-1f171 1f17e-1f17f 1f202 1f237 1f321 1f324-1f32c 1f336 1f37d 1f396-1f397 " +
  "1f399-1f39b 1f39e-1f39f 1f3cb-1f3ce 1f3d4-1f3df 1f3f3 1f3f5 1f3f7 1f43f 1f441 1f4fd 1f549-1f54a 1f56f-1f570 " +
  "1f573-1f579 1f587 1f58a-1f58d 1f590 1f5a5 1f5a8 1f5b1-1f5b2 1f5bc 1f5c2-1f5c4 1f5d1-1f5d3 1f5dc-1f5de 1f5e1 1f5e3 " +
  "1f5e8 1f5ef 1f5f3 1f5fa 1f6cb 1f6cd-1f6cf 1f6e0-1f6e5 1f6e9 1f6f0 1f6f3";

/** Emoji that take a skin tone: `Emoji_Modifier_Base` of the same version. */
const SKIN_TONE_BASES =
  "261d 26f9 270a-270d 1f385 1f3c2-1f3c4 1f3c7 1f3ca-1f3cc 1f442-1f443 1f446-1f450 1f466-1f478 1f47c 1f481-1f483 " +
  "1f485-1f487 1f48f 1f491 1f4aa 1f574-1f575 1f57a 1f590 1f595-1f596 1f645-1f647 1f64b-1f64f 1f6a3 1f6b4-1f6b6 1f6c0 " +
  "1f6cc 1f90c 1f90f 1f918-1f91f 1f926 1f930-1f939 1f93c-1f93e 1f977 1f9b5-1f9b6 1f9b8-1f9b9 1f9bb 1f9cd-1f9cf " +
  "1f9d1-1f9dd 1fac3-1fac5 1faf0-1faf8";

/** The blocks of all other emoji, coming ones included. Coarse, because they matter only where U+200D joins them. */
const OTHERS = "231a-2b55 1f004-1f1e5 1f201-1f3fa 1f400-1faff 1fc00-1fffd";

function classOf(ranges: string): string {
  return `[${ranges.replace(/[0-9a-f]+/g, (code) => `\\u{${code}}`).replaceAll(" ", "")}]`;
}

// The grammar of Unicode Technical Standard 51, section 1.4.9: keycaps, flags, tagged black flags, and elements (with a skin
// tone or the emoji selector) joined by U+200D.
const emojiSequence = /* @__PURE__ */ (() => {
  const toned = `${classOf(SKIN_TONE_BASES)}[\\u{1f3fb}-\\u{1f3ff}]`;
  const element = `(?:${toned}|${classOf(TEXT_STYLE)}\\ufe0f?|${classOf(OTHERS)})`;
  const keycap = "[#*0-9]\\ufe0f?\\u20e3";
  const flag = "[\\u{1f1e6}-\\u{1f1ff}]{2}";
  const taggedFlag = "\\u{1f3f4}[\\u{e0020}-\\u{e007e}]+\\u{e007f}";
  return new RegExp(`${keycap}|${flag}|${taggedFlag}|${element}(?:\\u200d${element})*`, "uy");
})();

/**
 * How many UTF-16 code units of a text an emoji of several code points takes. Sequences are judged by their form alone, so
 * that emoji newer than this release are one emoji too; so is a sequence of that form that no font draws as one.
 *
 * @param text - a text
 * @param at - where the emoji would begin
 * @returns its length in code units; 0 where a single code point, emoji or not, stands alone
 */
export function emojiSequenceLength(text: string, at: number): number {
  emojiSequence.lastIndex = at;
  const length = emojiSequence.exec(text)?.[0].length ?? 0;
  const single = text.codePointAt(at)! > 0xffff ? 2 : 1;
  return length > single ? length : 0;
}
