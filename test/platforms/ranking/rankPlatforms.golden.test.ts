/** Values from numpy and scipy, by other ways; see test/golden/platforms/make_ranking.py. */
import { describe, expect, test } from "vitest";
import { assignPlatformRoles } from "../../../src/platforms/ranking/assignPlatformRoles.ts";
import { rankOrderWeights } from "../../../src/platforms/ranking/internal/rankOrderWeights.ts";
import { platformRoles } from "../../../src/platforms/ranking/platformRoles.ts";
import { rankPlatforms } from "../../../src/platforms/ranking/rankPlatforms.ts";
import type { RankPlatformsOptions } from "../../../src/platforms/ranking/rankPlatformsOptionsSchema.ts";
import golden from "../../golden/platforms/ranking.json" with { type: "json" };

function expectNear(actual: readonly number[], { value, tolerance }: { value: number[]; tolerance: number }) {
  expect(actual).toHaveLength(value.length);
  for (const [i, wanted] of value.entries())
    expect(Math.abs(actual[i]! - wanted), `${i}: ${actual[i]} for ${wanted}`).toBeLessThanOrEqual(tolerance);
}

describe.each(golden.rankings.map((one, i) => [i, one] as const))("ranking %i", (_, one) => {
  // Numbers from 3 to 13 on the scale, so that it is not 0 to 1 that is tested.
  const own = (value: number): number => 3 + 10 * value;
  const id = (j: number): string => `c${j}`;
  const candidates = one.low.map((row, i) => ({
    platform: `p${i}`,
    traits: Object.fromEntries(
      row.map((low, j) => [id(j), { low: own(low), high: own(one.high[i]![j]!) }] as const),
    ),
  }));
  const options: RankPlatformsOptions = {
    goal: "awareness",
    criteria: one.weights.map((_, j) => ({ id: id(j), unit: "points", worst: 3, best: 13 })),
    weights: Object.fromEntries(one.weights.map((weight, j) => [id(j), 20 * weight])),
  };
  const { ranking, stability, criteria } = rankPlatforms(candidates, options);
  const inOrder = candidates.map(({ platform }) => ranking.find((found) => found.platform === platform)!);

  test("scores and their ends", () => {
    for (const [field, wanted] of [
      ["score", one.scores],
      ["low", one.lowScores],
      ["high", one.highScores],
    ] as const)
      expectNear(
        inOrder.map((found) => found[field]),
        wanted,
      );
    const scores = ranking.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test("stretches of weights", () => {
    const weights = criteria.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const byId = one.weights.map((_, j) => stability.weights.find(({ criterion }) => criterion === id(j))!);
    expectNear(
      byId.flatMap(({ low, high }) => [low, high]),
      { value: one.stretches.value.flat(), tolerance: one.stretches.tolerance },
    );
  });

  test("shares of ranks", () => {
    for (const [i, shares] of one.shares.value.entries()) {
      const found = stability.acceptability.find(({ platform }) => platform === `p${i}`)!;
      expectNear(found.ranks, { value: shares, tolerance: one.shares.tolerance });
      expect(inOrder[i]!.firstShare).toBe(found.ranks[0]);
    }
  });

  test("TOPSIS", () => {
    // From the worst end on, as closeness depends on where 0 is.
    const scaled = rankPlatforms(
      candidates.map(({ platform, traits }) => ({ platform, traits })),
      { ...options, method: "topsis" },
    );
    expectNear(
      candidates.map(({ platform }) => scaled.ranking.find((found) => found.platform === platform)!.score),
      one.closeness,
    );
  });
});

test("the textbook's choice is fragile: first by its weights, but not by most", () => {
  const [a, b] = golden.rankings[2]!.shares.value;
  expect(a![0]!).toBeLessThan(0.5);
  expect(b![0]!).toBeGreaterThan(a![0]!);
});

test.each(Object.entries(golden.orderWeights.value))("weights of an order of %s", (n, wanted) => {
  expectNear(rankOrderWeights(Number(n)), { value: wanted, tolerance: golden.orderWeights.tolerance });
});

test.each(golden.assignments.map((one, i) => [i, one] as const))(
  "assignment %i is the best there is",
  (_, one) => {
    const candidates = one.needs.map(([hoursPerWeek, budget], i) => ({
      platform: `p${i}`,
      needs: { hoursPerWeek, budget },
    }));
    const { objective, roles, platforms, unfilled } = assignPlatformRoles(candidates, {
      resources: { hoursPerWeek: one.hoursPerWeek, budget: one.budget },
      roles: platformRoles.map((role, r) => ({ role, platforms: one.places[r]!, effort: one.effort[r]! })),
      rolesPerPlatform: one.rolesPerPlatform,
      fits: Object.fromEntries(
        one.fits.map((row, i) => [
          `p${i}`,
          Object.fromEntries(platformRoles.map((role, r) => [role, row[r]!] as const)),
        ]),
      ),
    });
    expect(Math.abs(objective - one.objective.value)).toBeLessThanOrEqual(one.objective.tolerance);
    const lacking = unfilled.reduce((sum, { platforms: count }) => sum + count, 0);
    expect(roles.length + lacking).toBe(one.places.reduce((sum, count) => sum + count, 0));
    for (const { roles: own } of platforms) {
      expect(own.length).toBeLessThanOrEqual(one.rolesPerPlatform);
      expect(new Set(own).size).toBe(own.length);
    }
    for (const [k, limit] of [one.hoursPerWeek, one.budget].entries()) {
      const used = platforms.map(({ platform }) => one.needs[Number(platform.slice(1))]![k]!);
      expect(used.reduce((sum, need) => sum + need, 0)).toBeLessThanOrEqual(limit * (1 + 1e-12));
      const given = platforms.map((platform) => (k === 0 ? platform.hoursPerWeek : platform.budget)!);
      for (const [i, amount] of given.entries()) expect(amount).toBeGreaterThanOrEqual(used[i]! - 1e-9);
      if (given.length > 0) expect(given.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(limit, 9);
    }
  },
);

test.each(golden.overlaps.map((one) => [one.shares, one.bounds] as const))(
  "bounds of the overlap of %j",
  ([a, b], bounds) => {
    const { duplicateSpend } = assignPlatformRoles(["weibo", "zhihu"], {
      audience: { shares: { weibo: a!, zhihu: b! }, leastShare: 0 },
      roles: [{ role: "acquire", platforms: 2 }],
    });
    const { low, high } = duplicateSpend[0]!.overlap;
    expectNear([low, high], bounds);
  },
);
