import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hideSmallCells } from "../../../src/audience/privacy/hideSmallCells.ts";
import { rakeWeights } from "../../../src/audience/survey/internal/rakeWeights.ts";
import { planSurvey } from "../../../src/audience/survey/planSurvey.ts";
import { summarizeSurvey } from "../../../src/audience/survey/summarizeSurvey.ts";
import type { Estimate } from "../../../src/kernel/estimateSchema.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { wilsonInterval } from "../../../src/stats/proportion/wilsonInterval.ts";

const figureOf = (estimate: Estimate | null | undefined): number =>
  estimate?.status === "ok" ? estimate.value : Number.NaN;

const responses = Array.from({ length: 120 }, (_, i) => ({
  region: i < 90 ? "四川" : "重庆",
  gender: i % 2 === 0 ? "f" : "m",
  channel: i < 60 ? "抖音" : i < 100 ? "微信" : i < 116 ? "微博" : "知乎",
  recommend: i < 90 ? (i % 3 === 0 ? 10 : 8) : i % 2 === 0 ? 3 : 9,
  happy: 1 + (i % 5),
  topics: i === 0 ? null : i % 4 === 0 ? ["菜谱", "探店", "菜谱"] : ["菜谱"],
}));
const questions = [
  { id: "channel", type: "single" },
  { id: "recommend", type: "nps" },
  { id: "happy", type: "csat" },
  { id: "topics", type: "multiple" },
] as const;

describe("unweighted", () => {
  const {
    questions: found,
    responseRate,
    n,
    because,
  } = summarizeSurvey(responses, { questions, invited: 400 });
  const [channel, recommend, happy, topics] = found;

  test("shares with Wilson's interval, and of two small cells none can be worked out", () => {
    const wilson = wilsonInterval(60, 120, 0.95);
    expect(channel!.choices[0]).toMatchObject({
      value: "抖音",
      n: 60,
      share: { value: 0.5, interval: wilson },
    });
    // Four people said 知乎: with the total known, another answer has to go too.
    expect(channel!.choices.map(({ value, n: count }) => [value, count])).toEqual([
      ["抖音", 60],
      ["微信", 40],
      ["微博", null],
      ["知乎", null],
    ]);
    expect(explain(because)).toContain("fewer than 5 people");
  });

  test("net promoter score and its interval", () => {
    const promoters = responses.filter(({ recommend: r }) => r >= 9).length / 120;
    const detractors = responses.filter(({ recommend: r }) => r <= 6).length / 120;
    expect(figureOf(recommend!.score)).toBeCloseTo(promoters - detractors, 12);
    const variance = promoters + detractors - (promoters - detractors) * (promoters - detractors);
    const { interval } = recommend!.score as { interval: { low: number; high: number } };
    expect(interval.high - interval.low).toBeCloseTo(2 * 1.959963984540054 * Math.sqrt(variance / 120), 10);
  });

  test("satisfied answers, several answers, and the response rate", () => {
    expect(figureOf(happy!.score)).toBeCloseTo(0.4, 12);
    expect(figureOf(happy!.mean)).toBeCloseTo(3, 12);
    expect(topics!.answered).toBe(119);
    expect(topics!.choices.map(({ value, n: count }) => [value, count])).toEqual([
      ["菜谱", 119],
      ["探店", 29],
    ]);
    expect([n, figureOf(responseRate)]).toEqual([120, 0.3]);
  });
});

test("weighted to known shares: the score is that of the population, and less sure", () => {
  const population = { region: { 四川: 1, 重庆: 1 } };
  const weighted = summarizeSurvey(responses, { questions, population });
  const plain = summarizeSurvey(responses, { questions });
  const scoreIn = (region: string): number => {
    const own = responses.filter((row) => row.region === region);
    return own.reduce((sum, { recommend: r }) => sum + (r >= 9 ? 1 : r <= 6 ? -1 : 0), 0) / own.length;
  };
  const score = weighted.questions[1]!.score;
  expect(figureOf(score)).toBeCloseTo((scoreIn("四川") + scoreIn("重庆")) / 2, 10);
  expect(weighted.weighting!.effectiveSize).toBeCloseTo(90, 9);
  expect(weighted.weighting!.designEffect).toBeCloseTo(120 / 90, 9);
  const width = (estimate: Estimate | null): number =>
    estimate?.status === "ok" ? estimate.interval!.high - estimate.interval!.low : Number.NaN;
  expect(width(weighted.questions[0]!.choices[0]!.share)).toBeGreaterThan(
    width(plain.questions[0]!.choices[0]!.share),
  );
});

