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
  "{any}, as in the posts": "与内容数据相同：{any}",
  "posts with instants (these have weekday and hour only)": "带有发布时刻的内容（当前数据只有星期和小时）",
  "an instant after from, at most {any} days later": "晚于起始时刻、且不超过其后 {any} 天的时刻",
  "a model of estimatePostingTimes, 168 numbers of at least 0, or times with values":
    "estimatePostingTimes 的模型、168 个不小于 0 的数字，或带有价值的时刻列表",
  "a model of estimatePostingTimes, or 168 numbers of at least 0":
    "estimatePostingTimes 的模型，或 168 个不小于 0 的数字",
  "drafts of different ids": "id 各不相同的待发内容",
  "a largest lag that is not below the smallest": "不小于最短间隔的最长间隔",
  "different platforms": "互不相同的平台",
  "no lag for the first platform, from which lags count": "第一个平台不设间隔（其余平台的间隔从它算起）",
  "an IANA time zone, as the model has none": "IANA 时区（该模型未带时区）",
  "a date like 2026-10-01": "形如 2026-10-01 的日期",
  "a question of fewer times, posts, lags or limits (a shorter period, a longer step)":
    "规模更小的问题：减少候选时刻、内容、间隔或限额（缩短周期，或加大步长）",
  'an IANA time zone, or "member"': 'IANA 时区（例如 Asia/Shanghai），或 "member"',
  "a list of up to 5 different names of fields": "最多 5 个不重复的字段名",
  "a field that holds text": "内容为文本的字段",
  "an instant of the years 1 to 9998": "公元 1 至 9998 年的时刻",
  "a domain name": "域名",
};
