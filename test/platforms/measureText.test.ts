import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/kernel/reasons/explain.ts";
import { measureText } from "../../src/platforms/measureText.ts";
import { weiboTextRule } from "../../src/platforms/rules/weiboTextRule.ts";
import { xTextRule } from "../../src/platforms/rules/xTextRule.ts";
import { xTextRuleV2 } from "../../src/platforms/rules/xTextRuleV2.ts";
import { textRuleSchema } from "../../src/platforms/textRuleSchema.ts";
import { textRules } from "../../src/platforms/textRules.ts";

interface Golden {
  cases: { name: string; text: string; x: number; xV2: number; weibo: number; library: number }[];
}
const golden = JSON.parse(
  readFileSync(new URL("../golden/platforms/text-lengths.json", import.meta.url), "utf8"),
) as Golden;

describe("lengths made by an independent implementation", () => {
  test.each(golden.cases)("$name", ({ text, x, xV2, weibo }) => {
    expect(measureText(text, xTextRule).length).toBe(x);
    expect(measureText(text, xTextRuleV2).length).toBe(xV2);
    expect(measureText(text, weiboTextRule).length).toBe(weibo);
  });

  test("differ from X's library only for emoji that its list of 2018 lacks", () => {
    const differing = golden.cases.filter(({ x, library }) => x !== library).map(({ name }) => name);
    expect(differing).toEqual([
      "heart on fire, Emoji 13.1",
      "Mx Claus, Emoji 13",
      "phoenix, Emoji 15.1",
      "head shaking, Emoji 15.1",
    ]);
  });
});

test("the id of a rule or platform stands for the rule", () => {
  expect(measureText("看", "x")).toEqual(measureText("看", xTextRule));
  expect(measureText("看", "x-v2")).toEqual(measureText("看", xTextRuleV2));
  expect(measureText("看", "weibo")).toEqual(measureText("看", weiboTextRule));
});

test("the whole result for X", () => {
  expect(measureText(`${"长".repeat(140)}！`, "x")).toEqual({
    length: 282,
    limit: 280,
    remaining: -2,
    unit: "weighted-characters",
    rule: "x",
    ruleVersion: 3,
    valid: false,
    because: [
      {
        code: "platforms.text-too-long",
        values: { platform: "x", length: 282, limit: 280, unit: "weighted-characters" },
      },
    ],
    permillage: 1007,
    displayRange: { start: 0, end: 140 },
    validRange: { start: 0, end: 139 },
  });
});

test("the whole result for Weibo", () => {
  expect(measureText("#双十一#", "weibo")).toEqual({
    length: 4,
    limit: 2000,
    remaining: 1996,
    unit: "weibo-characters",
    rule: "weibo",
    ruleVersion: 1,
    valid: true,
    because: [],
  });
});

test("another limit moves the verdict and what fits", () => {
  const text = "长".repeat(300);
  expect(measureText(text, "x", { limit: 25000 })).toMatchObject({
    valid: true,
    limit: 25000,
    permillage: 24,
  });
  expect(measureText(text, "x", { limit: 10 }).validRange).toEqual({ start: 0, end: 4 });
  expect(measureText(text, "weibo", { limit: 140 })).toMatchObject({ valid: false, remaining: -160 });
});

test("why a text is not valid, in words", () => {
  expect(explain(measureText("", "x").because)).toBe("The text is empty by the counting of x.");
  expect(explain(measureText("a\ufffe", "x").because)).toBe(
    "The text holds U+FFFE, a character that x refuses.",
  );
  expect(explain(measureText("一二三", "weibo", { limit: 2 }).because, { locale: "zh-CN" })).toBe(
    "该文本按 weibo 的计数规则为 3，超出上限 2。",
  );
});

describe("what fits is said in positions of the text as given", () => {
  const decomposed = "e\u0301";
  test("a decomposed letter before the end of the room", () => {
    expect(measureText(`${decomposed}bcd`, "x", { limit: 3 }).validRange).toEqual({ start: 0, end: 3 });
  });
  test("a decomposed letter behind the end of the room does not move it", () => {
    expect(measureText(`ab${decomposed.repeat(3)}`, "x", { limit: 2 }).validRange).toEqual({
      start: 0,
      end: 1,
    });
  });
  test("a letter that normalization takes apart is not cut", () => {
    const shin = "\ufb2c"; // becomes three code points under NFC
    expect(measureText(`A${shin}`, "x", { limit: 2 }).validRange).toEqual({ start: 0, end: 0 });
    expect(measureText(`A${shin}`, "x", { limit: 4 }).validRange).toEqual({ start: 0, end: 1 });
  });
  test("nothing fits", () => {
    expect(measureText("长", "x", { limit: 1 }).validRange).toEqual({ start: 0, end: 0 });
  });
  test("a link or an emoji fits as a whole or not at all", () => {
    expect(measureText("http://example.com", "x", { limit: 22 }).validRange).toEqual({ start: 0, end: 0 });
    expect(measureText("a👨‍👩‍👧", "x", { limit: 2 }).validRange).toEqual({ start: 0, end: 0 });
    expect(measureText("a👨‍👩‍👧", "x", { limit: 3 }).validRange).toEqual({ start: 0, end: 8 });
  });
});

test("a rule of the caller's own", () => {
  const plain = {
    id: "plain",
    version: 1,
    platform: "intranet",
    unit: "code-points",
    limit: 5,
    counting: {
      method: "x-weighted",
      scale: 1,
      defaultWeight: 1,
      ranges: [],
      urlLength: 4,
      emojiAsOne: true,
    },
    sources: [],
  } as const;
  expect(measureText("长a👨‍👩‍👧", plain)).toMatchObject({ length: 3, rule: "plain", limit: 5, valid: true });
  expect(measureText("http://example.com/", plain).length).toBe(4);
});

test("every rule of the package is valid, is filed under its own id, and is plain JSON", () => {
  for (const [id, rule] of Object.entries(textRules)) {
    expect(textRuleSchema.safeParse(rule).success).toBe(true);
    expect(rule.id).toBe(id);
    expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
  }
});

const plainRule = { ...xTextRule };
test.each([
  [[42, "x"], "measureText: text: expected text, received 42"],
  [
    ["a", "wiebo"],
    'measureText: rule: expected the id of a text rule or platform (nearest: "weibo", "tiktok", "x"), received "wiebo"',
  ],
  [["a", "toString"], /rule: expected the id of a text rule or platform/],
  [["a", null], "measureText: rule: expected a text rule, or the id of one or of a platform, received null"],
  [
    ["a", { ...plainRule, limit: 0 }],
    "measureText: rule.limit: expected a whole number of at least 1, received 0",
  ],
  [
    ["a", { ...plainRule, counting: { method: "runes" } }],
    'measureText: rule.counting: expected a counting with a method such as "x-weighted" or "graphemes", received an object',
  ],
  [
    ["a", "x", { limit: 1.5 }],
    "measureText: options.limit: expected a whole number of at least 1, received 1.5",
  ],
  [["a", "x", { max: 2 }], "measureText: options.max: expected no such field, received 2"],
])("wrong input %#", (given, message) => {
  expect(() => (measureText as (...all: unknown[]) => unknown)(...(given as unknown[]))).toThrow(message);
});
