import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileCondition } from "../../src/condition/compileCondition.ts";
import type { Condition } from "../../src/condition/conditionSchema.ts";
import { aggregateKpis } from "../../src/kpi/aggregateKpis.ts";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import { finishKpis } from "../../src/kpi/finishKpis.ts";
import type { KpiAggregate } from "../../src/kpi/kpiAggregateSchema.ts";
import type { KpiFormula, RowFormula, TotalFormula } from "../../src/kpi/kpiFormulaSchema.ts";
import type { KpiValue } from "../../src/kpi/kpiResultSchema.ts";
import { mergeKpis } from "../../src/kpi/mergeKpis.ts";
import { quantile } from "../../src/stats/sample/quantile.ts";
import { ownKpi } from "./ownKpi.ts";

type Row = Record<string, string | number | boolean | null>;

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });
const row: fc.Arbitrary<Row> = fc.record({
  platform: fc.constantFrom("x", "weibo"),
  publishedAt: fc.constantFrom("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z"),
  format: optional(fc.constantFrom("video", "Image", "text")),
  paid: optional(fc.boolean()),
  likes: optional(fc.nat(20)),
  comments: optional(fc.nat(9)),
  shares: optional(fc.nat(5)),
});
const rows = fc.array(row, { maxLength: 25 });

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    field: fc.constantFrom("likes", "comments", "shares"),
    op: fc.constantFrom("eq", "ne", "lt", "le", "gt", "ge"),
    value: fc.nat(12),
  }),
  fc.record({
    field: fc.constant("format"),
    op: fc.constantFrom("eq", "ne"),
    value: fc.constantFrom("video", "image"),
  }),
  fc.record({ field: fc.constant("paid"), op: fc.constant("eq" as const), value: fc.boolean() }),
  fc.record({ field: fc.constantFrom("format", "likes", "paid"), op: fc.constantFrom("exists", "missing") }),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  leaf,
  fc.record({ not: leaf }),
  fc.record({ all: fc.array(leaf, { maxLength: 2 }) }),
  fc.record({ any: fc.array(leaf, { maxLength: 2 }) }),
);
const maybe = <Formula extends object>(formula: Formula): fc.Arbitrary<Formula & { where?: Condition }> =>
  fc.oneof(
    fc.constant(formula),
    condition.map((where) => ({ ...formula, where })),
  );
const summed = fc
  .constantFrom("likes", "comments", "shares")
  .chain((field) => maybe({ op: "sum" as const, field }));

