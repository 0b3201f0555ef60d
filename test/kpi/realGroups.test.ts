/** Public files by several fields, as pandas has them (test/golden/kpi/makeRealGroups.py). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import type { KpiDefinition } from "../../src/kpi/kpiDefinitionSchema.ts";
import type { RowFormula, TotalFormula } from "../../src/kpi/kpiFormulaSchema.ts";
import golden from "../golden/kpi/realGroups.json" with { type: "json" };
import { ownKpi } from "./ownKpi.ts";

const folder = process.env.SOCIALOPS_DATA ?? "";
const sum = (field: string): RowFormula => ({ op: "sum", field });
const ratio = (
  id: string,
  numerator: TotalFormula,
  denominator: TotalFormula,
  interval: "delta" | "wilson" = "delta",
): KpiDefinition =>
  ownKpi(
    { op: "ratio", numerator, denominator },
    { id: `own.${id}`, interval, range: { low: 0, high: null } },
  );
const engagements: RowFormula = { op: "add", terms: [sum("like"), sum("comment"), sum("share")] };

const files = {
  page: {
    name: "facebook_metrics_moro2016.csv",
    numbers: [
      "Lifetime Engaged Users",
      "Lifetime Post Total Reach",
      "Lifetime Post Total Impressions",
      "like",
      "comment",
      "share",
    ],
    kpis: [
      ratio("engaged_by_reach", sum("Lifetime Engaged Users"), sum("Lifetime Post Total Reach")),
      ratio("engagements_by_impressions", engagements, sum("Lifetime Post Total Impressions")),
      ownKpi(sum("like"), { id: "own.likes" }),
      ownKpi({ op: "quantile", p: 0.9, of: sum("Lifetime Post Total Reach") }, { id: "own.reach_p90" }),
    ],
  },
  ads: {
    name: "kag_conversion_data.csv",
    numbers: ["Clicks", "Impressions", "Spent", "Approved_Conversion"],
    kpis: [
      ratio("click_rate", sum("Clicks"), sum("Impressions")),
      ratio("cost_per_click", sum("Spent"), sum("Clicks")),
      ratio("conversion_rate", sum("Approved_Conversion"), sum("Clicks")),
      ownKpi({ op: "distinct", field: "interest" }, { id: "own.interests" }),
    ],
  },
  live: {
    name: "fb_live_sellers_thailand.csv",
    numbers: ["num_reactions", "num_shares", "num_comments"],
    kpis: [
      ownKpi(sum("num_reactions"), { id: "own.reactions" }),
      ratio("share_of_comments", sum("num_shares"), sum("num_comments")),
      ownKpi({ op: "quantile", p: 0.5, of: sum("num_comments") }, { id: "own.median_comments" }),
    ],
  },
  game: {
    name: "cookie_cats.csv",
    numbers: ["sum_gamerounds", "returned", "one"],
    kpis: [ratio("day_one", sum("returned"), sum("one")), ratio("rounds", sum("sum_gamerounds"), sum("one"))],
  },
} as const;

type Expected = {
  n: number;
  value: number | null;
  numerator?: number;
  denominator?: number;
  low?: number;
  high?: number;
};

type Group = { key: (string | null)[] } & Record<string, unknown>;

describe.skipIf(folder === "").each(Object.keys(files) as (keyof typeof files)[])("%s", (file) => {
  const { name, numbers, kpis } = files[file];
  const records = (): Record<string, unknown>[] =>
    Papa.parse<Record<string, string>>(readFileSync(join(folder, name), "utf8"), {
      header: true,
      skipEmptyLines: true,
    }).data.map((row) => ({
      ...row,
      one: 1,
      returned: row.retention_1 === "True" ? 1 : 0,
      ...Object.fromEntries(
        numbers.flatMap((field) =>
          row[field] === undefined ? [] : [[field, row[field] === "" ? null : Number(row[field])]],
        ),
      ),
    }));

  test.each(Object.entries(golden[file] as Record<string, Group[]>))(
    "by %s is what pandas has",
    (_, groups) => {
      const by = _.split(/ (?=Type|age|retention)/);
      const { rows } = computeKpis(records(), { kpis: [...kpis], by });
      const wanted = new Map(
        groups.map((group) => [JSON.stringify(group.key), group as Record<string, Expected>]),
      );
      expect(rows).toHaveLength(wanted.size);
      for (const { group, values } of rows) {
        const expected = wanted.get(JSON.stringify(by.map((field) => group[field] ?? null)))!;
        for (const { id } of kpis) {
          const [found, right] = [values[id]!, expected[id.slice("own.".length)]!];
          expect(found.n, id).toBe(right.n);
          if (right.value === null) {
            expect(found.status).toBe("absent");
            continue;
          }
          if (found.status !== "ok") throw new Error(`${id}: ${found.reason}`);
          near(found.value, right.value);
          for (const side of ["numerator", "denominator"] as const)
            if (right[side] !== undefined) near(found[side]!, right[side]);
          expect(found.interval === null, id).toBe(right.low === undefined);
          if (found.interval !== null) {
            near(found.interval.low, right.low!, right.value);
            near(found.interval.high, right.high!, right.value);
          }
        }
      }
    },
  );
});

function near(found: number, wanted: number, scale = wanted): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(
    golden.tolerance * Math.max(Math.abs(wanted), Math.abs(scale)),
  );
}
