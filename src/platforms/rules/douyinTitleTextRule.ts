import { aitoearn, socialAutoUpload } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long a video's title on Douyin may be: 30 字; UTF-16 code units are counted.
 */
export const douyinTitleTextRule: TextRule = {
  id: "douyin-title",
  version: 1,
  platform: "douyin",
  unit: "characters",
  limit: 30,
  counting: { method: "utf16-units" },
  sources: [socialAutoUpload, aitoearn],
};
