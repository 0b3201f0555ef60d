import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operationGoals } from "../../../src/platforms/operationGoals.ts";
import { platformProfiles } from "../../../src/platforms/platformProfiles.ts";
import type {
  PlatformCandidate,
  TraitValue,
} from "../../../src/platforms/ranking/platformCandidateSchema.ts";
import {
  platformRankingSchema,
  type RankedPlatform,
} from "../../../src/platforms/ranking/platformRankingSchema.ts";
import { rankPlatforms } from "../../../src/platforms/ranking/rankPlatforms.ts";
import type { RankPlatformsOptions } from "../../../src/platforms/ranking/rankPlatformsOptionsSchema.ts";

const criteria = ["audience", "goal", "content", "resources", "measurement", "links", "cost"] as const;
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Ends of a scale that falls from 200 to 50. */
const cost = fc.double({ min: 50, max: 200, noNaN: true });

function trait(value: fc.Arbitrary<number>): fc.Arbitrary<TraitValue> {
  const range = fc.tuple(value, value).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  return fc.oneof({ weight: 4, arbitrary: value }, range, fc.constant(null));
}

const traits = fc.record(
  Object.fromEntries(criteria.map((id) => [id, trait(id === "cost" ? cost : share)] as const)),
  { requiredKeys: [] },
);
const candidate: fc.Arbitrary<PlatformCandidate> = fc
  .record(
    {
      platform: fc.oneof(
        fc.constantFrom(...platformProfiles.map(({ id }) => id)),
        fc.constantFrom("newcomer", "forum", "radio"),
      ),
      traits,
      needs: fc.record(
        { hoursPerWeek: fc.integer({ min: 0, max: 30 }), budget: fc.integer({ min: 0, max: 30 }) },
        { requiredKeys: [] },
      ),
      emerging: fc.boolean(),
    },
    { requiredKeys: ["platform"] },
  )
  .map((one) => one as PlatformCandidate);
const weights = fc
  .record(Object.fromEntries(criteria.map((id) => [id, fc.integer({ min: 0, max: 9 })] as const)))
  .filter((given) => Object.values(given).some((weight) => weight > 0));
const options: fc.Arbitrary<RankPlatformsOptions> = fc
  .record({
    goal: fc.constantFrom(...operationGoals),
    given: fc.option(weights, { nil: undefined }),
    region: fc.constantFrom("china" as const, "global" as const, undefined),
    hours: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    formats: fc.option(fc.uniqueArray(fc.constantFrom("video", "photo", "article"), { minLength: 1 }), {
      nil: undefined,
    }),
  })
  .map(({ goal, given, region, hours, formats }) => ({
    goal,
    ...(given === undefined ? {} : { weights: given, criteria: [{ id: "cost", worst: 200, best: 50 }] }),
    audience: { region },
    resources: { hoursPerWeek: hours },
    content: { formats },
  }));
const question = fc
  .tuple(fc.array(candidate, { minLength: 1, maxLength: 6 }), options)
  // Without criteria of one's own there is no cost to speak of.
  .map(([candidates, asked]): [PlatformCandidate[], RankPlatformsOptions] => [
    asked.criteria === undefined ? candidates.map(withoutCost) : candidates,
    asked,
  ]);

function withoutCost(one: PlatformCandidate): PlatformCandidate {
  const { cost: _, ...rest } = one.traits ?? {};
  return one.traits === undefined ? one : { ...one, traits: rest };
}

/** The order as places among the candidates, each with its score; copies in the order of their places. */
function order(candidates: readonly PlatformCandidate[], asked: RankPlatformsOptions): [number, number][] {
  const looks = candidates.map((one) => lookOf(rankPlatforms([one], asked).ranking[0]!));
  const taken = new Set<number>();
  return rankPlatforms(candidates, asked).ranking.map((found) => {
    const at = looks.findIndex((look, i) => !taken.has(i) && look === lookOf(found));
    taken.add(at);
    return [at, found.score];
  });
}

function lookOf({ platform, traits: found }: RankedPlatform): string {
  return JSON.stringify([platform, found]);
}

