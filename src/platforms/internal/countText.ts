import { countCodePoints } from "../../text/countCodePoints.ts";
import { countGraphemes } from "../../text/countGraphemes.ts";
import { countMastodonCharacters } from "../../text/countMastodonCharacters.ts";
import { countThreadsCharacters } from "../../text/countThreadsCharacters.ts";
import { countWeiboHalfUnits } from "../../text/countWeiboHalfUnits.ts";
import { countXiaohongshuHalfUnits } from "../../text/countXiaohongshuHalfUnits.ts";
import { countXWeighted } from "../../text/countXWeighted.ts";
import { utf8Length } from "../../text/utf8Length.ts";
import type { TextCounting } from "../textRuleSchema.ts";

/**
 * Length of a text by a way of counting.
 *
 * @param text - the text
 * @param counting - the way
 * @returns the length; linear in the text's
 */
export function countText(text: string, counting: TextCounting): number {
  switch (counting.method) {
    case "x-weighted":
      return countXWeighted(text, counting, 0).length;
    case "weibo-half-units":
      return Math.ceil(countWeiboHalfUnits(text, counting) / 2);
    case "xiaohongshu-half-units":
      return Math.ceil(countXiaohongshuHalfUnits(text) / 2);
    case "mastodon-characters":
      return countMastodonCharacters(text, counting.linkLength);
    case "threads-characters":
      return countThreadsCharacters(text);
    case "utf16-units":
      return text.length;
    case "code-points":
      return countCodePoints(text);
    case "graphemes":
      return countGraphemes(text);
    case "utf8-bytes":
      return utf8Length(text);
  }
}
