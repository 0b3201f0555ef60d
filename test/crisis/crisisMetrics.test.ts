import { expect, test } from "vitest";
import { crisisLevelRules } from "../../src/crisis/crisisLevelRules.ts";
import { crisisLevelIds, crisisLevels } from "../../src/crisis/crisisLevels.ts";
import { crisisMetrics, crisisScoreFactors } from "../../src/crisis/crisisMetrics.ts";
import { citationSchema } from "../../src/kernel/citationSchema.ts";

test("the weights of metrics and factors make 1", () => {
  const sum = [...crisisMetrics, ...crisisScoreFactors].reduce((total, { weight }) => total + weight, 0);
  expect(sum).toBeCloseTo(1, 12);
});

test.each([...crisisMetrics])(
  "$key: letters differ and are not X, positions and limits rise, the source is valid",
  (metric) => {
    const letters = metric.classes.map(({ letter }) => letter);
    expect(new Set([...letters, "X"]).size).toBe(letters.length + 1);
    for (const letter of letters) expect(letter).toMatch(/^[A-Z]$/);
    metric.classes.slice(1).forEach((one, i) => {
      const before = metric.classes[i]!;
      expect(one.position).toBeGreaterThanOrEqual(before.position);
      expect((one.from ?? 1) > (before.from ?? 0)).toBe(true);
    });
    expect(citationSchema.safeParse(metric.source).success).toBe(true);
  },
);

test.each([...crisisScoreFactors])("$id: anchors rise by value and run one way", ({ anchors, source }) => {
  const values = anchors.map(([value]) => value);
  const positions = anchors.map(([, position]) => position);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  const rising = [...positions].sort((a, b) => a - b);
  expect([rising, rising.slice().reverse()]).toContainEqual(positions);
  expect(citationSchema.safeParse(source).success).toBe(true);
});

test("levels stand by rank, their score bands follow each other without touching, definitions in both languages", () => {
  expect(crisisLevels.map(({ id }) => id)).toEqual(crisisLevelIds);
  crisisLevels.forEach((level, rank) => {
    expect(level.rank).toBe(rank);
    expect(level.score.low).toBe(20 * rank);
    expect(level.score.high).toBe(rank === 4 ? 100 : 20 * rank + 19);
    expect(level.definition.en.length * level.definition["zh-CN"].length).toBeGreaterThan(0);
  });
});

test("rules stand by level, the highest first, with ids that differ and classes that exist", () => {
  const ranks = crisisLevelRules.map(({ level }) => crisisLevelIds.indexOf(level));
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  expect(new Set(crisisLevelRules.map(({ id }) => id)).size).toBe(crisisLevelRules.length);
  for (const { atLeast } of crisisLevelRules) {
    expect(Object.keys(atLeast).length).toBeGreaterThan(0);
    for (const [name, id] of Object.entries(atLeast)) {
      const field = name === "responsibility" ? "scctCluster" : name;
      const ids = crisisMetrics.find((metric) => metric.field === field)!.classes.map((one) => one.id);
      // A condition on the best class would be no condition.
      expect(ids.indexOf(id)).toBeGreaterThan(0);
    }
  }
});

test("no rule is implied by another of the same or a higher level", () => {
  const rankOf = (field: string, id: string): number =>
    crisisMetrics
      .find((metric) => metric.field === (field === "responsibility" ? "scctCluster" : field))!
      .classes.findIndex((one) => one.id === id);
  const redundant = crisisLevelRules.filter((rule) =>
    crisisLevelRules.some(
      (other) =>
        other !== rule &&
        crisisLevelIds.indexOf(other.level) >= crisisLevelIds.indexOf(rule.level) &&
        Object.entries(other.atLeast).every(([field, id]) => {
          const own = (rule.atLeast as Record<string, string | undefined>)[field];
          return own !== undefined && rankOf(field, own) >= rankOf(field, id);
        }),
    ),
  );
  expect(redundant.map(({ id }) => id)).toEqual([]);
});
