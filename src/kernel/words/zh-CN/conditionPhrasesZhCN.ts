/** What conditions can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const conditionPhrasesZhCN: Readonly<Record<string, string>> = {
  "a condition": "条件",
  'a condition: "all", "any", "not", or "field" and "op"': '条件："all"、"any"、"not"，或 "field" 与 "op"',
  "a list of conditions": "条件列表",
  "a list of the lowest and the highest value": "由最小值和最大值组成的列表",
  "a list of values": "值的列表",
  "a function of row and field": "以行和字段名为参数的函数",
  'either "days" or "hours"': '"days" 与 "hours" 二者之一',
  "a pattern of literals, . [ ] ( ) | * + ? {m,n} ^ $ and \\d \\w \\s, of at most {n} steps":
    "由普通字符、. [ ] ( ) | * + ? {m,n} ^ $ 以及 \\d \\w \\s 组成、展开后不超过 {n} 步的模式",
  "an object of columns": "由各列组成的对象",
  'an array, a typed array, or "values" and "valid"': '数组、类型化数组，或 "values" 与 "valid"',
  "a column of {n} cells": "{n} 个单元格的列",
};
