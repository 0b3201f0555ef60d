/** What the crisis room can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const crisisPhrasesZhCN: Readonly<Record<string, string>> = {
  "an instant as ISO 8601 text": "ISO 8601 格式的时间文本",
  "a number of hours of at least 0": "不小于 0 的小时数",
  "an assessment or a crisis vector": "危机评估或危机向量",
  "a vector of version {any}": "版本为 {any} 的危机向量",
  "a crisis vector that begins with {any}": "以 {any} 开头的危机向量",
  "one of the metrics {list}": "以下指标之一：{list}",
  "the metric {any} once": "只出现一次的指标 {any}",
  "{any} with one of {list}": "{any} 取以下值之一：{list}",
  "an instant, since options.previous is given": "时间点（已提供 options.previous 时必填）",
  "an instant not after options.asOf": "不晚于 options.asOf 的时间点",
  "an instant from options.previous.since to options.asOf":
    "options.previous.since 至 options.asOf 之间的时间点",
  "1 to 8 streams with different names": "1 至 8 个名称互不相同的监测项",
  "an end after the start": "晚于开始时间的结束时间",
  "a point with an instant and a count": "含时间点与数量的数据点",
  "one of the monitor's streams ({any})": "该监测器的监测项之一（{any}）",
  "no other option beside it": "不与其他选项同时使用",
  "rows, or columns with at and count": "数据行，或含 at 与数量的数据列",
  "a column of {any} values": "含 {any} 个值的列",
  "a count from 0 to 1,000,000,000,000, or null where missing":
    "0 至 1,000,000,000,000 的数量，缺失时为 null",
  "a post before options.asOf": "早于 options.asOf 的帖子",
  "a number of followers from 0 to 1,000,000,000,000": "0 至 1,000,000,000,000 的粉丝数",
  "a number above 0 up to 1000": "大于 0 且不超过 1000 的数",
  "a monitor of version 1": "版本为 1 的监测器",
  "a state of createMonitor, monitorPoint or monitorSeries":
    "createMonitor、monitorPoint 或 monitorSeries 给出的状态",
};
