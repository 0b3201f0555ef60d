import { ayrshare, multipost } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long a title on Reddit may be: 300 characters; UTF-16 code units are counted.
 */
export const redditTitleTextRule: TextRule = {
  id: "reddit-title",
  version: 1,
  platform: "reddit",
  unit: "characters",
  limit: 300,
  counting: { method: "utf16-units" },
  sources: [multipost, ayrshare],
};
