import { type Reason, reason } from "../../../kernel/reasons/reason.ts";
import { rankAcceptability } from "../../../stats/decision/rankAcceptability.ts";
import { weightStability } from "../../../stats/decision/weightStability.ts";
import type { CriterionStability, PlatformStability, WeightedCriterion } from "../platformRankingSchema.ts";
import type { JudgedCandidate } from "./traitsOf.ts";

/** Shares of drawn weights are good to about 0.01. */
const DRAWS = 10_000;
/** First in fewer of all weights: the choice is the weights' alone. A convention. */
const LEAST_SHARE = 0.5;
/** A weight that turns the choice when it moves by less: nobody knows weights that well. A convention. */
const LEAST_MOVE = 0.05;

/** Whether the first place stands, and each candidate's shares of the ranks. */
export interface JudgedStability extends Omit<PlatformStability, "acceptability"> {
  /** In the order of the candidates given. */
  ranks: number[][];
}

/**
 * Moves the weights one by one (exact stretches), and all at once together with all values that are unknown (draws).
 *
 * @param fit - candidates that can be done, in the caller's order
 * @param scores - their weighted means
 * @param first - which of them the method puts first
 */
export function judgeStability(
  fit: readonly JudgedCandidate[],
  criteria: readonly WeightedCriterion[],
  scores: readonly number[],
  first: number,
  seed: number | string,
): JudgedStability {
  if (fit.length === 0)
    return {
      fragile: false,
      leader: null,
      lead: null,
      weights: criteria.map(({ id, weight }) => ({ criterion: id, weight, low: 0, high: 1 })),
      ranks: [],
      because: [reason("platforms.none-fit", {})],
    };
  const rows = (end: "low" | "high" | "value"): number[][] =>
    fit.map(({ traits }) => traits.map((trait) => trait[end]));
  const ranks = rankAcceptability(rows("low"), { high: rows("high"), seed, draws: DRAWS });
  const ranges = weightStability(
    rows("value"),
    criteria.map(({ weight }) => weight),
  );
  const weights = criteria.map(({ id, weight }, j): CriterionStability => {
    const { low, high } = ranges[j]!;
    return { criterion: id, weight, low: Math.max(0, low), high: Math.min(1, high) };
  });
  const leader = scores.indexOf(Math.max(...scores));
  const others = scores.filter((_, i) => i !== leader);
  const lead = others.length === 0 ? null : scores[leader]! - Math.max(...others);
  const platform = fit[leader]!.candidate.platform;
  const share = ranks[leader]![0]!;
  const faults: Reason[] = [
    ...(share < LEAST_SHARE ? [reason("platforms.fragile-share", { platform, share })] : []),
    ...turns(weights, platform),
    ...(first === leader
      ? []
      : [reason("platforms.fragile-method", { platform: fit[first]!.candidate.platform, other: platform })]),
  ];
  return {
    fragile: faults.length > 0,
    leader: platform,
    lead,
    weights,
    ranks,
    because: faults.length > 0 ? faults : [reason("platforms.ranking-stable", { platform, share })],
  };
}

/** The weights that put another first when they move a little, the nearest first. */
function turns(weights: readonly CriterionStability[], platform: string): Reason[] {
  return weights
    .flatMap(({ criterion, weight, low, high }) => [
      ...(low > 0 ? [{ criterion, weight, turn: low, move: weight - low }] : []),
      ...(high < 1 ? [{ criterion, weight, turn: high, move: high - weight }] : []),
    ])
    .filter(({ move }) => move < LEAST_MOVE)
    .sort((a, b) => a.move - b.move)
    .map(({ criterion, weight, turn }) =>
      reason("platforms.fragile-weight", { platform, criterion, weight, turn }),
    );
}
