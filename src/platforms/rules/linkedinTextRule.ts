import { buffer, postiz } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How LinkedIn counts a post: 3000 characters; its pages do not say what a character is, tools count UTF-16 code units.
 */
export const linkedinTextRule: TextRule = {
  id: "linkedin",
  version: 1,
  platform: "linkedin",
  unit: "utf16-units",
  limit: 3000,
  counting: { method: "utf16-units" },
  sources: [buffer, postiz],
};
