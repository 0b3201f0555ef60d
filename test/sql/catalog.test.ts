/** Every KPI of the catalogue, in memory and in both databases. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import { finishKpis } from "../../src/kpi/finishKpis.ts";
import { kpiDefinitions } from "../../src/kpi/kpiDefinitions.ts";
import { nounNames } from "../../src/model/nouns/nouns.ts";
import { kpiQuery } from "../../src/sql/kpiQuery.ts";
import { readKpiRows } from "../../src/sql/readKpiRows.ts";
import { catalogRows } from "../kpi/catalogRows.ts";
import { loadTable } from "./agreement/loadTable.ts";
import type { ColumnType } from "./agreement/randomTable.ts";
import { type Engine, startEngines } from "./engines.ts";

const typeOf = (cell: unknown): ColumnType => {
  if (typeof cell === "number") return "double";
  if (typeof cell === "boolean") return "flag";
  return /^\d{4}-/.test(String(cell)) ? "instant" : "text";
};

describe("a query of all KPIs of a noun", () => {
  let engines: readonly Engine[];
  beforeAll(async () => {
    engines = await startEngines();
  }, 60_000);
  afterAll(async () => {
    for (const engine of engines) await engine.close();
  });

  test.each(nounNames)("%s", async (noun) => {
    const kpis = kpiDefinitions.filter((kpi) => kpi.noun === noun);
    if (kpis.length === 0) return;
    const rows = Array.from({ length: 6 }, (_, row) => ({
      currency: "CNY",
      ...Object.assign({}, ...kpis.map((kpi) => catalogRows(kpi)[row])),
    })) as Record<string, unknown>[];
    const columns = Object.fromEntries(Object.entries(rows[0]!).map(([name, cell]) => [name, typeOf(cell)]));
    const ids = kpis.map(({ id }) => id);
    const wanted = computeKpis(rows, { noun, kpis: ids }).rows[0]!.values;
    for (const engine of engines) {
      await loadTable(engine, { columns, rows });
      const options = { noun, table: "data", dialect: engine.dialect } as const;
      const found = finishKpis(
        readKpiRows(await engine.run(kpiQuery(ids, options)), { ...options, kpis: ids }),
      );
      const values = found.rows[0]!.values;
      expect(Object.keys(values)).toEqual(ids);
      for (const id of ids) {
        const [mine, theirs] = [wanted[id]!, values[id]!];
        expect({
          id,
          status: theirs.status,
          n: theirs.n,
          leftOut: theirs.leftOut,
          unit: "unit" in theirs && theirs.unit,
        }).toEqual({
          id,
          status: "ok",
          n: mine.n,
          leftOut: mine.leftOut,
          unit: "unit" in mine && mine.unit,
        });
        if (mine.status !== "ok" || theirs.status !== "ok") continue;
        expect(Math.abs(theirs.value - mine.value), id).toBeLessThanOrEqual(1e-13 * Math.abs(mine.value));
        // The values between which a quantile lies stay in the database.
        const hasNone = mine.interval === null || mine.interval.method === "order-statistics";
        expect(theirs.interval === null, id).toBe(hasNone);
      }
    }
  });
});
