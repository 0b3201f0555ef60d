import { expect, test } from "vitest";
import { emojiSequenceLength } from "../../src/text/internal/emojiSequenceLength.ts";

test.each([
  ["one code point is left to its weight", "😀", 0],
  ["a letter", "a", 0],
  ["a digit with the emoji selector", "1\ufe0f", 0],
  ["an emoji with a selector that it does not need", "😀\ufe0f", 0],
  ["a text symbol with the text selector", "☺\ufe0e", 0],
  ["a symbol with the emoji selector", "☺\ufe0f", 2],
  ["a keycap", "#\ufe0f\u20e3", 3],
  ["a flag", "🇨🇳", 4],
  ["half a flag", "🇨a", 0],
  ["of three letters the first two", "🇨🇳🇺", 4],
  ["a flag by tags", "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}", 14],
  ["tags without an end", "🏴\u{e0067}\u{e0062}", 0],
  ["a skin tone", "👍🏽", 4],
  ["a skin tone on what takes none", "🐱🏽", 0],
  ["joined, with tones and selectors", "🕵🏽\u200d♂\ufe0f", 7],
  ["joined to nothing", "👩\u200da", 0],
  ["newer than this package: any of its form", "\u{1fae8}\u200d\u{1f7f0}", 5],
])("%s", (_, text, length) => {
  expect(emojiSequenceLength(text, 0)).toBe(length);
  expect(emojiSequenceLength(`a${text}`, 1)).toBe(length);
});

test("agrees with the engine's own data where that is Unicode 17", () => {
  const isTextStyle = /^(?=\p{Emoji})(?=\p{Extended_Pictographic})\P{Emoji_Presentation}$/u;
  const takesTone = /^\p{Emoji_Modifier_Base}$/u;
  if (process.versions.unicode !== "17.0") return;
  const differing: string[] = [];
  for (let code = 0x80; code < 0x20000; code++) {
    const character = String.fromCodePoint(code);
    const selected = emojiSequenceLength(`${character}\ufe0f`, 0) > 0;
    const toned = emojiSequenceLength(`${character}🏽`, 0) === character.length + 2;
    if (selected !== isTextStyle.test(character) || toned !== takesTone.test(character))
      differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});
