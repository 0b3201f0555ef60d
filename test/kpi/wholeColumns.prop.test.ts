import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import type { KpiDefinition } from "../../src/kpi/kpiDefinitionSchema.ts";
import type { KpiFormula } from "../../src/kpi/kpiFormulaSchema.ts";
import type { KpiValue } from "../../src/kpi/kpiResultSchema.ts";
import { ratioInterval } from "../../src/stats/ratio/ratioInterval.ts";
import { ratioMomentsOf } from "../../src/stats/ratio/ratioMomentsOf.ts";
import { ownKpi } from "./ownKpi.ts";

const engagements: KpiFormula = {
  op: "add",
  terms: [
    { op: "sum", field: "likes" },
    { op: "sum", field: "comments" },
  ],
};
const kpis: KpiDefinition[] = [
  ownKpi({ op: "sum", field: "likes" }, { id: "own.likes" }),
  ownKpi({ op: "sum", field: "balance" }, { id: "own.balance" }),
  ownKpi(engagements, { id: "own.engagements" }),
  ownKpi({ op: "count" }, { id: "own.rows" }),
  ownKpi(
    { op: "ratio", numerator: engagements, denominator: { op: "sum", field: "reach" } },
    { id: "own.rate", interval: "delta" },
  ),
  ownKpi(
    { op: "ratio", numerator: { op: "sum", field: "likes" }, denominator: { op: "count" } },
    { id: "own.per_post", interval: "delta" },
  ),
];

const int32 = fc.integer({ min: 0, max: 2147483647 });
const row = fc.record({
  desk: fc.integer({ min: -3, max: 3 }),
  week: fc.nat(4),
  likes: fc.oneof(fc.nat(50), int32),
  comments: fc.nat(9),
  reach: fc.oneof(fc.nat(1000), int32),
  balance: fc.integer({ min: -2147483648, max: 2147483647 }),
});
const rows = fc.array(row, { minLength: 1, maxLength: 40 });
type Row = { desk: number; week: number; likes: number; comments: number; reach: number; balance: number };
const FIELDS = ["desk", "week", "likes", "comments", "reach", "balance"] as const;
const columnsOf = <Column>(data: Row[], make: (values: number[]) => Column): Record<string, Column> =>
  Object.fromEntries(FIELDS.map((field) => [field, make(data.map((record) => record[field]))]));

const options = { kpis, by: ["desk", "week"] };

describe("columns of whole numbers", () => {
  test("give what rows give, to the last bit, in whatever form they come", () => {
    fc.assert(
      fc.property(rows, (data) => {
        const wanted = computeKpis(data, options).rows;
        const forms = [
          columnsOf(data, (values) => Int32Array.from(values)),
          columnsOf(data, (values) => Float64Array.from(values)),
          columnsOf(data, (values) => values),
          columnsOf(data, (values) => ({
            values: Int32Array.from(values),
            valid: new Uint8Array(Math.ceil(values.length / 8)).fill(255),
          })),
        ];
        for (const form of forms) expect(computeKpis(form, options).rows).toEqual(wanted);
      }),
    );
  });

  test("have the interval of the same numbers by the two-pass method", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 40 }), (data) => {
        const found = computeKpis(
          columnsOf(data, (values) => Int32Array.from(values)),
          { kpis },
        ).rows[0]!.values["own.rate"]!;
        if (found.status === "absent" || found.interval === null) return;
        const moments = ratioMomentsOf(
          data.map(({ likes, comments }) => likes + comments),
          data.map(({ reach }) => reach),
        );
        const interval = ratioInterval(moments, 0.95)!;
        const width = interval.high - interval.low;
        expect(Math.abs(found.interval.low - interval.low)).toBeLessThanOrEqual(1e-9 * width);
        expect(Math.abs(found.interval.high - interval.high)).toBeLessThanOrEqual(1e-9 * width);
      }),
    );
  });

  test.each([
    ["bytes", Uint8Array.of(3, 255), 258],
    ["signed words", Int16Array.of(3, 32767), 32770],
    ["past 2^31", Uint32Array.of(4294967295, 1), 4294967296],
  ])("of %s are added up", (_, likes, sum) => {
    const values: Record<string, KpiValue> = computeKpis({ likes }, { kpis: [kpis[0]!] }).rows[0]!.values;
    expect(values["own.likes"]).toMatchObject({ value: sum, n: 2 });
  });

  test("that a field does not take are dropped and counted, cell by cell", () => {
    const { rows: found, issues } = computeKpis({ likes: Int32Array.of(5, -1, 7) }, { kpis: [kpis[0]!] });
    expect(found[0]!.values["own.likes"]).toMatchObject({ value: 12, n: 2, leftOut: 1 });
    expect(issues).toMatchObject({ kept: 3, byCode: { "invalid-cell": 1 } });
    expect(issues.first[0]).toMatchObject({ row: 1, field: "likes" });
  });

  test("are not changed", () => {
    const likes = Int32Array.of(5, 6);
    const reach = Float64Array.of(10, Number.NaN);
    computeKpis(
      { likes, reach, platform: ["x", null] },
      { kpis, by: ["platform"], where: { field: "likes", op: "gt", value: 5 } },
    );
    expect([[...likes], [...reach]]).toEqual([
      [5, 6],
      [10, Number.NaN],
    ]);
  });
});
