import { buffer, postiz } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How YouTube counts a title: 100 characters; tools count UTF-16 code units.
 */
export const youtubeTitleTextRule: TextRule = {
  id: "youtube-title",
  version: 1,
  platform: "youtube",
  unit: "utf16-units",
  limit: 100,
  counting: { method: "utf16-units" },
  sources: [postiz, buffer],
};
