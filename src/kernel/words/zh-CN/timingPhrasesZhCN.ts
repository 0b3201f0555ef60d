/** What the timing room can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const timingPhrasesZhCN: Readonly<Record<string, string>> = {
  "sums within the range of numbers": "未超出数值范围的和",
  "an IANA time zone (null only together with slotFields)":
    "IANA 时区（例如 Asia/Shanghai；仅在提供 slotFields 时可为 null）",
  "168 numbers of at least 0, Monday 0:00 first, not all 0":
    "168 个不小于 0 且不全为 0 的数字，从周一 0:00 开始",
  "an outcome of at least 0": "不小于 0 的效果值",
  "likes, comments, shares or saves": "点赞、评论、分享或收藏数",
  "a weekday, 1 (Monday) to 7 (Sunday)": "星期几：1（周一）至 7（周日）",
  "an hour, 0 to 23": "小时，0 至 23",
  "columns of one length and groups that exist": "长度一致的列，以及存在的分组",
  "moments of the powers 0, 0.25, 0.5 and 1": "幂次 0、0.25、0.5 和 1 的矩",
  "slot = (weekday - 1) * 24 + hour": "slot = (weekday - 1) * 24 + hour",
  "the 168 slots of a week in order": "按顺序排列的一周 168 个时段",
  'an IANA time zone, or "member"': 'IANA 时区（例如 Asia/Shanghai），或 "member"',
  "a list of up to 5 different names of fields": "最多 5 个不重复的字段名",
  "a field that holds text": "内容为文本的字段",
  "an instant of the years 1 to 9998": "公元 1 至 9998 年的时刻",
  "a domain name": "域名",
};
