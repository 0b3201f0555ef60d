import { aitoearn } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long the body of a note on Xiaohongshu may be: 1000 字; how they are counted is not established, UTF-16 code units are counted.
 */
export const xiaohongshuTextRule: TextRule = {
  id: "xiaohongshu",
  version: 1,
  platform: "xiaohongshu",
  unit: "characters",
  limit: 1000,
  counting: { method: "utf16-units" },
  sources: [aitoearn],
};
