import fc from "fast-check";
import { expect, test } from "vitest";
import { countGraphemes } from "../../src/text/countGraphemes.ts";

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

test("counts a text in windows as it would whole", () => {
  const pieces = fc.constantFrom(
    ..."a看한각e\u0301\r\n\u200d\ufe0f\u0600กำनि्",
    "👨‍👩‍👧‍👦",
    "🇨🇳",
    "🇨",
    "👍🏽",
    "\ud83d",
    "\udc68",
    "क्ष",
  );
  const texts = fc.array(pieces, { minLength: 200, maxLength: 900 }).map((all) => all.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
    }),
    { numRuns: 60 },
  );
});

test("a cluster longer than a window is one", () => {
  expect(countGraphemes(`e${"\u0301".repeat(5000)}a`)).toBe(2);
  expect(countGraphemes("🇨🇳".repeat(5000))).toBe(5000);
  expect(countGraphemes(`${"字".repeat(255)}👨‍👩‍👧‍👦${"字".repeat(300)}`)).toBe(556);
});

test("a long text takes no time to speak of", () => {
  expect(countGraphemes("字".repeat(1_000_000))).toBe(1_000_000);
});
