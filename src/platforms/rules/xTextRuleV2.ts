import { xWeights } from "../internal/xWeights.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How X counted before its configuration v3: as {@link xTextRule}, but each code point of an emoji sequence by its own weight (👨‍👩‍👧‍👦
 * counts 11). For texts that go through old clients of X's text library.
 */
export const xTextRuleV2: TextRule = {
  id: "x-v2",
  version: 2,
  platform: "x",
  unit: "weighted-characters",
  limit: 280,
  counting: {
    method: "x-weighted",
    ...xWeights,
    emojiAsOne: false,
  },
  sources: [
    {
      kind: "source",
      title: "twitter-text, config/v2.json, commit 30e2430 (2021-10-21)",
      url: "https://github.com/twitter/twitter-text/blob/30e2430d90cff3b46393ea54caf511441983c260/config/v2.json",
      checked: "2026-11-22",
      confidence: "high",
    },
  ],
};
