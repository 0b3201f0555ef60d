import { youtubeVideos } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How YouTube counts a description: 5000 bytes in UTF-8, 1666 Chinese characters. Most tools count 5000 characters.
 */
export const youtubeTextRule: TextRule = {
  id: "youtube",
  version: 1,
  platform: "youtube",
  unit: "bytes",
  limit: 5000,
  counting: { method: "utf8-bytes" },
  sources: [youtubeVideos],
};
