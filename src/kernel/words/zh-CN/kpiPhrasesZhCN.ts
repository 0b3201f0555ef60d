/** What the KPI room can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const kpiPhrasesZhCN: Readonly<Record<string, string>> = {
  "a number from 0 to {n}": "0 到 {n} 的数值",
  "at least one KPI": "至少一个 KPI",
  "each field once": "不重复的字段",
  "each id once": "不重复的 id",
  "an id such as family.full_words": "形如 family.full_words 的 id",
  '"ratio-of-sums" for a ratio and "sum" for anything else':
    '"ratio-of-sums"（公式为比率时）或 "sum"（其他情况）',
  '"none" or "poisson" for a formula that is no ratio': '"none" 或 "poisson"（公式不是比率时）',
  "low to be at most high": "low 不大于 high 的范围",
  "added fields of one unit": "单位一致的加总字段",
  'a KPI over rows of the noun "{any}"': '以数据类型 "{any}" 的行计算的 KPI',
  "fields that hold numbers": "内容为数字的字段",
  "a field with one text, number or flag a row (for instants use period)":
    "每行只有一个文本、数字或布尔值的字段（时间点请用 options.period）",
  "{n} parts, one a definition": "{n} 个部分，与定义一一对应",
  '"delta", or rows that are one trial each (0 or 1, over 0 or 1), for a Wilson interval of {any}':
    '"delta"，或每行只代表一次试验的数据（分子、分母均为 0 或 1），才能为 {any} 计算 Wilson 区间',
  '"none", or whole counts of at least 0 in each row, for a Poisson interval of {any}':
    '"none"，或每行均为不小于 0 的整数计数，才能为 {any} 计算泊松区间',
  "a KPI definition; this function knows no ids": "KPI 定义（此函数不接受 id）",
  'the id of a KPI (did you mean "{any}"?) or a definition of your own':
    'KPI 的 id（是否指 "{any}"？），或自定义的 KPI 定义',
  "groups by {list}, as in a": "与 a 相同的分组：{list}",
  "the definition of {any} in a": "a 中 {any} 的定义",
  "{any}, as in a": "与 a 相同：{any}",
};