// Fields of one unit only, so that every tree is a valid one; weights are whole, so that every sum is exact.
const { tree: sums } = fc.letrec<{ tree: RowFormula }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2 },
    summed,
    fc.record({
      op: fc.constant("add" as const),
      terms: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant("difference" as const), terms: fc.tuple(tie("tree"), tie("tree")) }),
    fc.record({
      op: fc.constant("weighted-sum" as const),
      terms: fc.array(fc.record({ weight: fc.integer({ min: -3, max: 4 }), of: tie("tree") }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
}));
const rowFormula: fc.Arbitrary<RowFormula> = fc.oneof(sums, maybe({ op: "count" as const }));
const distinct = fc
  .constantFrom("format", "likes", "platform")
  .chain((field) => maybe({ op: "distinct" as const, field }));
const latest = fc
  .tuple(fc.constantFrom("likes", "shares"), fc.constantFrom("format", "comments", "platform"))
  .chain(([field, per]) => maybe({ op: "latest" as const, field, per }));
const total: fc.Arbitrary<TotalFormula> = fc.oneof(
  { arbitrary: rowFormula, weight: 4 },
  { arbitrary: distinct, weight: 2 },
  { arbitrary: latest, weight: 1 },
);
const formula: fc.Arbitrary<KpiFormula> = fc.oneof(
  total,
  fc.record({
    op: fc.constant("quantile" as const),
    p: fc.constantFrom(0, 0.25, 0.5, 0.9, 1),
    of: rowFormula,
  }),
  fc.record({ op: fc.constant("ratio" as const), numerator: total, denominator: total }),
);

/** What a formula is in one row, written straight from its description: null where the row is not observed. */
function inRow(of: RowFormula, record: Row): number | null {
  switch (of.op) {
    case "count":
      return of.where === undefined || compileCondition(of.where)(record) ? 1 : 0;
    case "sum":
      if (of.where !== undefined && !compileCondition(of.where)(record)) return 0;
      return record[of.field] as number | null;
    case "difference": {
      const [from, off] = of.terms.map((term) => inRow(term, record));
      return from === null || off === null ? null : from! - off!;
    }
    default: {
      const terms = of.terms.map((term) => ("weight" in term ? term : { weight: 1, of: term }));
      const met = terms.flatMap((term) => {
        const value = inRow(term.of, record);
        return value === null ? [] : [term.weight * value];
      });
      return met.length === 0 ? null : met.reduce((sum, value) => sum + value, 0);
    }
  }
}

/** Whether a row enters a total. */
function enters(of: TotalFormula, record: Row): boolean {
  if (of.op !== "distinct" && of.op !== "latest") return inRow(of, record) !== null;
  const fields = of.op === "latest" ? [of.field, of.per] : [of.field];
  const isKnown = fields.every((field) => record[field] !== null);
  return isKnown || (of.where !== undefined && !compileCondition(of.where)(record));
}

function totalOf(of: TotalFormula, records: readonly Row[]): number {
  if (of.op !== "distinct" && of.op !== "latest")
    return records.reduce((sum, record) => sum + inRow(of, record)!, 0);
  const matching = records.filter((record) => of.where === undefined || compileCondition(of.where)(record));
  if (of.op === "distinct") return new Set(matching.map((record) => record[of.field])).size;
  const ordered = [...matching].sort(
    (a, b) =>
      String(a.publishedAt).localeCompare(String(b.publishedAt)) || Number(a[of.field]) - Number(b[of.field]),
  );
  const last = new Map(ordered.map((record) => [record[of.per], Number(record[of.field])]));
  return [...last.values()].reduce((sum, value) => sum + value, 0);
}

function expected(of: KpiFormula, records: readonly Row[]): { n: number; value: number | null } {
  if (of.op === "quantile") {
    const values = records.map((record) => inRow(of.of, record)).filter((value) => value !== null);
    return { n: values.length, value: values.length === 0 ? null : quantile(values, of.p) };
  }
  const sides = of.op === "ratio" ? [of.numerator, of.denominator] : [of];
  const entered = records.filter((record) => sides.every((side) => enters(side, record)));
  if (entered.length === 0) return { n: 0, value: null };
  const [above, below = 1] = sides.map((side) => totalOf(side, entered));
  return { n: entered.length, value: below === 0 ? null : above! / below };
}

const figure = (value: KpiValue): { n: number; value: number | null } => ({
  n: value.n,
  value: value.status === "ok" ? value.value : null,
});

describe("a formula of any shape", () => {
  test("has the value that its description says", () => {
    fc.assert(
      fc.property(rows, formula, fc.option(condition, { nil: undefined }), (records, of, where) => {
        const { rows: groups } = computeKpis(records, { kpis: [ownKpi(of)], where });
        const kept = where === undefined ? records : records.filter(compileCondition(where));
        const wanted = expected(of, kept);
        expect(figure(groups[0]!.values["own.figure"]!)).toEqual({
          ...wanted,
          value: wanted.value === null ? null : wanted.value + 0,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("gives the whole from any split, in any order, also from storage", () => {
    fc.assert(
      fc.property(rows, rows, rows, formula, (a, b, c, of) => {
        const options = { kpis: [ownKpi(of)], by: ["platform"] };
        const aggregate = (records: Row[]): KpiAggregate =>
          JSON.parse(JSON.stringify(aggregateKpis(records, options))) as KpiAggregate;
        const [x, y, z] = [aggregate(a), aggregate(b), aggregate(c)];
        const whole = aggregateKpis([...a, ...b, ...c], options);
        expect(mergeKpis(mergeKpis(x, y), z).groups).toEqual(whole.groups);
        expect(mergeKpis(z, mergeKpis(y, x)).groups).toEqual(whole.groups);
        expect(finishKpis(whole)).toEqual(computeKpis([...a, ...b, ...c], options));
      }),
    );
  });

  test("over rows that match is the same as over the matching rows alone", () => {
    fc.assert(
      fc.property(rows, formula, condition, (records, of, where) => {
        const options = { kpis: [ownKpi(of)], by: ["format"] };
        const alone = computeKpis(records.filter(compileCondition(where)), options);
        expect(computeKpis(records, { ...options, where }).rows).toEqual(alone.rows);
      }),
    );
  });
});
