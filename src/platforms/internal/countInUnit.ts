import { weiboTextRule } from "../rules/weiboTextRule.ts";
import { xTextRule } from "../rules/xTextRule.ts";
import type { TextCounting } from "../textRuleSchema.ts";
import { type TextRuleId, textRules } from "../textRules.ts";
import { countText } from "./countText.ts";

/** How the units of claims are counted. A unit that is not here (`characters`) is counted in UTF-16 code units. */
const countings: Readonly<Record<string, TextCounting>> = {
  "weighted-characters": xTextRule.counting,
  "weibo-characters": weiboTextRule.counting,
  "xiaohongshu-characters": { method: "xiaohongshu-half-units" },
  graphemes: { method: "graphemes" },
  "code-points": { method: "code-points" },
  bytes: { method: "utf8-bytes" },
};

/**
 * Length of a text in the unit of a claim. Where the surface's own rule counts in that unit, its way of counting is taken:
 * graphemes on Mastodon have links at 23.
 *
 * @param text - the text
 * @param unit - the claim's unit
 * @param ruleId - id of the surface's text rule, if it has one
 * @returns the length
 */
export function countInUnit(text: string, unit: string, ruleId: string | undefined): number {
  const rule =
    ruleId !== undefined && Object.hasOwn(textRules, ruleId) ? textRules[ruleId as TextRuleId] : undefined;
  if (rule?.unit === unit) return countText(text, rule.counting);
  const known = Object.hasOwn(countings, unit) ? countings[unit] : undefined;
  return countText(text, known ?? { method: "utf16-units" });
}
