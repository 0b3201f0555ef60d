import { pinterestApi } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How Pinterest counts a pin's description: 800 characters by its API description; UTF-16 code units are counted.
 */
export const pinterestTextRule: TextRule = {
  id: "pinterest",
  version: 1,
  platform: "pinterest",
  unit: "characters",
  limit: 800,
  counting: { method: "utf16-units" },
  sources: [pinterestApi],
};
