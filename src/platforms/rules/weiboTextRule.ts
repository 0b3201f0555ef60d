import type { TextRule } from "../textRuleSchema.ts";

/**
 * How Weibo counts a post, in 字: two ASCII or Latin-1 characters make one, any other UTF-16 code unit is one, the sum is rounded
 * up; a link of up to 140 bytes counts 10 字. The counting is that of Weibo's old web editor, the best that is public; whether
 * today's apps still count so is not established. Measure against 140 (`{ limit: 140 }`) for what shows before the fold.
 */
export const weiboTextRule: TextRule = {
  id: "weibo",
  version: 1,
  platform: "weibo",
  unit: "weibo-characters",
  limit: 2000,
  counting: { method: "weibo-half-units", linkLength: 20, linkBytes: 140, ownLinkBytes: 41 },
  sources: [
    {
      kind: "source",
      title: "Sina front-end module STK kit.extra.count, from public copies (old front-end rule)",
      checked: "2026-11-22",
      confidence: "medium",
    },
    {
      kind: "source",
      title: "Limit of 2000: three public posting tools, which count UTF-16 code units",
      checked: "2026-11-22",
      confidence: "medium",
    },
  ],
};
