import { tiktokPosting } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How TikTok counts a video's caption: 2200 "UTF-16 runes", taken for UTF-16 code units.
 */
export const tiktokTextRule: TextRule = {
  id: "tiktok",
  version: 1,
  platform: "tiktok",
  unit: "utf16-units",
  limit: 2200,
  counting: { method: "utf16-units" },
  sources: [tiktokPosting],
};
