import { weightedScores } from "../../../stats/decision/weightedScores.ts";
import type { WeightedCriterion } from "../platformRankingSchema.ts";
import type { RankPlatformsOptions } from "../rankPlatformsOptionsSchema.ts";
import type { ReadCandidate } from "./readCandidates.ts";
import { type JudgedCandidate, traitsOf } from "./traitsOf.ts";
import { knownCriteria, weighCriteria } from "./weighCriteria.ts";

/** A candidate's weighted mean and how far what is unknown moves it. */
export interface Mean {
  middle: number;
  low: number;
  high: number;
}

/** What counts, what each candidate is worth by it, and on the whole; in the candidates' order. */
export interface Judgement {
  criteria: WeightedCriterion[];
  judged: JudgedCandidate[];
  means: Mean[];
}

/** Judges candidates by the criteria of a goal. No candidate's outcome depends on the others. */
export function judgeCandidates(
  read: readonly ReadCandidate[],
  options: RankPlatformsOptions,
  where: string,
): Judgement {
  const known = knownCriteria(options.criteria ?? [], where);
  const criteria = weighCriteria(options, known, where);
  const judged = read.map((candidate, i) => traitsOf(candidate, i, criteria, known, options, where));
  return { criteria, judged, means: meansOf(judged, criteria) };
}

function meansOf(judged: readonly JudgedCandidate[], criteria: readonly WeightedCriterion[]): Mean[] {
  const weights = criteria.map(({ weight }) => weight);
  const by = (end: "low" | "high" | "value"): number[] =>
    weightedScores(
      judged.map(({ traits }) => traits.map((trait) => trait[end])),
      weights,
    ).map((score) => Math.min(1, score));
  const [low, high, middle] = [by("low"), by("high"), by("value")];
  return judged.map((_, i) => ({ low: low[i]!, high: high[i]!, middle: middle[i]! }));
}
