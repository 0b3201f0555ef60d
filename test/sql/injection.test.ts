/** Attempts to make SQL of what a caller gives: each is refused, bound as a literal, or quoted as a name. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Condition } from "../../src/condition/conditionSchema.ts";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import { impressionCount } from "../../src/kpi/definitions/content/impressionCount.ts";
import { finishKpis } from "../../src/kpi/finishKpis.ts";
import type { KpiDefinition } from "../../src/kpi/kpiDefinitionSchema.ts";
import type { KpiFormula } from "../../src/kpi/kpiFormulaSchema.ts";
import { type KpiQueryOptions, kpiQuery } from "../../src/sql/kpiQuery.ts";
import { readKpiRows } from "../../src/sql/readKpiRows.ts";
import { sqlDialects } from "../../src/sql/sqlDialects.ts";
import { type Engine, startEngines } from "./engines.ts";

const drop = "'; DROP TABLE canary; --";
const quote = '" FROM canary; DROP TABLE canary; --';
const union = "x' UNION SELECT * FROM canary --";
const or = "' OR '1'='1";
const comment = "x'/*";
const slash = "\\'; DROP TABLE canary; --";
const dollar = "$1; DROP TABLE canary";
const braces = '"||(SELECT count(*) FROM canary)||"';
const pattern = "%_[a-z]'";
const stacked = "posts; DELETE FROM canary";
const nul = "a\0'; DROP TABLE canary; --";
const half = "\uD800' OR TRUE --";

/** Names that columns of the table really have. */
const names = [drop, quote, union, or, comment, slash, dollar, braces];

type Options = Omit<KpiQueryOptions, "dialect">;
interface Attempt {
  place: string;
  text: string;
  /** Whether it runs, is not found by the database, or is not written at all. */
  outcome: "answered" | "not found" | "refused";
  options?: Partial<Options>;
  formula?: KpiFormula;
}

const whereAttempts = (text: string): Attempt[] => {
  const conditions: Record<string, Condition> = {
    eq: { field: "account", op: "eq", value: text },
    ne: { field: "account", op: "ne", value: text, caseSensitive: true },
    lt: { field: "account", op: "lt", value: text },
    between: { field: "account", op: "between", value: [text, text] },
    in: { field: "account", op: "in", value: ["a", text] },
    notIn: { field: "account", op: "notIn", value: [text] },
    contains: { field: "account", op: "contains", value: text },
    notContains: { field: "account", op: "notContains", value: text },
    startsWith: { field: "account", op: "startsWith", value: text },
    endsWith: { field: "account", op: "endsWith", value: text },
    includesAny: { field: "topics", op: "includesAny", value: [text] },
    includesAll: { field: "topics", op: "includesAll", value: ["food", text] },
  };
  return Object.entries(conditions).map(([op, where]) => ({
    place: `where ${op}`,
    text,
    outcome: "answered",
    options: { where },
  }));
};

const attempts: readonly Attempt[] = [
  ...whereAttempts(drop),
  ...whereAttempts(pattern),
  ...[union, or, slash, dollar].map(
    (text): Attempt => ({
      place: "where not eq",
      text,
      outcome: "answered",
      options: { where: { not: { field: "account", op: "eq", value: text } } },
    }),
  ),
  ...names.map((text): Attempt => ({ place: "by", text, outcome: "answered", options: { by: [text] } })),
  ...[drop, quote, braces].map(
    (text): Attempt => ({
      place: "where field",
      text,
      outcome: "answered",
      options: { where: { field: text, op: "eq", value: text } },
    }),
  ),
  ...[drop, quote].map(
    (text): Attempt => ({
      place: "distinct field",
      text,
      outcome: "answered",
      formula: { op: "distinct", field: text, where: { field: text, op: "exists" } },
    }),
  ),
  ...[`${drop} number`, `${quote} number`].map(
    (text): Attempt => ({
      place: "sum field",
      text,
      outcome: "answered",
      formula: { op: "sum", field: text },
    }),
  ),
  ...[drop, quote, stacked, braces].map(
    (text): Attempt => ({ place: "table", text, outcome: "not found", options: { table: text } }),
  ),
  { place: "table part", text: quote, outcome: "not found", options: { table: ["main", quote] } },
  { place: "schema part", text: drop, outcome: "not found", options: { table: [drop, "posts"] } },
  ...[drop, quote, "*, 1", "impressions, (SELECT 1)"].map(
    (text): Attempt => ({
      place: "column",
      text,
      // The columns of that name hold no numbers.
      outcome: "not found",
      options: { columns: { impressions: `${text} none` } },
    }),
  ),
  { place: "column's field", text: drop, outcome: "refused", options: { columns: { [drop]: "account" } } },
  { place: "zone", text: drop, outcome: "refused", options: { period: { unit: "day", timeZone: drop } } },
  {
    place: "unit",
    text: drop,
    outcome: "refused",
    options: { period: { unit: drop as "day", timeZone: "UTC" } },
  },
  { place: "noun", text: drop, outcome: "refused", options: { noun: drop as "post" } },
  { place: "instants", text: drop, outcome: "refused", options: { instants: drop as "timestamptz" } },
  { place: "table", text: nul, outcome: "refused", options: { table: nul } },
  { place: "table", text: half, outcome: "refused", options: { table: half } },
  { place: "by", text: nul, outcome: "refused", options: { by: [nul] } },
  {
    place: "where literal",
    text: nul,
    outcome: "refused",
    options: { where: { field: "account", op: "eq", value: nul } },
  },
  {
    place: "where literal",
    text: half,
    outcome: "refused",
    options: { where: { field: "account", op: "contains", value: half } },
  },
];

