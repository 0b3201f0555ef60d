import { postizThreads, threadsPosts } from "../internal/platformSources.ts";
import type { TextRule } from "../textRuleSchema.ts";

/**
 * How Threads counts a post: 500 characters, emoji by their bytes in UTF-8, as its documentation says. Posts near the limit were refused whose
 * bytes alone were over 500 (a text with curly quotes), so all bytes are measured too, as a cap in dispute: if it holds, 166
 * Chinese characters are the most.
 */
export const threadsTextRule: TextRule = {
  id: "threads",
  version: 1,
  platform: "threads",
  unit: "characters",
  limit: 500,
  counting: { method: "threads-characters" },
  also: [{ unit: "bytes", limit: 500, counting: { method: "utf8-bytes" }, disputed: true }],
  sources: [threadsPosts, postizThreads],
};
