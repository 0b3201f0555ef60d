import type { Dialect } from "../Dialect.ts";

/** PostgreSQL: `pg_c_utf8` maps case character by character and orders by code points, whatever the database's locale. */
export const postgresql: Dialect = {
  longestName: 63,
  doubleType: "double precision",
  textType: "text",
  wholeType: "bigint",
  readsAbbreviations: true,
  numberParameter: (value) => value,
  finite: (number) =>
    `CASE WHEN CAST(${number} AS double precision) BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 THEN CAST(${number} AS double precision) END`,
  toMilliseconds: (timestamp) =>
    `CASE WHEN isfinite(${timestamp}) THEN CAST(floor(extract(epoch FROM ${timestamp}) * 1000) AS bigint) END`,
  fromMilliseconds: (milliseconds) =>
    `(TIMESTAMP WITH TIME ZONE 'epoch' + ${milliseconds} * INTERVAL '1 millisecond')`,
  dayNumber: (local) => `(CAST(${local} AS date) - DATE '1970-01-01')`,
  fold: (text) => `lower(${text} COLLATE pg_c_utf8)`,
  byCodePoint: (text) => `(${text} COLLATE "C")`,
  contains: (text, piece) => `(position(${piece} IN ${text}) > 0)`,
  startsWith: (text, piece) => `starts_with(${text}, ${piece})`,
  endsWith: (text, piece) => `(right(${text}, length(${piece})) = ${piece})`,
  matches: (text, pattern) => `(${text} ~ ${pattern})`,
  wholeList: (list) => `CASE WHEN array_position(${list}, NULL) IS NULL THEN ${list} END`,
  listLength: (list) => `cardinality(${list})`,
  entriesOf: (list) => `unnest(${list}) AS entries(entry)`,
  isFloat: (cell) => `(pg_typeof(${cell})::text IN ('double precision', 'real'))`,
  isNested: (cell) => `(pg_typeof(${cell})::text ~ '^(json|jsonb|record)$|[]]$')`,
  localTime: (timestamp, timeZone) => `timezone(${timeZone}, ${timestamp})`,
  sum: (number) => `sum(${number})`,
  quantile: (number, p) => `percentile_cont(${p}) WITHIN GROUP (ORDER BY ${number})`,
};
