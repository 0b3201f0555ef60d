import fc from "fast-check";
import { expect, test } from "vitest";
import { measureText } from "../../src/platforms/measureText.ts";
import { type TextRuleId, textRules } from "../../src/platforms/textRules.ts";

const ids = Object.keys(textRules) as TextRuleId[];
const rule = fc.constantFrom(...ids);
// Everything that has a meaning of its own to a rule, next to any code point.
const pieces = fc.constantFrom(
  "http://",
  "example.com",
  "t.cn/",
  "www.",
  ".",
  "/",
  "#",
  "👨‍👩‍👧",
  "1️⃣",
  "🇨🇳",
  "🏽",
  "e\u0301",
  "한",
  "\ufb2c",
  "\ufffe",
  "\ud83d",
  "\r\n",
  "看",
  " ",
);
const anyText = fc
  .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 12 })
  .map((all) => all.join(""));
// No dot (no link), nothing that joins into an emoji or merges under normalization.
const plainText = fc.string({ unit: fc.constantFrom(..."abz09 ,;!-看中文，。！éßñｱ€…™“”") });

test("the length of plain texts put together is the sum of theirs (X)", () => {
  fc.assert(
    fc.property(plainText, plainText, (a, b) => {
      expect(measureText(a + b, "x").length).toBe(measureText(a, "x").length + measureText(b, "x").length);
    }),
  );
});

test("on Weibo the sum can be one more, for two halves that share a 字", () => {
  fc.assert(
    fc.property(plainText, plainText, (a, b) => {
      const sum = measureText(a, "weibo").length + measureText(b, "weibo").length;
      expect([sum, sum - 1]).toContain(measureText(a + b, "weibo").length);
    }),
  );
});

test("ASCII without dots counts its length on X and half of it on Weibo", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      fc.pre(!text.includes("."));
      expect(measureText(text, "x").length).toBe(text.length);
      expect(measureText(text, "weibo").length).toBe(Math.ceil(text.length / 2));
    }),
  );
});

test("never negative; valid is neither empty nor too long; the numbers agree; the result is plain JSON", () => {
  fc.assert(
    fc.property(anyText, rule, fc.integer({ min: 1, max: 60 }), (text, id, limit) => {
      const measure = measureText(text, id, { limit });
      expect(measure.length).toBeGreaterThanOrEqual(0);
      expect(measure.remaining).toBe(limit - measure.length);
      if (measure.valid) expect(measure.length > 0 && measure.length <= limit).toBe(true);
      else expect(measure.because).not.toEqual([]);
      expect(JSON.parse(JSON.stringify(measure))).toEqual(measure);
    }),
  );
});

test("X counts a text and its normalized form alike", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("x", "x-v2"), (text, id) => {
      const { length, valid, permillage } = measureText(text, id);
      expect(measureText(text.normalize("NFC"), id)).toMatchObject({ length, valid, permillage });
      expect(measureText(text.normalize("NFD"), id)).toMatchObject({ length, valid, permillage });
    }),
  );
});

test("what X says fits does fit once cut there, and a valid text fits whole", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 30, max: 60 }), (text, limit) => {
      // A cut can turn the rest into a link (of `a.comx` remains `a.com`), so texts with dots are left out.
      const dotless = text.replaceAll(".", "");
      const { valid, validRange } = measureText(dotless, "x", { limit });
      const kept = dotless.slice(0, validRange!.end + 1);
      expect(measureText(kept, "x", { limit }).length).toBeLessThanOrEqual(limit);
      if (valid) expect(kept).toBe(dotless);
    }),
  );
});
