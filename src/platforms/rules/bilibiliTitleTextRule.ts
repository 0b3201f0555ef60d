import { bilibiliCollect } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long a video's title on Bilibili may be: 80 字; UTF-16 code units are counted.
 */
export const bilibiliTitleTextRule: TextRule = {
  id: "bilibili-title",
  version: 1,
  platform: "bilibili",
  unit: "characters",
  limit: 80,
  counting: { method: "utf16-units" },
  sources: [bilibiliCollect],
};
