import { weiboTextRule } from "./rules/weiboTextRule.ts";
import { xTextRule } from "./rules/xTextRule.ts";
import { xTextRuleV2 } from "./rules/xTextRuleV2.ts";
import type { TextRule } from "./textRuleSchema.ts";

/** Ids of the rules in {@link textRules}. The rule of a platform's ordinary post has the platform's id. */
export type TextRuleId = "x" | "x-v2" | "weibo";

/** Every text rule of this release by id. Each is also exported singly ({@link xTextRule}), so that bundlers can drop the others. */
export const textRules: Readonly<Record<TextRuleId, TextRule>> = {
  x: xTextRule,
  "x-v2": xTextRuleV2,
  weibo: weiboTextRule,
};
