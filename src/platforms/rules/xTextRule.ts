import { xWeights } from "../internal/xWeights.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How X counts a post today: configuration v3 of its published text library. 280 characters; code points up to U+10FF and most
 * punctuation spaces, dashes and quotes weigh one, others (Chinese, Japanese, Korean, `€`, `…`, `™`) two; any link 23; any emoji two.
 *
 * Oddities that are X's own: U+200F weighs two, a lone surrogate two, `☺` with the text selector U+FE0E four.
 *
 * Deviation from the library 3.1.0 (2021), whose emoji list ends with Emoji 11: newer sequences (❤️‍🔥, 🧑‍🎄) count two here, as
 * docs.x.com says of all emoji, where the library says five.
 */
export const xTextRule: TextRule = {
  id: "x",
  version: 3,
  platform: "x",
  unit: "weighted-characters",
  limit: 280,
  counting: {
    method: "x-weighted",
    ...xWeights,
    emojiAsOne: true,
  },
  sources: [
    {
      kind: "source",
      title: "X developer documentation, Counting characters",
      url: "https://docs.x.com/fundamentals/counting-characters",
      checked: "2026-11-22",
      confidence: "high",
    },
    {
      kind: "source",
      title: "twitter-text, config/v3.json, commit 30e2430 (2021-10-21)",
      url: "https://github.com/twitter/twitter-text/blob/30e2430d90cff3b46393ea54caf511441983c260/config/v3.json",
      checked: "2026-11-22",
      confidence: "high",
    },
  ],
};
