import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SocialOpsError } from "../../../src/kernel/SocialOpsError.ts";
import { aggregateChunks } from "../../../src/kpi/internal/aggregate/aggregateChunks.ts";
import { aggregateColumns } from "../../../src/kpi/internal/aggregate/aggregateColumns.ts";
import type { ColumnsRequest } from "../../../src/kpi/internal/aggregate/groupTotals.ts";
import type { KpiDefinition } from "../../../src/kpi/kpiDefinitionSchema.ts";
import type { TotalFormula } from "../../../src/kpi/kpiFormulaSchema.ts";
import { planKpiReading } from "../../../src/kpi/planKpiReading.ts";
import { openReading, type Reading } from "../../../src/model/readColumns.ts";
import type { ReadOptions } from "../../../src/model/TableInput.ts";
import { anyCell } from "../../model/anyCell.ts";
import { ownKpi } from "../ownKpi.ts";

const sum = (field: string) => ({ op: "sum", field }) as const;
const engagements: TotalFormula = { op: "add", terms: [sum("likes"), sum("comments")] };
const definitions: readonly KpiDefinition[] = [
  ownKpi({ op: "count" }, { id: "own.posts" }),
  ownKpi(sum("reach"), { id: "own.reach" }),
  ownKpi(sum("__proto__"), { id: "own.odd_name" }),
  ownKpi(engagements, { id: "own.engagements" }),
  ownKpi(
    { op: "ratio", numerator: engagements, denominator: sum("reach") },
    { id: "own.rate", interval: "delta" },
  ),
  ownKpi(
    { op: "ratio", numerator: sum("likes"), denominator: { op: "count" } },
    { id: "own.per_post", interval: "delta" },
  ),
];
const request: ColumnsRequest = {
  noun: "post",
  by: ["platform", "desk", "likes"],
  period: { unit: "day", timeZone: "Asia/Shanghai" },
  where: "f",
};
const { schema, fields } = planKpiReading("post", definitions, undefined, "f");

const count = fc.oneof(
  { weight: 200, arbitrary: fc.option(fc.nat({ max: 3 })) },
  { weight: 20, arbitrary: fc.constantFrom<unknown>(-0, 2 ** 22, 7n, undefined, "") },
  { weight: 1, arbitrary: fc.constantFrom(2 ** 31 - 1, 2 ** 31, 2 ** 52) },
);
const goodRow = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 3 }),
    platform: fc.constantFrom("x", "weibo"),
    publishedAt: fc.constantFrom(
      "2026-03-02T15:59:59.999Z",
      "2026-03-02T16:00:00Z",
      "2026-03-31T23:30:00.000Z",
    ),
    desk: fc.constantFrom("north", "south", null, 3),
    reach: count,
    likes: count,
    comments: count,
  },
  { requiredKeys: ["id", "platform", "publishedAt"] },
);
const oddField = fc.dictionary(
  fc.constantFrom("id", "platform", "publishedAt", "desk", "reach", "likes", "__proto__"),
  anyCell,
  { maxKeys: 1 },
);
const anyRow = fc.oneof(
  { weight: 12, arbitrary: goodRow },
  {
    weight: 2,
    arbitrary: fc.tuple(goodRow, oddField).map(([row, odd]) => {
      const mixed = { ...row };
      for (const [name, value] of Object.entries(odd))
        Object.defineProperty(mixed, name, { value, enumerable: true });
      return mixed;
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 5, "row") },
);

const open = (rows: readonly unknown[], onBadRow: ReadOptions["onBadRow"]): Reading =>
  openReading(
    rows as object[],
    { where: "f", schema, use: [...fields, ...request.by], need: ["publishedAt"] },
    { onBadRow },
  );

describe("rows that are aggregated in chunks", () => {
  const byChunks = (rows: readonly unknown[], size: number, onBadRow?: ReadOptions["onBadRow"]) =>
    aggregateChunks(open(rows, onBadRow), definitions, request, schema, size);
  const together = (rows: readonly unknown[], onBadRow?: ReadOptions["onBadRow"]) =>
    aggregateColumns(open(rows, onBadRow).columns(), definitions, request, schema);

  test("give what they give together, whatever is in them and where", () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 4, maxLength: 60, size: "max" }),
        fc.integer({ min: 1, max: 12 }),
        (rows, size) => {
          const found = byChunks(rows, size);
          if (rows.length < 4 * size) expect(found).toBeNull();
          if (found === null) return;
          answered++;
          expect(found).toEqual(together(rows));
        },
      ),
      { numRuns: 1000 },
    );
    expect(answered).toBeGreaterThan(300);
  });

  test("throw where they throw together", () => {
    const outcome = (aggregate: () => unknown): unknown => {
      try {
        return aggregate();
      } catch (error) {
        return { ...(error as SocialOpsError) };
      }
    };
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 8, maxLength: 40 }), (rows) => {
        const found = outcome(() => byChunks(rows, 2, "throw"));
        if (found !== null) expect(found).toEqual(outcome(() => together(rows, "throw")));
      }),
    );
  });

  test("have no answer where a total may not be exact, or a number of a group is none of 32 bits", () => {
    const row = { id: "p", platform: "x", publishedAt: "2026-03-02T16:00:00Z" };
    const rows = (reach: number) => Array.from({ length: 8 }, () => ({ ...row, reach, likes: reach }));
    expect(byChunks(rows(2 ** 31 - 1), 2)).toBeNull();
    expect(byChunks(rows(2 ** 31), 2)).toBeNull();
    expect(byChunks(rows(2 ** 24), 2)).toEqual(together(rows(2 ** 24)));
    expect(byChunks(rows(0.5), 2)?.issues.byCode["invalid-cell"]).toBe(16);
  });

  test("have no answer for columns, which take no memory of their own", () => {
    const columns = { id: ["p", "q", "r", "s"], platform: ["x", "x", "x", "x"], publishedAt: [0, 0, 0, 0] };
    const data = openReading(columns, {
      where: "f",
      schema,
      use: [...fields, ...request.by],
      need: ["publishedAt"],
    });
    expect(aggregateChunks(data, definitions, request, schema, 1)).toBeNull();
  });
});
