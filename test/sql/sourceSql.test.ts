import { afterAll, beforeAll, expect, test } from "vitest";
import { compileCondition } from "../../src/condition/compileCondition.ts";
import type { Condition } from "../../src/condition/conditionSchema.ts";
import { dialectOf } from "../../src/sql/internal/dialectOf.ts";
import { sourceSql } from "../../src/sql/internal/sourceSql.ts";
import { sqlWriter } from "../../src/sql/internal/sqlWriter.ts";
import { type Engine, startEngines } from "./engines.ts";

let engines: readonly Engine[];

beforeAll(async () => {
  engines = await startEngines();
  for (const engine of engines) {
    const list = engine.dialect === "duckdb" ? "VARCHAR[]" : "text[]";
    const double = engine.dialect === "duckdb" ? "DOUBLE" : "double precision";
    await engine.run(
      `CREATE TABLE "po""sts" (id INTEGER, platform VARCHAR, "publishedAt" TIMESTAMP WITH TIME ZONE, likes ${double}, paid BOOLEAN, topics ${list}, account VARCHAR)`,
    );
    const array = (items: string): string => (engine.dialect === "duckdb" ? `[${items}]` : `ARRAY[${items}]`);
    await engine.run(`INSERT INTO "po""sts" VALUES
      (1, 'weibo', '2026-03-01T00:00:00Z', 120, TRUE, ${array("'Food', 'travel'")}, 'İstanbul ΣΑΣ'),
      (2, 'X', '2026-03-07T16:00:00Z', 0, FALSE, ${array("'food'")}, '50%_off\\'),
      (3, '', '2026-03-08T12:00:00.0009Z', -4, NULL, NULL, ''),
      (4, NULL, '2026-03-09T00:00:00Z', 'NaN', TRUE, NULL, '豈'),
      (5, 'weibo', NULL, 'Infinity', FALSE, NULL, '😀')`);
  }
}, 60_000);

afterAll(async () => {
  for (const engine of engines) await engine.close();
});

const rows = [
  {
    id: "1",
    platform: "weibo",
    publishedAt: "2026-03-01T00:00:00Z",
    likes: 120,
    paid: true,
    topics: ["Food", "travel"],
    account: "İstanbul ΣΑΣ",
  },
  {
    id: "2",
    platform: "X",
    publishedAt: "2026-03-07T16:00:00Z",
    likes: 0,
    paid: false,
    topics: ["food"],
    account: "50%_off\\",
  },
  { id: "3", platform: "", publishedAt: "2026-03-08T12:00:00.0009Z", likes: -4, account: "" },
  { id: "4", publishedAt: "2026-03-09T00:00:00Z", likes: Number.NaN, paid: true, account: "豈" },
  { id: "5", platform: "weibo", likes: null, paid: false, account: "😀" },
];

const conditions: Condition[] = [
  { field: "platform", op: "eq", value: "WEIBO" },
  { field: "platform", op: "ne", value: "weibo" },
  { field: "platform", op: "eq", value: "WEIBO", caseSensitive: true },
  { not: { field: "platform", op: "eq", value: "x" } },
  { field: "likes", op: "ge", value: 0 },
  { field: "likes", op: "missing" },
  { field: "likes", op: "notIn", value: [0] },
  { field: "likes", op: "notIn", value: [] },
  { field: "likes", op: "in", value: [] },
  { field: "paid", op: "ne", value: true },
  { field: "topics", op: "includesAny", value: ["FOOD"] },
  { field: "topics", op: "includesAll", value: ["food", "travel"] },
  { field: "topics", op: "includesAll", value: [] },
  { field: "topics", op: "count", value: { op: "ge", value: 2 } },
  { field: "account", op: "contains", value: "σας" },
  { field: "account", op: "contains", value: "σασ" },
  { field: "account", op: "startsWith", value: "i" },
  { field: "account", op: "endsWith", value: "%_OFF\\" },
  { field: "account", op: "notContains", value: "%" },
  { field: "account", op: "notContains", value: "" },
  { field: "account", op: "endsWith", value: "" },
  { field: "account", op: "eq", value: "" },
  { field: "account", op: "lt", value: "😀" },
  { field: "account", op: "between", value: ["豈", "😀"] },
  { field: "publishedAt", op: "after", value: "2026-03-08T12:00:00Z" },
  { field: "publishedAt", op: "le", value: "2026-03-08T12:00:00Z" },
  {
    field: "publishedAt",
    op: "withinLast",
    days: 2,
    asOf: "2026-03-08T12:00:00Z",
    timeZone: "Asia/Shanghai",
  },
  { field: "publishedAt", op: "withinLast", value: { hours: 24, asOf: "2026-03-08T16:00:00Z" } },
  { all: [] },
  { any: [] },
];

test.each(conditions)("rows that match %j are the same everywhere", async (condition) => {
  const wanted = rows.filter(compileCondition(condition)).map((row) => row.id);
  for (const engine of engines) {
    const writer = sqlWriter(dialectOf(engine.dialect), "test");
    const source = sourceSql(
      {
        where: "test",
        table: 'po"sts',
        columns: {},
        instants: "timestamptz",
        noun: "feedback",
        need: [],
        condition: undefined,
      },
      writer,
    );
    // A noun that requires none of these fields, so that no row is left out.
    const kinds = { likes: "number", paid: "flag", topics: "list", publishedAt: "instant" } as const;
    for (const [field, kind] of Object.entries(kinds)) source.column(field, kind);
    const id = source.own("id");
    const sql = source.condition(condition, "condition");
    const query = `WITH ${source.tables()} SELECT ${id} AS id FROM matching WHERE ${sql} ORDER BY 1`;
    const found = await engine.run({ sql: query, parameters: writer.parameters });
    expect(
      found.map((row) => String(row.id)),
      `${engine.dialect}: ${query}`,
    ).toEqual(wanted);
  }
});
