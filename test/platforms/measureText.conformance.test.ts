import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measureText } from "../../src/platforms/measureText.ts";
import { xTextRule } from "../../src/platforms/rules/xTextRule.ts";
import { xTextRuleV2 } from "../../src/platforms/rules/xTextRuleV2.ts";
import type { TextRule } from "../../src/platforms/textRuleSchema.ts";
import { readYaml } from "../text/readYaml.ts";

interface WeightedCase {
  text: string;
  expected: {
    weightedLength: number;
    valid: boolean;
    permillage: number;
    displayRangeStart: number;
    displayRangeEnd: number;
    validRangeStart: number;
    validRangeEnd: number;
  };
}
interface Suite {
  tests: Record<string, WeightedCase[]> & { tweets: { text: string; expected: boolean }[] };
}

const data = process.env.SOCIALOPS_DATA;

// The conformance suite of X's text library (Apache-2.0); it is read where it lies and never copied here.
describe.skipIf(data === undefined)("conformance suite of X's text library", () => {
  const suite =
    data === undefined
      ? undefined
      : (readYaml(readFileSync(`${data}/twitter-text/conformance/validate.yml`, "utf8")) as Suite);

  test.each([
    ["WeightedTweetsCounterTest", xTextRuleV2, 20],
    ["WeightedTweetsWithDiscountedEmojiCounterTest", xTextRule, 22],
    ["UnicodeDirectionalMarkerCounterTest", xTextRule, 2],
  ] as const)("%s", (section, rule, count) => {
    const cases = suite!.tests[section]!;
    expect(cases).toHaveLength(count);
    const got = cases.map(({ text }) => {
      const { length, valid, permillage, displayRange, validRange } = measureText(text, rule);
      return {
        weightedLength: length,
        valid,
        permillage,
        displayRangeStart: displayRange!.start,
        displayRangeEnd: displayRange!.end,
        validRangeStart: validRange!.start,
        validRangeEnd: validRange!.end,
      };
    });
    expect(got).toEqual(cases.map(({ expected }) => expected));
  });

  // This section is older than weights: it means configuration v1, 140 code points with links at 23.
  test("tweets", () => {
    const cases = suite!.tests.tweets;
    expect(cases).toHaveLength(8);
    const version1: TextRule = {
      ...xTextRule,
      id: "x-v1",
      version: 1,
      limit: 140,
      counting: {
        method: "x-weighted",
        scale: 1,
        defaultWeight: 1,
        ranges: [],
        urlLength: 23,
        emojiAsOne: false,
      },
    };
    expect(cases.map(({ text }) => measureText(text, version1).valid)).toEqual(
      cases.map(({ expected }) => expected),
    );
    const fitsToday = cases.filter(({ text }) => measureText(text, xTextRule).valid);
    expect(fitsToday).toHaveLength(7); // all but the empty one
  });
});
