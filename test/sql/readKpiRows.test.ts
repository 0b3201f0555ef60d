import { expect, test } from "vitest";
import { clickThroughRate } from "../../src/kpi/definitions/content/clickThroughRate.ts";
import { finishKpis } from "../../src/kpi/finishKpis.ts";
import { mergeKpis } from "../../src/kpi/mergeKpis.ts";
import { kpiQuery } from "../../src/sql/kpiQuery.ts";
import { type ReadKpiRowsOptions, readKpiRows } from "../../src/sql/readKpiRows.ts";

const options: ReadKpiRowsOptions = {
  kpis: ["content.impressions"],
  table: "posts",
  by: ["platform"],
  dialect: "postgresql",
};
const group = {
  row_kind: "group",
  row_count: "3",
  by_1: "x",
  kpi_1_n: "2",
  kpi_1_partial: "0",
  kpi_1_numerator: "900",
};
const total = {
  row_kind: "total",
  rows_read: 4n,
  rows_kept: 3n,
  missing_required: 1n,
  invalid_required: 0n,
  invalid_cells: 2n,
  missing_1: 1n,
};

test("cells are taken as drivers give them, and the aggregate merges", () => {
  const texts = readKpiRows([group, total], options);
  const numbers = readKpiRows(
    [total, { ...group, row_count: 3, kpi_1_n: 2n, kpi_1_partial: 0, kpi_1_numerator: 900 }],
    options,
  );
  expect(numbers).toEqual(texts);
  expect(texts.issues).toEqual({
    read: 4,
    kept: 3,
    rejected: 1,
    byCode: { "missing-required": 1, "invalid-cell": 2 },
    first: [],
    notSupplied: [],
  });
  expect(JSON.parse(JSON.stringify(texts))).toEqual(texts);
  const { rows } = finishKpis(mergeKpis(texts, numbers));
  expect(rows).toMatchObject([{ values: { "content.impressions": { n: 4, numerator: 1800, leftOut: 2 } } }]);
});

test.each<[string, unknown, string]>([
  ["no list", "rows", 'rows: expected the rows of the query\'s result, as a list, received "rows"'],
  ["no total", [group], 'rows: expected one row whose row_kind is "total", received 0 such rows'],
  ["two totals", [total, total], 'rows: expected one row whose row_kind is "total", received 2 such rows'],
  ["no row", [null, total], "rows[0]: expected a row of the query's result, as an object, received null"],
  [
    "another kind",
    [{ ...group, row_kind: "sum" }, total],
    'rows[0].row_kind: expected "group" or "total", received "sum"',
  ],
  [
    "a column that is not there",
    [{ ...group, kpi_1_n: undefined }, total],
    "rows[0].kpi_1_n: expected a whole number of at least 0, received undefined",
  ],
  [
    "a fraction of a row",
    [{ ...group, row_count: 2.5 }, total],
    "rows[0].row_count: expected a whole number of at least 0, received 2.5",
  ],
  [
    "more rows than there are",
    [{ ...group, kpi_1_n: 4 }, total],
    "rows[0].kpi_1_n: expected a number from 0 to 3, received 4",
  ],
  [
    "a sum of nothing",
    [{ ...group, kpi_1_n: 0 }, total],
    'rows[0].kpi_1_numerator: expected a number where rows entered, else null, received "900"',
  ],
  [
    "a key of another kind",
    [{ ...group, by_1: 5 }, total],
    "rows[0].by_1: expected text or null, received 5",
  ],
  ["a group twice", [group, group, total], 'rows: expected each group once, received [null,"x"] twice'],
])("refuses %s", (_, rows, message) => {
  expect(() => readKpiRows(rows as object[], options)).toThrow(`readKpiRows: ${message}`);
});

test("a row that throws when it is read is no row", () => {
  const row = {
    get row_kind(): string {
      throw new Error("mine");
    },
  };
  expect(() => readKpiRows([row], options)).toThrow("readKpiRows: rows[0]: expected a row that can be read");
});

test.each<[unknown, object, string]>([
  [[], {}, "kpis: expected at least one KPI, received an array of 0"],
  ["available", {}, 'kpis: expected a list of ids and definitions of KPIs, received "available"'],
  [
    ["content.reach"],
    {},
    'kpis[0]: expected the id of a KPI (did you mean "content.post_reach"?) or a definition of your own, received "content.reach"',
  ],
  [
    [clickThroughRate],
    { noun: "mention" },
    'kpis[0]: expected a KPI over rows of the noun "mention", received "content.click_through_rate" over rows of the noun "post"',
  ],
  [
    [clickThroughRate],
    { by: ["topics"] },
    'options.by[0]: expected a field with one text, number or flag a row (for instants use period), received "topics"',
  ],
  [
    [clickThroughRate],
    { period: { unit: "day", timeZone: "CET" } },
    'options.period.timeZone: expected an IANA time zone with area and place, such as Europe/Berlin, or UTC, received "CET"',
  ],
  [
    [clickThroughRate],
    { by: ["a".repeat(64)] },
    `options: expected a name of 1 to 63 bytes without null characters, received "${"a".repeat(64)}"`,
  ],
])("kpiQuery(%j, %j) says what is wrong", (kpis, more, message) => {
  expect(() => kpiQuery(kpis as string[], { table: "posts", dialect: "postgresql", ...more })).toThrow(
    `kpiQuery: ${message}`,
  );
});