test("a group of the population of which nobody answered is named", () => {
  const { because } = summarizeSurvey(responses, { questions, population: { region: { 四川: 1, 西藏: 1 } } });
  expect(explain(because)).toContain("Nobody with region 西藏 answered");
});

test("raking meets all margins", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1 })), {
        minLength: 30,
        maxLength: 80,
      }),
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
      ),
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
      (rows, a, b) => {
        // One of each pair, so that the shares can be met.
        const all = [...rows, [0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [2, 1]] as [number, number][];
        const shares = (list: readonly number[]) =>
          list.map((one) => one / list.reduce((sum, x) => sum + x, 0));
        const margins = [
          { codes: Int32Array.from(all, ([one]) => one), shares: shares(a) },
          { codes: Int32Array.from(all, ([, two]) => two), shares: shares(b) },
        ];
        const { weights, converged } = rakeWeights(all.length, margins);
        expect(converged).toBe(true);
        for (const { codes, shares: wanted } of margins)
          for (const [group, share] of wanted.entries()) {
            const own = weights.reduce((sum, weight, i) => sum + (codes[i] === group ? weight : 0), 0);
            expect(own / all.length).toBeCloseTo(share, 8);
          }
      },
    ),
    { numRuns: 60 },
  );
});

test("no hidden count can be worked out to below the minimum from the total and the rest", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 10 }),
      (counts, least) => {
        const hidden = hideSmallCells(counts, least);
        for (const [i, count] of counts.entries())
          if (count > 0 && count < least) expect(hidden[i]).toBe(true);
        const own = counts.filter((_, i) => hidden[i]);
        const positive = counts.filter((count) => count > 0).length;
        if (own.length === 0) return;
        // Where something else could be hidden too, at least two are, and together they are no small group.
        if (positive > own.length) {
          expect(own.length).toBeGreaterThan(1);
          expect(own.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(least);
        }
      },
    ),
  );
});

describe("planning", () => {
  test.each([
    [{ margin: 0.05 }, 385],
    [{ margin: 0.03 }, 1068],
    [{ margin: 0.05, level: 0.99 }, 664],
    [{ margin: 0.05, population: 1000 }, 278],
    [{ margin: 0.05, share: 0.1 }, 139],
    [{ margin: 0.05, designEffect: 1.5 }, 577],
    [{ margin: 0.05, population: 10 }, 10],
  ])("%j needs %i (Cochran's tables)", (options, responsesNeeded) => {
    expect(planSurvey(options).responses).toBe(responsesNeeded);
  });
});

test("nobody answered", () => {
  const found = summarizeSurvey([], { questions, population: { region: { a: 1 } }, invited: 10 });
  expect(found.questions.map(({ answered }) => answered)).toEqual([0, 0, 0, 0]);
  expect(found.questions[1]!.score!.status).toBe("absent");
});

test.each<[unknown, string]>([
  [{ questions: [] }, "options.questions: expected a list of 1 to 200 questions of different ids"],
  [
    { questions: [{ id: "a", type: "scale", range: [5, 1] }] },
    "options.questions[0].range: expected two ascending numbers",
  ],
  [
    { questions, population: { region: { a: 0 } } },
    "options.population.region: expected shares of at least 0 by value, not all 0",
  ],
  [{ questions, invited: 0 }, "options.invited: expected a whole number of at least 1"],
])("wrong options %#", (options, message) => {
  expect(() => summarizeSurvey([], options as never)).toThrow(`summarizeSurvey: ${message}`);
});
