import { aitoearn } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How long a caption on Kuaishou may be: 1000 字 by one tool, 500 by another; no official figure was found. UTF-16 code units are counted.
 */
export const kuaishouTextRule: TextRule = {
  id: "kuaishou",
  version: 1,
  platform: "kuaishou",
  unit: "characters",
  limit: 1000,
  counting: { method: "utf16-units" },
  sources: [aitoearn],
};
