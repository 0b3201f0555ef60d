import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessRisks } from "../../../src/crisis/risks/assessRisks.ts";
import { riskCatalog } from "../../../src/crisis/risks/riskCatalog.ts";
import { type Risk, riskRegisterSchema } from "../../../src/crisis/risks/riskRegisterSchema.ts";
import type { Estimate } from "../../../src/kernel/estimateSchema.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";

interface Observed {
  events: number;
  years: number;
  rate: number;
  rateLow: number;
  rateHigh: number;
  probability: number;
  probabilityLow: number;
  probabilityHigh: number;
}

const golden = JSON.parse(
  readFileSync(new URL("../../golden/crisis/risks.json", import.meta.url), "utf8"),
) as { tolerance: number; observed: Observed[] };

const asOf = "2026-06-01T00:00:00Z";

function numbers(estimate: Estimate): [value: number, low: number, high: number] {
  if (estimate.status === "absent") throw new Error(estimate.reason);
  const { value, interval } = estimate;
  return [value, interval?.low ?? value, interval?.high ?? value];
}

test.each(golden.observed)("$events events in $years years: rates as scipy has them", (wanted) => {
  const { events, years, rate, rateLow, rateHigh, probability, probabilityLow, probabilityHigh } = wanted;
  const [risk] = assessRisks([{ id: "a", observed: { events, years }, loss: 100 }], { asOf }).risks;
  const found = [...numbers(risk!.expectedLoss).map((x) => x / 100), ...numbers(risk!.probability)];
  for (const [i, one] of [rate, rateLow, rateHigh, probability, probabilityLow, probabilityHigh].entries())
    expect(Math.abs(found[i]! / one - 1)).toBeLessThan(golden.tolerance);
});

describe("the order", () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([a, b]) => ({ low: Math.min(a, b) / 100, high: Math.max(a, b) / 100 }));
  const registers = fc
    .array(
      fc.record({
        probability: fc.option(range, { nil: undefined }),
        loss: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((all) => all.map((risk, i): Risk => ({ id: `r${i}`, ...risk })));

  test("is by expected loss; ranges of places hold every order that the bounds allow", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const { risks, total } = assessRisks(register, { asOf });
        const known = risks.filter(({ rank }) => rank !== null);
        expect(known.map(({ rank }) => rank)).toEqual(known.map((_, i) => i + 1));
        expect(risks.slice(0, known.length)).toEqual(known);
        const bounds = known.map(({ expectedLoss }) => numbers(expectedLoss));
        for (let i = 1; i < bounds.length; i++) expect(bounds[i]![0]).toBeLessThanOrEqual(bounds[i - 1]![0]);
        for (const [i, { rank, rankRange }] of known.entries()) {
          const [first, last] = rankRange!;
          expect(first <= rank! && rank! <= last).toBe(true);
          // At its most, with all others at their least, and the other way round.
          const best = 1 + bounds.filter(([, low], j) => j !== i && low > bounds[i]![2]).length;
          const worst = 1 + bounds.filter(([, , high], j) => j !== i && high >= bounds[i]![1]).length;
          expect([first, last]).toEqual([best, worst]);
        }
        if (known.length > 0)
          expect(numbers(total)[0]).toBeCloseTo(
            bounds.reduce((sum, [value]) => sum + value, 0),
            9,
          );
      }),
      { numRuns: 300 },
    );
  });

  test("a risk of which something is not known stands at the end, and says so", () => {
    const found = assessRisks(
      [
        { id: "unknown", probability: 0.9 },
        { id: "known", probability: 0.1, loss: 5 },
      ],
      {
        asOf,
      },
    );
    expect(found.risks.map(({ id, rank }) => [id, rank])).toEqual([
      ["known", 1],
      ["unknown", null],
    ]);
    expect(found.risks[1]!.expectedLoss).toEqual({ status: "absent", reason: "not-observed", n: 0 });
    expect(explain(found.because)).toContain("Of some risks the probability or the loss is not known");
    expect(explain(found.because, { locale: "zh-CN" })).toContain("有 1 项风险的发生概率或损失未知");
  });
});

test("the matrix is a view: cells of values and of bounds", () => {
  const { risks, matrix } = assessRisks(
    [
      { id: "sure", probability: 0.6, loss: 800 },
      { id: "wide", probability: { low: 0.01, high: 0.6 }, loss: { low: 10, mode: 100, high: 900 } },
      { id: "beyond", probability: 1, loss: 1e6 },
    ],
    { asOf, tolerance: 1000 },
  );
  const place = (id: string) => risks.find((risk) => risk.id === id)!.place;
  expect(matrix!.lossEdges).toEqual([0, 50, 200, 500, 1000]);
  expect(place("sure")).toEqual({ row: 3, column: 3, color: "red", rows: [3, 3], columns: [3, 3] });
  expect(place("wide")).toMatchObject({ row: 2, column: 2, rows: [0, 3], columns: [0, 3] });
  expect(place("beyond")).toMatchObject({ row: 3, column: 3 });
  expect(assessRisks([{ id: "a", probability: 1, loss: 1 }], { asOf }).risks[0]!.place).toBeNull();
});