describe("a candidate more, wherever it stands,", () => {
  const cases: [string, (from: PlatformCandidate[]) => PlatformCandidate][] = [
    ["a copy", (from) => from[0]!],
    [
      "a dominated one",
      (from) => ({
        platform: "worse",
        traits: Object.fromEntries(
          Object.keys(from[0]!.traits ?? {}).map((id) => [id, id === "cost" ? 200 : 0]),
        ),
      }),
    ],
    ["the best there can be", () => ({ platform: "best", traits: { audience: 1, goal: 1, links: 1 } })],
    ["one that cannot be done", () => ({ platform: "x", traits: { audience: 0 } })],
  ];
  test.each(cases)("%s, changes no score and not the order of the others", (_, make) => {
    fc.assert(
      fc.property(question, fc.nat(), ([candidates, asked], place) => {
        const added = make(candidates);
        const at = place % (candidates.length + 1);
        const more = [...candidates.slice(0, at), added, ...candidates.slice(at)];
        const others = order(more, asked)
          .filter(([i]) => i !== at)
          .map(([i, score]): [number, number] => [i > at ? i - 1 : i, score]);
        // Copies are told apart by their place alone.
        const seen = (found: [number, number][]): string =>
          JSON.stringify(found.map(([i, score]) => [JSON.stringify(candidates[i]), score]));
        expect(seen(others)).toBe(seen(order(candidates, asked)));
      }),
    );
  });
});

test("scores are the sums of what criteria add, between their ends, in order; JSON that fits its schema", () => {
  fc.assert(
    fc.property(
      question,
      fc.constantFrom("weighted" as const, "topsis" as const),
      ([candidates, asked], method) => {
        const result = rankPlatforms(candidates, { ...asked, method });
        expect(platformRankingSchema.safeParse(result).success).toBe(true);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const { ranking, stability, criteria: used } = result;
        expect(used.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
        for (const { score, low, high, traits: found } of ranking) {
          const sum = found.reduce((total, { contribution }) => total + contribution, 0);
          if (method === "weighted") expect(score).toBeCloseTo(sum, 12);
          expect(sum).toBeGreaterThanOrEqual(low - 1e-12);
          expect(sum).toBeLessThanOrEqual(high + 1e-12);
        }
        for (const fit of [true, false]) {
          const scores = ranking
            .filter(({ verdict }) => (verdict !== "unfit") === fit)
            .map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        }
        const places = ranking.map(({ verdict }) => Number(verdict === "unfit"));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const { weight, low, high } of stability.weights)
          expect(low <= weight && weight <= high).toBe(true);
        for (const { ranks } of stability.acceptability)
          expect(ranks.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
      },
    ),
  );
});

test("a better trait never makes a score or its ends smaller", () => {
  fc.assert(
    fc.property(question, share, share, ([[first, ...rest], asked], a, b) => {
      const scoreOf = (audience: number) => {
        const better = { ...first!, platform: "first", traits: { ...first!.traits, audience } };
        const { score, low, high } = rankPlatforms([better, ...rest], asked).ranking.find(
          ({ platform }) => platform === "first",
        )!;
        return [score, low, high];
      };
      const [worse, better] = [scoreOf(Math.min(a, b)), scoreOf(Math.max(a, b))];
      for (const [i, value] of better.entries()) expect(value).toBeGreaterThanOrEqual(worse[i]! - 1e-12);
    }),
  );
});

test("weights count by their proportions, scales by their ends", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 5 }), share, (rows, part) => {
      const ranked = (factor: number, [worst, best]: [number, number]) =>
        rankPlatforms(
          rows.map(([a, b], i) => ({ platform: `p${i}`, traits: { a, b: worst + b * (best - worst) } })),
          {
            goal: "service",
            criteria: [
              { id: "a", worst: 0, best: 1 },
              { id: "b", worst, best },
            ],
            weights: { a: factor * (part + 0.1), b: factor },
          },
        ).ranking.map(({ score }) => expect.closeTo(score, 9));
      expect(ranked(1, [0, 1]).map(({ sample }: { sample: number }) => sample)).toEqual(ranked(8, [500, 20]));
    }),
  );
});

test("what a trial has to reach is what it takes to be adopted", () => {
  fc.assert(
    fc.property(
      question,
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      ([candidates, asked], adoptFrom) => {
        const fresh = candidates.map((one, i) => ({ ...one, platform: `new${i}`, emerging: true }));
        const { ranking } = rankPlatforms(fresh, { ...asked, adoptFrom });
        const trials = ranking.filter(({ verdict }) => verdict === "pilot");
        let spent = 0;
        for (const { platform, pilot, low, high } of trials) {
          expect(low < adoptFrom && adoptFrom <= high).toBe(true);
          spent += pilot!.share;
          const measured = Object.fromEntries(
            pilot!.stopRule.targets.map(({ criterion, value }) => [criterion, value] as const),
          );
          const one = fresh.find((other) => other.platform === platform)!;
          const again = rankPlatforms([{ ...one, traits: { ...one.traits, ...measured } }], {
            ...asked,
            adoptFrom,
            audience: { ...asked.audience, leastShare: 0 },
          }).ranking[0]!;
          expect(again.score).toBeCloseTo(adoptFrom, 9);
          expect(again.verdict).toBe("adopt");
        }
        if (trials.length > 0) expect(spent).toBeCloseTo(0.1, 12);
      },
    ),
  );
});
