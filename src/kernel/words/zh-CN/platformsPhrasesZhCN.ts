/** What the platforms room can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const platformsPhrasesZhCN: Readonly<Record<string, string>> = {
  "the id of a platform (nearest: {list})": "平台 id（最接近的：{list}）",
  "the id of a text rule or platform (nearest: {list})": "文本规则或平台的 id（最接近的：{list}）",
  "a text rule, or the id of one or of a platform": "文本规则，或文本规则、平台的 id",
  'a counting whose method is "x-weighted" or "weibo-half-units"':
    'method 为 "x-weighted" 或 "weibo-half-units" 的计数方式',
};