test("trends go beyond both bounds, or are unclear", () => {
  const at = (probability: Risk["probability"], loss: number) => [
    { id: "a", probability, loss },
    { id: "b", probability: 0.5, loss: 10 },
  ];
  const before = assessRisks(at({ low: 0.1, high: 0.2 }, 100), { asOf });
  const trend = (probability: Risk["probability"], loss: number) =>
    assessRisks([...at(probability, loss), { id: "c" }], { asOf, previous: before }).risks.map((risk) => [
      risk.id,
      risk.trend,
    ]);
  expect(Object.fromEntries(trend({ low: 0.3, high: 0.4 }, 100))).toEqual({
    a: "rising",
    b: "same",
    c: "new",
  });
  expect(Object.fromEntries(trend({ low: 0.01, high: 0.05 }, 100)).a).toBe("falling");
  expect(Object.fromEntries(trend({ low: 0.15, high: 0.3 }, 100)).a).toBe("unclear");
  expect(before.risks[0]!.trend).toBeNull();
});

test("near misses of 90 days against the 90 before", () => {
  const day = (days: number) => Date.parse(asOf) - days * 86_400_000;
  const [risk] = assessRisks([{ id: "a", nearMisses: [1, 2, 3, 5, 8, 13, 21, 34, 100, 400, -3].map(day) }], {
    asOf,
  }).risks;
  expect(risk!.nearMisses).toMatchObject({ recent: 8, before: 1, verdict: "more" });
  // Two-sided, of nine tosses eight or more, or one or fewer: 20 in 512.
  expect(risk!.nearMisses.pValue).toBeCloseTo(20 / 512, 12);
});

test("what is due, and by whom", () => {
  const { risks, calendar, because } = assessRisks(
    [
      {
        id: "a",
        owner: "li",
        lastReviewedAt: "2026-01-01T00:00:00Z",
        actions: [
          { id: "late", dueAt: "2026-05-01T00:00:00Z" },
          { id: "done", dueAt: "2026-05-01T00:00:00Z", doneAt: "2026-04-01T00:00:00Z" },
          { id: "open", owner: "wang", dueAt: "2026-07-01T00:00:00Z" },
        ],
      },
      { id: "b", lastReviewedAt: "2026-05-25T00:00:00Z", reviewEveryDays: 10 },
      { id: "never" },
    ],
    { asOf },
  );
  expect(
    calendar.map(({ at, risk, type, action, owner, overdue }) => [
      at.slice(0, 10),
      risk,
      type,
      action,
      owner,
      overdue,
    ]),
  ).toEqual([
    ["2026-04-01", "a", "review", null, "li", true],
    ["2026-05-01", "a", "action", "late", "li", true],
    ["2026-06-01", "never", "review", null, null, false],
    ["2026-06-04", "b", "review", null, null, false],
    ["2026-07-01", "a", "action", "open", "wang", false],
  ]);
  expect(risks[0]).toMatchObject({ reviewOverdue: true, overdueActions: ["late"] });
  expect(explain(because)).toContain("Overdue: reviews (1), actions (1).");
});

test.each([
  [[{ id: "a" }, { id: "a" }], {}, "a list of risks of different ids"],
  [[{ id: "a", probability: 1.2 }], {}, "a probability from 0 to 1, or two between which it lies"],
  [
    [{ id: "a", probability: { low: 0.5, high: 0.2 } }],
    {},
    "a probability from 0 to 1, or two between which it lies",
  ],
  [[{ id: "a", loss: -1 }], {}, "an amount from 0 to 1e15, or two between which it lies"],
  [[{ id: "a", observed: { events: 1.5, years: 1 } }], {}, "a whole number of events"],
  [[{ id: "a", observed: { events: 1, years: 0 } }], {}, "a number of years above 0"],
  [[], { tolerance: 0 }, "an amount above 0"],
  [[], { asOf: 8.64e15 }, "an instant at least ten years from"],
])("wrong input %#", (register, options, message) => {
  expect(() => assessRisks(register as Risk[], { asOf, ...options })).toThrow(message);
});

describe("the catalog", () => {
  test("covers what the handbook names, each once, in both languages", () => {
    const ids = riskCatalog.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [
      "data-leak",
      "staff-mistake",
      "account-takeover",
      "rival-attack",
      "policy-change",
      "platform-penalty",
      "social-event",
      "user-conduct",
    ])
      expect(ids).toContain(id);
    for (const { title, description, signs, prevention } of riskCatalog) {
      for (const text of [title, description, ...signs, ...prevention]) {
        expect(text.en).toMatch(/^[ -~]+$/);
        expect(text["zh-CN"]).toMatch(/\p{Script=Han}/u);
      }
      expect(Math.min(signs.length, prevention.length)).toBeGreaterThanOrEqual(2);
    }
  });

  test("makes a register", () => {
    expect(riskRegisterSchema.safeParse(riskCatalog.map(({ id }) => ({ id, kind: id }))).success).toBe(true);
  });
});
