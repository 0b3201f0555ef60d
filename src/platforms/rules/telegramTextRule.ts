import { postizTelegram } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long a message on Telegram may be: 4096 characters, 1024 where images or videos go along; UTF-16 code units are counted.
 */
export const telegramTextRule: TextRule = {
  id: "telegram",
  version: 1,
  platform: "telegram",
  unit: "characters",
  limit: 4096,
  limitWithMedia: 1024,
  counting: { method: "utf16-units" },
  sources: [postizTelegram],
};
