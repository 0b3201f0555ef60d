import { xiaohongshuMcp } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How Xiaohongshu counts a note's title: 20 字, where two ASCII characters make one and any other UTF-16 code unit is one, so that an
 * emoji is two.
 */
export const xiaohongshuTitleTextRule: TextRule = {
  id: "xiaohongshu-title",
  version: 1,
  platform: "xiaohongshu",
  unit: "xiaohongshu-characters",
  limit: 20,
  counting: { method: "xiaohongshu-half-units" },
  sources: [xiaohongshuMcp],
};
