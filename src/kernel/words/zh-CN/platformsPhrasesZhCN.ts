/** What the platforms room can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const platformsPhrasesZhCN: Readonly<Record<string, string>> = {
  "the id of a platform (nearest: {list})": "平台 id（最接近的：{list}）",
  "the id of a text rule or platform (nearest: {list})": "文本规则或平台的 id（最接近的：{list}）",
  "a text rule, or the id of one or of a platform": "文本规则，或文本规则、平台的 id",
  'a counting with a method such as "x-weighted" or "graphemes"':
    'method 为 "x-weighted"、"graphemes" 等的计数方式',
  "a whole number from 0 to 1114111": "0 到 1114111 的整数",
  "the id of a platform, or a platform profile": "平台 id 或平台档案",
  "a limit such as 280, false, null": "280、false、null 这样的限制",
  "the id of a surface of {any} (nearest: {list})": "{any} 的发布位置 id（最接近的：{list}）",
  "the id of a limit (nearest: {list})": "限制项 id（最接近的：{list}）",
};
