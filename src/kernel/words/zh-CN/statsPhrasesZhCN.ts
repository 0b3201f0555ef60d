/** What the stats room can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const statsPhrasesZhCN: Readonly<Record<string, string>> = {
  "values whose squares are finite": "平方不溢出的数值",
  "moments of numbers whose squares are finite": "由平方不溢出的数值得到的矩",
  "a list of numbers": "数值列表",
  "a number from 0 to n": "0 至 n 的数字",
  "a probability from 0 to 1": "0 至 1 的概率",
  "at least 1 value": "至少 1 个值",
  "at least {n} values": "至少 {n} 个值",
  "{n} values, as in x": "{n} 个值，与 x 一致",
};
