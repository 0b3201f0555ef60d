import { mastodonServer } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How a Mastodon server counts a post: graphemes, a link 23, `@name@server.example` as `@name`, a content warning counted in. 500 is
 * the default; each server sets its own (`configuration.statuses.max_characters`), to be given as `limit`.
 */
export const mastodonTextRule: TextRule = {
  id: "mastodon",
  version: 1,
  platform: "mastodon",
  unit: "graphemes",
  limit: 500,
  counting: { method: "mastodon-characters", linkLength: 23 },
  sources: [mastodonServer],
};
