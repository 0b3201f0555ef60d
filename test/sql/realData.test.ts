/** Public data through DuckDB: the answers from rows. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rfmFromSummaries } from "../../src/audience/rfmFromSummaries.ts";
import { summarizeTransactions } from "../../src/audience/summarizeTransactions.ts";
import { retention } from "../../src/kpi/users/retention.ts";
import { retentionClocks, retentionKinds } from "../../src/kpi/users/retentionResultSchema.ts";
import { readRetentionRows } from "../../src/sql/readRetentionRows.ts";
import { readSummaryRows } from "../../src/sql/readSummaryRows.ts";
import { retentionQuery } from "../../src/sql/retentionQuery.ts";
import { rfmQuery } from "../../src/sql/rfmQuery.ts";
import { countsOf } from "./agreement/cases/answers.ts";
import { type Engine, startEngines } from "./engines.ts";

const folder = process.env.SOCIALOPS_DATA ?? "";

describe.skipIf(folder === "")("public data", () => {
  let duckdb: Engine;
  beforeAll(async () => {
    const engines = await startEngines();
    duckdb = engines[0]!;
    await engines[1]!.close();
    await duckdb.run(
      `CREATE TABLE messages AS SELECT CAST(source AS VARCHAR) AS "memberId", weight * 1000 AS "at", 'message' AS kind FROM read_csv('${folder}/college_msg.txt', delim = ' ', header = true)`,
    );
    await duckdb.run(
      `CREATE TABLE orders AS SELECT CAST(sampleid AS VARCHAR) AS "memberId", make_timestamptz(date // 10000, date // 100 % 100, date % 100, 12, 0, 0, 'UTC') AS "at", sales AS amount FROM read_csv('${folder}/segmentation/btyd_cdnowElog.csv')`,
    );
  }, 60_000);
  afterAll(async () => {
    await duckdb.close();
  });

  test.each(retentionKinds.flatMap((kind) => retentionClocks.map((clock) => [kind, clock] as const)))(
    "college messages: %s retention by the %s clock",
    async (kind, clock) => {
      const rows = readFileSync(`${folder}/college_msg.txt`, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(" "))
        .map(([memberId, , seconds]) => ({ memberId, at: Number(seconds) * 1000, kind: "message" }));
      const asked = {
        ...({ asOf: "2004-10-26T23:59:59Z", unit: "day", timeZone: "UTC", kind, clock } as const),
        ...(kind === "bracket" ? { brackets: [[1, 7] as const, [8, 28] as const] } : { offsets: [1, 7, 28] }),
      } as const;
      const options = { table: "messages", dialect: "duckdb", instants: "milliseconds", ...asked } as const;
      const found = readRetentionRows(await duckdb.run(retentionQuery(options)), options);
      const wanted = retention(rows, asked);
      expect(wanted.members).toBeGreaterThan(1000);
      expect(found).toEqual({ ...wanted, issues: countsOf(wanted.issues) });
    },
  );

  test("CDNOW: customers and their segments", async () => {
    const [head, ...lines] = readFileSync(`${folder}/segmentation/btyd_cdnowElog.csv`, "utf8")
      .trim()
      .split("\n");
    const names = head!.replaceAll('"', "").trim().split(",");
    const rows = lines.map((line) => {
      const cells = Object.fromEntries(
        line
          .replaceAll('"', "")
          .trim()
          .split(",")
          .map((cell, i) => [names[i]!, cell]),
      );
      const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(cells.date!)!;
      return {
        memberId: String(Number(cells.sampleid)),
        at: `${year}-${month}-${day}T12:00:00Z`,
        amount: Number(cells.sales),
      };
    });
    const asked = { asOf: "1997-09-30T12:00:00Z", unit: "week", timeZone: "UTC" } as const;
    const options = { table: "orders", dialect: "duckdb", currency: null, ...asked } as const;
    const found = readSummaryRows(await duckdb.run(rfmQuery(options)), options);
    const wanted = summarizeTransactions(rows, asked);
    expect(wanted.summaries).toHaveLength(2357);
    expect(found).toEqual({ ...wanted, issues: countsOf(wanted.issues) });
    expect(rfmFromSummaries(found).members).toEqual(rfmFromSummaries(wanted).members);
  });
});
