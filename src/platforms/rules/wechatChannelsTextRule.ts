import { aitoearn, multipost } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long the description of a post on WeChat Channels (视频号) may be: 1000 characters; UTF-16 code units are counted.
 */
export const wechatChannelsTextRule: TextRule = {
  id: "wechat-channels",
  version: 1,
  platform: "wechat",
  unit: "characters",
  limit: 1000,
  counting: { method: "utf16-units" },
  sources: [aitoearn, multipost],
};
