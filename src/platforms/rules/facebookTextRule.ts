import { aitoearn, postiz } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How a Facebook page's post is counted: 63206 characters; tools count UTF-16 code units, and several stop at 5000.
 */
export const facebookTextRule: TextRule = {
  id: "facebook",
  version: 1,
  platform: "facebook",
  unit: "utf16-units",
  limit: 63206,
  counting: { method: "utf16-units" },
  sources: [postiz, aitoearn],
};
