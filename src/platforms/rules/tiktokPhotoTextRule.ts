import { tiktokPosting } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How TikTok counts the description of a photo post: 4000 "UTF-16 runes", taken for UTF-16 code units.
 */
export const tiktokPhotoTextRule: TextRule = {
  id: "tiktok-photo",
  version: 1,
  platform: "tiktok",
  unit: "utf16-units",
  limit: 4000,
  counting: { method: "utf16-units" },
  sources: [tiktokPosting],
};
