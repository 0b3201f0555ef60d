/** What can be found instead, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const receivedZhCN: Readonly<Record<string, string>> = {
  "sums beyond it": "超出该范围的和",
  "an object": "对象",
  "an array of {n}": "含 {n} 项的列表",
  "a function": "函数",
  "a symbol": "符号（symbol）",
  "an invalid Date": "无效的 Date",
  "another definition of the same version": "同一版本的另一个定义",
  '"{any1}" with {any2} in row {n}': '"{any1}"，而序号为 {n} 的行（从 0 计）为 {any2}',
  '"{any}" with {n} other rows': '"{any}"，而另有 {n} 行不符合',
  "{n} such rows": "{n} 行",
  "{any} twice": "{any} 出现两次",
  '"{any1}" over rows of the noun "{any2}"': '以数据类型 "{any2}" 的行计算的 "{any1}"',
  "amounts beyond the range of numbers": "超出数值范围的金额",
  "distinct counts, quantiles or latest values of {any} that a database worked out":
    "由数据库直接算出的 {any} 的去重计数、分位数或期末值",
  "{any1} (row {n1}) and {any2} (row {n2})": "{any1}（序号 {n1} 的行，从 0 计）和 {any2}（序号 {n2} 的行）",
  "{any1} and {any2}": "{any1} 和 {any2}",
  "cells of {n} posts": "合计 {n} 篇帖子的单元格",
  "{n} times for {n} posts": "{n} 个候选时刻、{n} 条内容",
};
