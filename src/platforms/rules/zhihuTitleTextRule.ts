import { multipost } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long an article's title on Zhihu may be: 100 字; UTF-16 code units are counted. No limit of bodies is known.
 */
export const zhihuTitleTextRule: TextRule = {
  id: "zhihu-title",
  version: 1,
  platform: "zhihu",
  unit: "characters",
  limit: 100,
  counting: { method: "utf16-units" },
  sources: [multipost],
};
