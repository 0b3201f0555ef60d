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
  "the id of a platform": "平台 id",
  "hours in quarters, from 0.25 to 168": "0.25 到 168 之间、以一刻钟为单位的小时数",
  "the hours of its roles together": "各岗位小时数之和",
  "actions with ids of their own": "id 各不相同的动作",
  "hours a week, from 0 to 100000": "每周小时数，0 到 100000",
  "the id of a role": "岗位 id",
  "the id of a role (nearest: {list})": "岗位 id（最接近的：{list}）",
};
