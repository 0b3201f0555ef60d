/** What the audience room can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const audiencePhrasesZhCN: Readonly<Record<string, string>> = {
  "one currency in all orders": "币种统一的订单",
  "amounts whose sum is finite": "总和不溢出的金额",
  "three lists of equal length from 1 to 19, one less than bins":
    "三个长度相同的列表，长度为 1 至 19，且比 bins 少 1",
  "a list of finite numbers in ascending order": "由有限数字组成的升序列表",
  "a date": "日期",
  "a day within 100,000,001 days of 1970-01-01": "距 1970-01-01 不超过 100,000,001 天的日期",
  "customers in order, each once": "按顺序排列且不重复的客户",
  "days in order, each once": "按顺序排列且不重复的日期",
  "{n} of them, one a day": "{n} 个，与日期一一对应",
  "an order or a refund on each day": "每天至少一笔订单或退款",
  "sums within the range of numbers, the largest part first": "未超出数值范围、且最大部分在前的和",
  'a whole number from 1 to 100, or "auto"': '1 至 100 的整数，或 "auto"',
  "a list of 1 to 100 traits of different names": "1 至 100 个名称互不相同的特征组成的列表",
  "the name of a trait": "特征名称",
  "version {any}": "版本 {any}",
  "k segments with a center for each trait": "k 个分群，且每个特征都有中心值",
  "an hour from 0 to 24": "0 至 24 的小时数",
  "a number above -1 and up to 1e140": "大于 -1 且不超过 1e140 的数字",
  "a number up to 1e140 in size": "绝对值不超过 1e140 的数字",
  "an object with the members before and after": "包含前期与后期用户的对象",
};
