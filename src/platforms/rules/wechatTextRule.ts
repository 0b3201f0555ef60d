import { wechatDraft, wechatForum } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long the body of an article on a WeChat official account may be: 20000 characters of its HTML, tags included, and 1 MB. What
 * WeChat takes for a character is not defined; UTF-16 code units are counted.
 */
export const wechatTextRule: TextRule = {
  id: "wechat",
  version: 1,
  platform: "wechat",
  unit: "characters",
  limit: 20000,
  counting: { method: "utf16-units" },
  also: [{ unit: "bytes", limit: 1048576, counting: { method: "utf8-bytes" } }],
  sources: [wechatDraft, wechatForum],
};
