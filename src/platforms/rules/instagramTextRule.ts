import { buffer, instagramMedia } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How Instagram counts a caption: 2200 characters. Its pages do not say what a character is; tools count UTF-16 code units.
 */
export const instagramTextRule: TextRule = {
  id: "instagram",
  version: 1,
  platform: "instagram",
  unit: "utf16-units",
  limit: 2200,
  counting: { method: "utf16-units" },
  sources: [instagramMedia, buffer],
};
