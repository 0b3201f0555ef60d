import type { Citation } from "../../../kernel/citationSchema.ts";
import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { nearestIds } from "../../internal/nearestIds.ts";
import { type PlatformCriterion, platformCriteria } from "../platformCriteria.ts";
import type { WeightedCriterion } from "../platformRankingSchema.ts";
import type { OwnCriterion, RankPlatformsOptions } from "../rankPlatformsOptionsSchema.ts";
import { criteriaOrder } from "./goalRules.ts";
import { rankOrderWeights } from "./rankOrderWeights.ts";

const CALLERS: Citation = { kind: "convention", title: "The caller's own scale", confidence: "high" };

/** Every criterion that traits and weights may name: the package's and the caller's. */
export function knownCriteria(own: readonly OwnCriterion[], where: string): Map<string, PlatformCriterion> {
  const known = new Map(platformCriteria.map((criterion) => [criterion.id, criterion]));
  for (const [i, { id, name, unit, worst, best, source }] of own.entries()) {
    if (known.has(id))
      throw new SocialOpsError(where, {
        code: "invalid-argument",
        path: `options.criteria[${i}].id`,
        expected: "an id that no other criterion has",
        received: describeValue(id),
      });
    known.set(id, {
      id,
      name: name ?? { en: id, "zh-CN": id },
      unit: unit ?? "ratio",
      worst: worst + 0,
      best: best + 0,
      source: source ?? CALLERS,
    });
  }
  return known;
}

/**
 * The criteria that count, with weights that add up to 1, the weightiest first. Which ones do depends on the options alone, never on the
 * candidates, so that a candidate more or less changes no score.
 */
export function weighCriteria(
  options: RankPlatformsOptions,
  known: ReadonlyMap<string, PlatformCriterion>,
  where: string,
): WeightedCriterion[] {
  const given = givenWeights(options, known, where) ?? weightsOfGoal(options);
  const total = given.reduce((sum, [, weight]) => sum + weight, 0);
  if (!(total > 0))
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: "options.weights",
      expected: "weights that are not all 0",
      received: describeValue(options.weights),
    });
  for (const [i, { id }] of (options.criteria ?? []).entries())
    if (!given.some(([named]) => named === id))
      throw new SocialOpsError(where, {
        code: "invalid-argument",
        path: `options.criteria[${i}].id`,
        expected: "an id that options.weights names",
        received: describeValue(id),
      });
  return given
    .map(([id, weight]) => ({ ...known.get(id)!, weight: weight / total }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function givenWeights(
  { weights }: RankPlatformsOptions,
  known: ReadonlyMap<string, PlatformCriterion>,
  where: string,
): [id: string, weight: number][] | null {
  if (weights === undefined) return null;
  const isOrder = Array.isArray(weights);
  const ids = isOrder ? [...new Set(weights as readonly string[])] : Object.keys(weights);
  for (const id of ids) requireKnown(id, known, where, isOrder ? "options.weights" : `options.weights.${id}`);
  if (!isOrder) return ids.map((id) => [id, (weights as Readonly<Record<string, number>>)[id]!]);
  const byOrder = rankOrderWeights(ids.length);
  return ids.map((id, i) => [id, byOrder[i]!]);
}

function weightsOfGoal({ goal, resources, content }: RankPlatformsOptions): [id: string, weight: number][] {
  const asked: Readonly<Record<string, boolean>> = {
    resources: resources !== undefined && Object.values(resources).some((value) => value !== undefined),
    content: content?.formats !== undefined,
    links: goal === "conversion" || content?.links === true,
  };
  const ids = criteriaOrder[goal].filter((id) => asked[id] ?? true);
  const weights = rankOrderWeights(ids.length);
  return ids.map((id, i) => [id, weights[i]!]);
}

/** Throws `unknown-id` with the nearest ids unless a criterion is known. */
export function requireKnown(
  id: string,
  known: ReadonlyMap<string, PlatformCriterion>,
  where: string,
  path: string,
): void {
  if (known.has(id)) return;
  const names = new Map([...known].map(([name, criterion]) => [name, Object.values(criterion.name)]));
  throw new SocialOpsError(where, {
    code: "unknown-id",
    path,
    expected: `the id of a criterion (nearest: ${nearestIds(id, names)})`,
    received: describeValue(id),
  });
}
