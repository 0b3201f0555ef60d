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
  "the id of a criterion (nearest: {list})": "评价指标 id（最接近的：{list}）",
  "a number, null, or an object with low and high": "数字、null，或含 low 与 high 的对象",
  "a low end that is not above the high one": "不大于上限的下限",
  "formats, or numbers of at least 0 by format": "内容形式列表，或按内容形式给出的不小于 0 的数字",
  "numbers that are not all 0": "不全为 0 的数字",
  "a best value that is not the worst": "与最差值不同的最优值",
  "numbers of at least 0 by criterion, or criteria in their order":
    "按指标给出的不小于 0 的数字，或按重要性排列的指标",
  "an id that no other criterion has": "未被其他指标使用的 id",
  "an id that options.weights names": "options.weights 中出现的 id",
  "each role once": "每个角色仅出现一次",
  "at most 6 platforms in all roles": "各角色合计不超过 6 个平台",
  "two different platforms": "两个不同的平台",
  "a platform that is not there already": "尚未出现过的平台",
  "a share that the shares of both platforms leave possible": "与两个平台各自占比不矛盾的占比",
  "fewer platforms with needs of their own": "更少的平台（指带有自身需求的平台）",
};
