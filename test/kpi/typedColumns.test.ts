import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandomSource } from "../../src/kernel/createRandomSource.ts";
import { clickThroughRate } from "../../src/kpi/definitions/content/clickThroughRate.ts";
import { engagementRateByReach } from "../../src/kpi/definitions/content/engagementRateByReach.ts";
import { impressionCount } from "../../src/kpi/definitions/content/impressionCount.ts";
import { evaluateKpis } from "../../src/kpi/evaluateKpis.ts";

/** More than the loops outside JavaScript take at least, and no whole number of their blocks. */
const ROWS = 33_333;
const FIELDS = ["impressions", "reach", "clicks", "likes", "comments", "shares", "saves"] as const;
const KINDS = { Int32Array, Uint32Array, Uint16Array, Int16Array, Float64Array } as const;

/** One thing that a guess or trust would get wrong, in a row near the end. */
const surprises = fc.constantFrom<[field: string, value: number] | null>(
  null,
  ["clicks", -1],
  ["reach", -7],
  ["impressions", 2_147_483_647],
  ["likes", 3_000_000_000],
  ["outlet", 700],
  ["outlet", -3],
  ["week", 90_000],
  ["week", -2_147_483_648],
);

test("typed columns give what the same numbers in plain lists give, whatever comes late in them", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
      surprises,
      fc.integer({ min: ROWS - 20_000, max: ROWS - 1 }),
      (seed, kind, surprise, row) => {
        const random = createRandomSource(seed);
        const make = (below: number) => {
          const values = new KINDS[kind](ROWS);
          for (let i = 0; i < ROWS; i++) values[i] = random.nextInt(below);
          return values;
        };
        const columns: Record<string, ReturnType<typeof make>> = { outlet: make(5), week: make(20) };
        for (const field of FIELDS) columns[field] = make(field === "impressions" ? 30_000 : 500);
        if (surprise !== null) columns[surprise[0]]![row] = surprise[1];
        const lists = Object.fromEntries(
          Object.entries(columns).map(([field, values]) => [field, Array.from(values)]),
        );
        const options = {
          kpis: [impressionCount, clickThroughRate, engagementRateByReach],
          by: ["outlet", "week"],
        };
        expect(evaluateKpis(columns, options)).toEqual(evaluateKpis(lists, options));
      },
    ),
    { numRuns: 40 },
  );
});
