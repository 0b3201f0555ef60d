import { bilibiliCollect } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long a video's description on Bilibili may be: 2000 字 (250 in some categories); UTF-16 code units are counted.
 */
export const bilibiliTextRule: TextRule = {
  id: "bilibili",
  version: 1,
  platform: "bilibili",
  unit: "characters",
  limit: 2000,
  counting: { method: "utf16-units" },
  sources: [bilibiliCollect],
};
