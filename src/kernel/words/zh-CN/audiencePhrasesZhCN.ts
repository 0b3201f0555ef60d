/** What the audience room can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const audiencePhrasesZhCN: Readonly<Record<string, string>> = {
  "one currency in all orders": "币种统一的订单",
  "amounts whose sum is finite": "总和不溢出的金额",
  "three lists of equal length from 1 to 19, one less than bins":
    "三个长度相同的列表，长度为 1 至 19，且比 bins 少 1",
  "a list of finite numbers in ascending order": "由有限数字组成的升序列表",
};
