import type { Dialect } from "../Dialect.ts";

/** DuckDB: texts are UTF-8 in binary order, `lower` maps character by character, `fsum` compensates for rounding. */
export const duckdb: Dialect = {
  longestName: 65_535,
  doubleType: "DOUBLE",
  textType: "VARCHAR",
  wholeType: "BIGINT",
  readsAbbreviations: false,
  // Its driver takes whole numbers for integers of 64 bits.
  numberParameter: (value) =>
    Number.isInteger(value) && !Number.isSafeInteger(value) ? String(value) : value,
  finite: (number) => `CASE WHEN isfinite(CAST(${number} AS DOUBLE)) THEN CAST(${number} AS DOUBLE) END`,
  toMilliseconds: (timestamp) =>
    `CASE WHEN isfinite(${timestamp}) THEN CAST(floor(epoch_us(${timestamp}) / 1000) AS BIGINT) END`,
  fromMilliseconds: (milliseconds) => `make_timestamptz(CAST(${milliseconds} AS BIGINT) * 1000)`,
  dayNumber: (local) => `(CAST(${local} AS DATE) - DATE '1970-01-01')`,
  fold: (text) => `lower(${text})`,
  byCodePoint: (text) => text,
  contains: (text, piece) => `contains(${text}, ${piece})`,
  startsWith: (text, piece) => `starts_with(${text}, ${piece})`,
  endsWith: (text, piece) => `suffix(${text}, ${piece})`,
  matches: (text, pattern) => `regexp_matches(${text}, ${pattern})`,
  wholeList: (list) => `CASE WHEN list_count(${list}) = len(${list}) THEN ${list} END`,
  listLength: (list) => `len(${list})`,
  entriesOf: (list) => `(SELECT unnest(${list}) AS entry)`,
  isFloat: (cell) => `(typeof(${cell}) IN ('DOUBLE', 'FLOAT'))`,
  isNested: (cell) => `(regexp_matches(typeof(${cell}), '^(STRUCT|MAP|UNION|JSON)|\\]$'))`,
  localTime: (timestamp, timeZone) => `timezone(${timeZone}, ${timestamp})`,
  sum: (number) => `fsum(${number})`,
  quantile: (number, p) => `quantile_cont(${number}, ${p})`,
};
