import { aitoearn } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long the description of a post on Douyin may be: 1000 字, the title counted in; UTF-16 code units are counted.
 */
export const douyinTextRule: TextRule = {
  id: "douyin",
  version: 1,
  platform: "douyin",
  unit: "characters",
  limit: 1000,
  counting: { method: "utf16-units" },
  sources: [aitoearn],
};
