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
};
