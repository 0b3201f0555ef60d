import { crisisLevelRules } from "../crisisLevelRules.ts";
import { crisisLevelIds, crisisLevels } from "../crisisLevels.ts";
import {
  type CrisisField,
  crisisFields,
  crisisHistories,
  crisisMetrics,
  crisisScoreFactors,
  type PriorReputation,
  priorReputations,
  scctClusters,
} from "../crisisMetrics.ts";
import { type Facts, metricOf } from "./facts.ts";

/** What the facts give, before any earlier level is looked at. */
export interface FactGrade {
  /** The level's rank, 0 to 4. */
  rank: number;
  /** The score, 0 to 100, within the level's band. */
  score: number;
  /** Rank if every unknown is at its best. */
  bestRank: number;
  /** Rank if every unknown is at its worst. */
  worstRank: number;
}

type Case = "best" | "worst";

/**
 * Grades twice, with the unknowns at their best and at their worst. The level is the middle of the two ranks, rounded
 * towards the worse; the score is the middle of the two scores, kept within the level's band. Both corners are monotone in
 * every known input, and so are the middle, the rounding and the clamp.
 */
export function gradeFacts(facts: Facts): FactGrade {
  const bestRank = rankOf(facts, "best");
  const worstRank = rankOf(facts, "worst");
  const rank = Math.ceil((bestRank + worstRank) / 2);
  const middle = (scoreOf(facts, "best", bestRank) + scoreOf(facts, "worst", worstRank)) / 2;
  return { rank, score: withinBand(middle, rank), bestRank, worstRank };
}

/** A score moved into a level's band. */
export function withinBand(score: number, rank: number): number {
  const { low, high } = crisisLevels[rank]!.score;
  return Math.min(high, Math.max(low, score));
}

/** A rule with its metrics and least classes as numbers. */
interface NumberedRule {
  id: string;
  rank: number;
  tests: readonly { field: CrisisField; lifted: boolean; least: number }[];
}

const numberedRules: readonly NumberedRule[] = /* @__PURE__ */ (() =>
  crisisLevelRules.map((rule) => ({
    id: rule.id,
    rank: crisisLevelIds.indexOf(rule.level),
    tests: Object.entries(rule.atLeast).map(([name, id]) => {
      const lifted = name === "responsibility";
      const field = lifted ? "scctCluster" : (name as CrisisField);
      return { field, lifted, least: metricOf(field).classes.findIndex((one) => one.id === id) };
    }),
  })))();

/** The rank of the highest level of which a rule is met: the rules stand by level, the highest first. */
function rankOf(facts: Facts, corner: Case): number {
  return numberedRules.find((rule) => meets(facts, corner, rule))?.rank ?? 0;
}

/** Ids of the rules of a level that are met whatever the unknowns are. */
export function rulesMet(facts: Facts, rank: number): string[] {
  return numberedRules
    .filter((rule) => rule.rank === rank && meets(facts, "best", rule))
    .map((rule) => rule.id);
}

function meets(facts: Facts, corner: Case, rule: NumberedRule): boolean {
  return rule.tests.every(({ field, lifted, least }) => {
    const there = lifted ? responsibilityOf(facts, corner) : classOf(facts, corner, field);
    return there >= least;
  });
}

function classOf(facts: Facts, corner: Case, field: CrisisField): number {
  const known = facts.metrics[field]?.class;
  return known ?? (corner === "best" ? 0 : metricOf(field).classes.length - 1);
}

/**
 * The responsibility cluster after the lift of Coombs 2007: similar crises before, or a negative prior reputation, move
 * the attribution up by one cluster. Never below the unlifted cluster, and rising with it, so monotone.
 */
function responsibilityOf(facts: Facts, corner: Case): number {
  const cluster = classOf(facts, corner, "scctCluster");
  const similar = classOf(facts, corner, "crisisHistory") >= crisisHistories.indexOf("similar");
  const reputation: PriorReputation = priorReputations[classOf(facts, corner, "priorReputation")]!;
  if (!similar && reputation !== "negative") return cluster;
  return scctClusters.indexOf(liftedCluster[scctClusters[cluster]!]);
}

const liftedCluster: Readonly<Record<(typeof scctClusters)[number], (typeof scctClusters)[number]>> = {
  none: "none",
  victim: "accidental",
  "victim-rumour-to-accidental": "accidental",
  accidental: "preventable-mild",
  "preventable-mild": "preventable",
  preventable: "preventable",
};

/** The low end of the level's band, and above it the weighted position of all inputs. */
function scoreOf(facts: Facts, corner: Case, rank: number): number {
  const unknown = corner === "best" ? 0 : 1;
  let position = 0;
  for (const field of crisisFields)
    position += metricOf(field).weight * (facts.metrics[field]?.position ?? unknown);
  for (const { id, weight } of crisisScoreFactors) position += weight * (facts.factors[id] ?? unknown);
  const { low, high } = crisisLevels[rank]!.score;
  return withinBand(low + position * (high - low), rank);
}

/**
 * The unknown metric whose knowledge would narrow the range of levels most, on average over its possible classes;
 * the first in vector order among equals. Undefined if none would.
 */
export function decidingUnknown(facts: Facts): CrisisField | undefined {
  const { bestRank, worstRank } = gradeFacts(facts);
  let deciding: CrisisField | undefined;
  let narrowest = worstRank - bestRank;
  for (const { field, classes } of crisisMetrics) {
    if (field === "confidence" || facts.metrics[field] !== undefined) continue;
    let sum = 0;
    for (let i = 0; i < classes.length; i++) {
      const metrics = { ...facts.metrics, [field]: { class: i, position: classes[i]!.position } };
      const known = gradeFacts({ ...facts, metrics });
      sum += known.worstRank - known.bestRank;
    }
    // Only a clear gain counts, not one in the last bit of a division.
    if (sum / classes.length < narrowest - 1e-9) {
      narrowest = sum / classes.length;
      deciding = field;
    }
  }
  return deciding;
}
