/** What the time room can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const timePhrasesZhCN: Readonly<Record<string, string>> = {
  "a list of epoch milliseconds": "以毫秒计的时间戳列表",
  "an IANA time zone": "IANA 时区（例如 Asia/Shanghai）",
  "an instant (ISO 8601 with an offset, epoch milliseconds, or a Date)":
    "时间点（带时区偏移的 ISO 8601、毫秒时间戳或 Date）",
  "an instant within {n} milliseconds of 1970": "距 1970 年不超过 {n} 毫秒的时间点",
  "an instant that is not before `from`": "不早于 `from` 的时间点",
  "an instant at most {n} periods after `from`": "`from` 之后不超过 {n} 个周期的时间点",
  "a day of the week from 1 (Monday) to 7 (Sunday)": "星期几：1（周一）至 7（周日）",
  "a local time (ISO 8601 without an offset)": "当地时间（不带时区偏移的 ISO 8601）",
  "a local time that exists once in {any}": "在 {any} 唯一存在的当地时间",
  "a local time within the range of instants": "可表示范围内的当地时间",
  "a step that stays within the range of dates": "不超出日期可表示范围的步长",
  "a time like 09:00": "形如 09:00 的时间",
  "a time like 17:30, up to 24:00": "形如 17:30 的时间，最晚 24:00",
  "an instant that is not before `from`, both in the years 1900 to 2200":
    "不早于起始时刻的时刻（两者均在 1900 至 2200 年之间）",
  "a list of 1 to 100 windows of hours": "1 至 100 个营业时段组成的列表",
  "a list of dates like 2026-10-01": "由形如 2026-10-01 的日期组成的列表",
  "a list of days of the week from 1 (Monday) to 7 (Sunday)": "由 1（周一）至 7（周日）组成的列表",
};
