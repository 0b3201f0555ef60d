/** The attempts of injection.test.ts on the queries of posting slots, retention and customers. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Condition } from "../../src/condition/conditionSchema.ts";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import { retentionQuery } from "../../src/sql/retentionQuery.ts";
import { rfmQuery } from "../../src/sql/rfmQuery.ts";
import { slotQuery } from "../../src/sql/slotQuery.ts";
import type { SqlDialectName } from "../../src/sql/sqlDialects.ts";
import { sqlDialects } from "../../src/sql/sqlDialects.ts";
import type { SqlQuery } from "../../src/sql/sqlQueryShape.ts";
import { type Engine, startEngines } from "./engines.ts";

const texts = [
  "'; DROP TABLE canary; --",
  '" FROM canary; DROP TABLE canary; --',
  "x' UNION SELECT * FROM canary --",
  "' OR '1'='1",
  "\\'; DROP TABLE canary; --",
  "$1; DROP TABLE canary",
  '"||(SELECT count(*) FROM canary)||"',
];

type Change = Readonly<Record<string, unknown>>;

/** A query that the attempts are made on, and a text field of its rows. */
const queries: Record<
  string,
  { field: string; write: (dialect: SqlDialectName, change: Change) => SqlQuery }
> = {
  slotQuery: {
    field: "platform",
    write: (dialect, change) =>
      slotQuery({
        table: "facts",
        dialect,
        timeZone: "UTC",
        outcome: "likes",
        levels: ["platform"],
        ...change,
      }),
  },
  retentionQuery: {
    field: "memberId",
    write: (dialect, change) =>
      retentionQuery({
        table: "facts",
        dialect,
        asOf: 0,
        unit: "day",
        timeZone: "UTC",
        kind: "n-day",
        ...change,
      } as never),
  },
  rfmQuery: {
    field: "memberId",
    write: (dialect, change) =>
      rfmQuery({ table: "facts", dialect, asOf: 0, unit: "day", timeZone: "UTC", currency: null, ...change }),
  },
};

/** Every operator that takes a text. */
const conditions = (field: string, text: string): Condition[] => [
  ...(["eq", "ne", "lt", "le", "gt", "ge"] as const).map((op) => ({ field, op, value: text })),
  ...(["in", "notIn"] as const).map((op) => ({ field, op, value: ["a", text] })),
  ...(["contains", "notContains", "startsWith", "endsWith"] as const).map((op) => ({
    field,
    op,
    value: text,
  })),
  { field, op: "between", value: [text, text] },
  { field, op: "matches", value: text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&") },
];

let engines: readonly Engine[];

beforeAll(async () => {
  engines = await startEngines();
  for (const engine of engines) {
    await engine.run("CREATE TABLE canary (n INTEGER)");
    await engine.run("INSERT INTO canary VALUES (1), (2), (3)");
    const columns = `platform VARCHAR, "memberId" VARCHAR, "publishedAt" TIMESTAMP WITH TIME ZONE, at TIMESTAMP WITH TIME ZONE`;
    await engine.run(
      `CREATE TABLE facts (${columns.replace(" at ", ' "at" ')}, likes INTEGER, amount DOUBLE PRECISION)`,
    );
    for (const text of texts) {
      const quoted = `'${text.replaceAll("'", "''")}'`;
      await engine.run(
        `INSERT INTO facts VALUES (${quoted}, ${quoted}, '1969-12-01T00:00:00Z', '1969-12-01T00:00:00Z', 3, 2.5)`,
      );
    }
  }
}, 60_000);

afterAll(async () => {
  for (const engine of engines) await engine.close();
});

async function unharmed(engine: Engine): Promise<void> {
  const counts = await engine.run(
    "SELECT (SELECT count(*) FROM canary) AS a, (SELECT count(*) FROM facts) AS b",
  );
  expect(counts.map(({ a, b }) => [Number(a), Number(b)])).toEqual([[3, texts.length]]);
}

describe.each(sqlDialects)("%s", (dialect) => {
  describe.each(Object.entries(queries))("%s", (_, { field, write }) => {
    const engineOf = (): Engine => engines.find((one) => one.dialect === dialect)!;

    test.each(texts)("binds %j with every operator", async (text) => {
      for (const where of conditions(field, text)) {
        const query = write(dialect, { where });
        expect(query.sql.replaceAll(/"(?:[^"]|"")*"/g, "")).not.toContain(text);
        const rows = await engineOf().run(query);
        expect(rows.filter((row) => row.row_kind === "total")).toHaveLength(1);
      }
      await unharmed(engineOf());
    });

    test.each(texts)("quotes %j as the name of a column or table", async (text) => {
      for (const change of [{ columns: { [field]: text } }, { table: text }, { table: ["public", text] }]) {
        const query = write(dialect, change);
        expect(query.sql).toContain(`"${text.replaceAll('"', '""')}"`);
        await expect(engineOf().run(query)).rejects.toThrow(
          /does not exist|not found|no files found|could not/i,
        );
      }
      await unharmed(engineOf());
    });

    test.each(texts)("refuses %j as a zone, an instant, a database or an unknown field", (text) => {
      for (const change of [
        { timeZone: text },
        { asOf: text },
        { dialect: text },
        { columns: { [text]: "a" } },
        { where: { field, op: "before", value: text } },
        { where: { field, op: "withinLast", days: 1, asOf: text, timeZone: "UTC" } },
        { where: { field, op: text, value: 1 } },
      ]) {
        expect(() => write(dialect, change)).toThrow(expect.toSatisfy(isSocialOpsError));
      }
    });
  });

  test.each(texts)("binds %j as a currency", async (currency) => {
    const engine = engines.find((one) => one.dialect === dialect)!;
    const rows = await engine.run(queries.rfmQuery!.write(dialect, { currency }));
    expect(rows.find((row) => row.row_kind === "total")?.currency).toBe(currency);
    await unharmed(engine);
  });
});
