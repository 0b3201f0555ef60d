import { wechatDraft } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long the title of an article on a WeChat official account may be: 32 字 (64 by older documents), by UTF-16 code units, since WeChat
 * does not define 字.
 */
export const wechatTitleTextRule: TextRule = {
  id: "wechat-title",
  version: 1,
  platform: "wechat",
  unit: "characters",
  limit: 32,
  counting: { method: "utf16-units" },
  sources: [wechatDraft],
};
