import { parseJson } from "./parseJson.ts";

/**
 * Reads a list: JSON, or entries parted by the first of these that occurs: line ends, semicolons, bars, `、`, commas; or a
 * text of hashtags (`#a #b`, Weibo's `#a##b#`, Xiaohongshu's `#a[话题]#`), whose signs are left out.
 *
 * @param cell - the text of a cell
 * @returns the entries without the empty ones, in their order; whatever JSON says; undefined for broken JSON
 */
export function parseListText(cell: string): unknown {
  const text = cell.trim();
  if (text.startsWith("[")) return parseJson(text);
  const tags = parseHashtags(text);
  if (tags !== undefined) return tags;
  const separator = SEPARATORS.find((mark) => mark.test(text));
  return (separator === undefined ? [text] : text.split(separator))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .flatMap((entry) => parseHashtags(entry) ?? [entry]);
}

const SEPARATORS: readonly RegExp[] = [/[\r\n]+/, /[;；]/, /\|/, /、/, /[,，]/];

/** Between pairs of signs a tag may have spaces; after a single sign it ends at the next space. */
function parseHashtags(text: string): string[] | undefined {
  if (!/^[#＃]/.test(text)) return undefined;
  const plain = text.replaceAll("＃", "#");
  if (!/^(?:#[^#\r\n]+#\s*)+$/.test(plain) && !/^(?:#[^#\s;；|、,，]+\s*)+$/.test(plain)) return undefined;
  return plain
    .split("#")
    .map((tag) => tag.trim().replace(/\[话题\]$/, ""))
    .filter((tag) => tag !== "");
}