const rows = [
  {
    id: "1",
    platform: "x",
    publishedAt: "2026-03-02T09:00:00Z",
    impressions: 10,
    account: drop,
    topics: [drop, "food"],
  },
  {
    id: "2",
    platform: "x",
    publishedAt: "2026-03-02T09:00:00Z",
    impressions: 20,
    account: pattern,
    topics: [pattern],
  },
  { id: "3", platform: "x", publishedAt: "2026-03-02T09:00:00Z", impressions: 40, account: "a", topics: [] },
].map((row, i) => ({
  ...row,
  ...Object.fromEntries(names.map((name) => [name, i === 0 ? name : "other"])),
  ...Object.fromEntries(names.map((name) => [`${name} number`, i])),
}));

let engines: readonly Engine[];

beforeAll(async () => {
  engines = await startEngines();
  for (const engine of engines) {
    const list = engine.dialect === "duckdb" ? "VARCHAR[]" : "text[]";
    const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
    const own = names
      .map((name) => `${quoted(name)} VARCHAR, ${quoted(`${name} number`)} DOUBLE PRECISION`)
      .join(", ");
    await engine.run("CREATE TABLE canary (x INTEGER)");
    await engine.run("INSERT INTO canary VALUES (1), (2), (3)");
    await engine.run(
      `CREATE TABLE posts (id VARCHAR, platform VARCHAR, "publishedAt" TIMESTAMP WITH TIME ZONE, impressions DOUBLE PRECISION, account VARCHAR, topics ${list}, ${own})`,
    );
    for (const row of rows) {
      const { topics, ...cells } = row;
      const fields = Object.entries(cells);
      const types = fields.map(([field, cell]) => {
        if (field === "publishedAt") return "TIMESTAMP WITH TIME ZONE";
        return typeof cell === "number" ? "DOUBLE PRECISION" : "VARCHAR";
      });
      const values = types.map((type, i) => `CAST($${i + 1} AS ${type})`);
      const entries = topics.map((_, i) => `$${fields.length + 1 + i}`).join(", ");
      const array = engine.dialect === "duckdb" ? `[${entries}]` : `ARRAY[${entries}]`;
      await engine.run({
        sql: `INSERT INTO posts (${fields.map(([field]) => quoted(field)).join(", ")}, topics) SELECT ${values.join(", ")}, CAST(${array} AS ${list})`,
        parameters: [...fields.map(([, cell]) => cell as string | number), ...topics],
      });
    }
  }
}, 60_000);

afterAll(async () => {
  for (const engine of engines) await engine.close();
});

function kpiOf(formula: KpiFormula | undefined): KpiDefinition {
  if (formula === undefined) return impressionCount;
  const aggregation = formula.op === "distinct" ? "distinct-count" : "sum";
  return { ...impressionCount, formula, aggregation };
}

test("there are at least fifty attempts", () => {
  expect(attempts.length).toBeGreaterThanOrEqual(50);
});

describe.each(sqlDialects)("%s", (dialect) => {
  test.each(attempts)("$place: $text is $outcome", async ({ text, outcome, options, formula }) => {
    const engine = engines.find((one) => one.dialect === dialect)!;
    const kpis = [kpiOf(formula)];
    const asked = { table: "posts", dialect, ...options };
    const write = (): ReturnType<typeof kpiQuery> => kpiQuery(kpis, asked);
    if (outcome === "refused") {
      expect(write).toThrow(expect.toSatisfy(isSocialOpsError));
      return;
    }
    const query = write();
    expect(query.sql.replaceAll(/"(?:[^"]|"")*"/g, "")).not.toContain(text);
    if (outcome === "not found") {
      await expect(engine.run(query)).rejects.toThrow(
        /does not exist|not found|no files found|must appear|could not/i,
      );
    } else {
      const { table: _, dialect: __, columns: ___, ...here } = asked;
      const found = finishKpis(readKpiRows(await engine.run(query), { ...asked, kpis }));
      expect(found.rows).toEqual(computeKpis(rows, { kpis, ...here }).rows);
    }
    expect(await engine.run("SELECT count(*) AS n FROM canary")).toEqual([
      { n: dialect === "duckdb" ? 3n : 3 },
    ]);
    expect(await engine.run("SELECT count(*) AS n FROM posts")).toEqual([
      { n: dialect === "duckdb" ? 3n : 3 },
    ]);
  });
});
