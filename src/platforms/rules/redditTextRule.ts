import { singleSources } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long a text post on Reddit may be: 40000 characters by a single source; UTF-16 code units are counted.
 */
export const redditTextRule: TextRule = {
  id: "reddit",
  version: 1,
  platform: "reddit",
  unit: "characters",
  limit: 40000,
  counting: { method: "utf16-units" },
  sources: [singleSources],
};
