import { atproto } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How Bluesky counts a post: 300 graphemes and 3000 bytes in UTF-8, both at once; links count in full.
 */
export const blueskyTextRule: TextRule = {
  id: "bluesky",
  version: 1,
  platform: "bluesky",
  unit: "graphemes",
  limit: 300,
  counting: { method: "graphemes" },
  also: [{ unit: "bytes", limit: 3000, counting: { method: "utf8-bytes" } }],
  sources: [atproto],
};
