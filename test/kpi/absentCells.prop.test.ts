import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandomSource } from "../../src/kernel/createRandomSource.ts";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import type { KpiDefinition } from "../../src/kpi/kpiDefinitionSchema.ts";
import type { KpiFormula, TotalFormula } from "../../src/kpi/kpiFormulaSchema.ts";
import { ownKpi } from "./ownKpi.ts";

const FIELDS = ["reach", "likes", "comments", "shares", "clicks"] as const;
type Cells = Record<(typeof FIELDS)[number], number | null>;
type Row = Cells & { desk: string; week: number };

const sum = (field: string) => ({ op: "sum", field }) as const;
const engagements: TotalFormula = { op: "add", terms: [sum("likes"), sum("comments"), sum("shares")] };
const formulas: Record<string, KpiFormula> = {
  posts: { op: "count" },
  reach: sum("reach"),
  engagements,
  rate: { op: "ratio", numerator: engagements, denominator: sum("reach") },
  click_rate: { op: "ratio", numerator: sum("clicks"), denominator: sum("reach") },
  per_post: { op: "ratio", numerator: engagements, denominator: { op: "count" } },
  clicks_per_like: { op: "ratio", numerator: sum("clicks"), denominator: sum("likes") },
};

/** Of each formula a KPI; a condition that every row meets keeps it from the totals of whole numbers. */
function kpisOf(change: Partial<KpiDefinition>): KpiDefinition[] {
  return Object.entries(formulas).map(([name, formula]) =>
    ownKpi(formula, { id: `own.${name}`, interval: formula.op === "ratio" ? "delta" : "none", ...change }),
  );
}
const plain = kpisOf({});
const asked = kpisOf({ where: { field: "desk", op: "exists" } });
const by = ["desk", "week"];

/** Rows with about so many of 100 cells absent, in all fields or in one. */
function rowsOf(seed: number, length: number, absent: number, onlyIn: string | null): Row[] {
  const random = createRandomSource(seed);
  const cell = (field: string, below: number): number | null => {
    const value = random.nextInt(below);
    return random.nextInt(100) < absent && (onlyIn === null || onlyIn === field) ? null : value;
  };
  return Array.from({ length }, () => ({
    desk: `desk ${random.nextInt(3)}`,
    week: random.nextInt(5),
    reach: cell("reach", 50_000),
    likes: cell("likes", 900),
    comments: cell("comments", 50),
    shares: cell("shares", 30),
    clicks: cell("clicks", 90),
  }));
}

/** The same rows as columns, in lists or in numbers where NaN is absent. */
function columnsOf(rows: readonly Row[], asNumbers: boolean): Record<string, ArrayLike<unknown>> {
  const cells = FIELDS.map((field) => {
    const values = rows.map((row) => row[field]);
    return [field, asNumbers ? Float64Array.from(values, (value) => value ?? Number.NaN) : values] as const;
  });
  return {
    desk: rows.map(({ desk }) => desk),
    week: rows.map(({ week }) => week),
    ...Object.fromEntries(cells),
  };
}

const absence = fc.record({
  seed: fc.nat(1_000_000),
  absent: fc.constantFrom(0, 1, 30, 100),
  onlyIn: fc.constantFrom(null, ...FIELDS),
});

/** What whole numbers settle to the last bit, and what is worked out from their squares. */
function split({ rows }: ReturnType<typeof computeKpis>): { exact: unknown; errors: number[] } {
  const errors: number[] = [];
  const exact = rows.map(({ values, ...row }) => {
    const kept = Object.entries(values).map(([id, value]) => {
      if (value.status !== "ok") return [id, value];
      const { standardError, interval, ...rest } = value;
      if (standardError !== null) errors.push(standardError);
      if (interval !== null) errors.push(interval.low, interval.high);
      return [id, rest];
    });
    return { ...row, values: kept };
  });
  return { exact, errors };
}

function checkForms(rows: readonly Row[]): void {
  const wanted = split(computeKpis(rows, { kpis: asked, by }));
  for (const data of [rows, columnsOf(rows, false), columnsOf(rows, true)]) {
    const found = split(computeKpis(data, { kpis: plain, by }));
    expect(found.exact).toEqual(wanted.exact);
    expect(found.errors).toHaveLength(wanted.errors.length);
    for (const [i, error] of found.errors.entries())
      expect(Math.abs(error - wanted.errors[i]!)).toBeLessThanOrEqual(1e-11 * Math.abs(wanted.errors[i]!));
  }
}

describe("whole numbers of which some are absent", () => {
  test("give by their totals what they give row by row, in every form", () => {
    fc.assert(
      fc.property(absence, fc.integer({ min: 0, max: 60 }), ({ seed, absent, onlyIn }, length) =>
        checkForms(rowsOf(seed, length, absent, onlyIn)),
      ),
      { numRuns: 200 },
    );
  });

  test("also in many rows, whatever comes late in them", () => {
    const surprises = fc.constantFrom<Partial<Cells>>(
      {},
      { reach: 3_000_000_000 },
      { likes: 2_147_483_647 },
      { clicks: 2_147_483_648 },
      { comments: null },
      { reach: null, likes: null, comments: null, shares: null, clicks: null },
    );
    const length = 33_333;
    fc.assert(
      fc.property(absence, surprises, fc.integer({ min: 0, max: length - 1 }), (how, surprise, at) => {
        const rows = rowsOf(how.seed, length, how.absent, how.onlyIn);
        Object.assign(rows[at]!, surprise);
        checkForms(rows);
      }),
      { numRuns: 25 },
    );
  });

  test("and where rows are rejected, the rest gives what it gives alone", () => {
    fc.assert(
      fc.property(absence, fc.integer({ min: 1, max: 40 }), ({ seed, absent, onlyIn }, length) => {
        const rows = rowsOf(seed, length, absent, onlyIn);
        const options = { kpis: plain, by, onBadRow: "skip" } as const;
        const withBad = rows.flatMap((row, i) => (i % 3 === 0 ? [null, row] : [row])) as Row[];
        const { rows: found, issues } = computeKpis(withBad, options);
        expect(found).toEqual(computeKpis(rows, options).rows);
        expect(issues.rejected).toBe(Math.ceil(length / 3));
      }),
    );
  });
});
