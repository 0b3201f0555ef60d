/** What the model room can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const modelPhrasesZhCN: Readonly<Record<string, string>> = {
  "the schema of an object": "对象的 schema",
  "a whole number from 0 to {n}": "0 到 {n} 的整数",
  // Cells
  "a cell of one value": "单个值",
  "a number, text, true or false, a list of texts, or null": "数字、文本、true 或 false、文本列表，或 null",
  "a number, text, true or false, or a list of texts": "数字、文本、true 或 false，或文本列表",
  "text, a number, or true or false": "文本、数字，或 true 或 false",
  "an object of traits by name": "以特征名为键的对象",
  "a list of events": "事件列表",
  "an event with at and kind": "含 at 和 kind 的事件",
  "seconds, or a duration such as 5 min": "秒数，或时长（例如 5 min）",
  "a number, not an amount of money": "数字，而不是金额",
  "a number, not an upper bound": "确切的数字，而不是上限",
  "a number, not a percentage": "数字，而不是百分比",
  "an exact number, not a lower bound": "确切的数字，而不是下限",
  "a value, not an error of a spreadsheet": "有效的值，而不是表格软件的错误值",
  "an amount in one currency": "单一币种的金额",
  "amounts of one currency, or a currency in every row": "同一币种的金额，或每行都注明币种",
  "{any1}, the sum of {any2}": "{any1}，即 {any2} 之和",
  "an amount in {any}, as the row's currency says": "以 {any} 计的金额，与该行的币种一致",
  "an id that no other row has (row {n} is kept)": "与其他行不重复的 id（保留序号为 {n} 的行，从 0 计）",
  // Dates of exports
  "a date in the form {any}": "{any} 格式的日期",
  "a time with an offset, or options.timeZone for local times":
    "带时区偏移的时间；如为当地时间，请提供 options.timeZone",
  "an ISO 8601 date and time (for other forms give options.dateFormat)":
    "ISO 8601 格式的日期和时间（其他格式请提供 options.dateFormat）",
  "a date, not a number (for seconds since 1970 give options.dateFormat)":
    "日期，而不是数字（如为秒级时间戳，请提供 options.dateFormat）",
  "a date, not digits that could mean several things (give options.dateFormat)":
    "日期，而不是含义不明的数字（请提供 options.dateFormat）",
  "a date that can mean one day only (give options.dateFormat, for example {any})":
    "只能解读为一天的日期（请提供 options.dateFormat，例如 {any}）",
  "a date with its year": "带年份的日期",
  "a date with the weekday that it has": "与所写星期相符的日期",
  "an offset such as +08:00 (an abbreviation can mean several time zones)":
    "时区偏移，例如 +08:00（时区缩写可能对应多个时区）",
  "milliseconds since 1970, in digits": "数字形式的毫秒时间戳",
  "seconds since 1970, in digits": "数字形式的秒级时间戳",
  "days of a spreadsheet since {any}, in digits": "数字形式的表格日期序号（自 {any} 起的天数）",
  "a local time that the zone's clock shows once": "在该时区唯一存在的当地时间",
  "a date pattern with year, month and day such as {list}": "含年、月、日的日期格式，例如 {list}",
  'a date pattern with year, month and day such as "yyyy-MM-dd HH:mm", "epoch-s" or "epoch-ms"':
    '含年、月、日的日期格式，例如 "yyyy-MM-dd HH:mm"、"epoch-s" 或 "epoch-ms"',
  'a date pattern with year, month and day such as "yyyy-MM-dd HH:mm", "epoch-s", "epoch-ms", "excel" or "excel-1904"':
    '含年、月、日的日期格式，例如 "yyyy-MM-dd HH:mm"、"epoch-s"、"epoch-ms"、"excel" 或 "excel-1904"',
  "a locale in one of the languages {list}": "以下语言之一的区域代码：{list}",
  // Rows, columns, tables
  "rows, as objects by column name": "由以列名为键的对象组成的数据行",
  "rows, or at least one column": "数据行，或至少一列",
  "rows, columns or an Arrow-style table": "数据行、数据列或 Arrow 形式的表",
  "data that can be read": "可读取的数据",
  "a column (an array, a typed array, or { values, valid })":
    "数据列（数组、类型化数组或 { values, valid }）",
  "a column with get(row)": "带 get(row) 的数据列",
  "an array or typed array": "数组或类型化数组",
  "a bitmap of at least {n} bytes": "不少于 {n} 字节的位图",
  "booleans or a bitmap": "布尔值列表或位图",
  "{n} booleans, one a value": "{n} 个布尔值，与值一一对应",
  "{n} values, as many as {any}": "{n} 个值，与 {any} 数量一致",
  "one of the columns {list}": "以下列之一：{list}",
  "a list of column names": "列名列表",
  "a column of the data": "数据中的列",
  '"others" or a list of columns': '"others" 或列名列表',
  "a list of cells": "单元格列表",
  "a list of lines": "行的列表",
  rows: "数据行",
  // Options
  "an object of our names to theirs, or a function from their row to ours":
    "本库字段名到数据列名的对象，或把数据行转换为本库字段的函数",
  "an object of our field names to theirs": "本库字段名到数据列名的对象",
  "an object of names where the data are columns": "字段名对应关系的对象（数据为列时不能用函数）",
  "the name of a field": "字段名",
  "the name of a field, text that is not empty": "字段名（非空文本）",
  "the id of a preset, a preset, or null": "导出预设的 id、导出预设，或 null",
  "no traits: only members have them": "不应指定特征列（只有用户数据才有特征）",
  "the name of a number field": "数值字段名",
  // Sheets and rows taken together
  "the id of a preset, or a preset": "导出预设的 id，或导出预设",
  "a preset of the noun {any}": "数据类型 {any} 的导出预设",
  "no constant for a field that options.fields has": "不应为 options.fields 中已有的字段再设常量",
  "one of the required fields {list}": "以下必填字段之一：{list}",
  "false where the ids come from elsewhere": "false（id 已另有来源）",
  "a field that can hold what it is compared with ({list})": "内容能与比较值相比较的字段（{list}）",
};
