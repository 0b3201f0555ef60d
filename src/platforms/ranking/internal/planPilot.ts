import type { PlatformPilot, RankedTrait, WeightedCriterion } from "../platformRankingSchema.ts";
import type { OwnResources } from "../platformSituationSchema.ts";
import type { PilotTerms } from "../rankPlatformsOptionsSchema.ts";

/** By convention one tenth of the means goes into what is new. */
const SHARE = 0.1;
const WEEKS = 8;

/**
 * A trial that costs little, ends on a day, and says beforehand what would make it a success: the unknown traits go along from their
 * worst to their best value together until the score reaches what adopting asks for; where they are then is the target.
 */
export function planPilot(
  traits: readonly RankedTrait[],
  criteria: readonly WeightedCriterion[],
  ends: { low: number; high: number },
  score: number,
  { share: all = SHARE, weeks = WEEKS }: PilotTerms,
  trials: number,
  { hoursPerWeek, budget }: OwnResources,
): PlatformPilot {
  const share = all / trials;
  const along = Math.min(1, (score - ends.low) / (ends.high - ends.low));
  const targets = traits.flatMap(({ criterion, low, high }, j) => {
    if (low === high) return [];
    const { unit, worst, best } = criteria[j]!;
    const value = worst + (low + along * (high - low)) * (best - worst);
    return [
      {
        criterion,
        unit,
        value: value + 0,
        bound: best > worst ? ("at-least" as const) : ("at-most" as const),
      },
    ];
  });
  return {
    period: { weeks },
    share,
    hoursPerWeek: hoursPerWeek === undefined ? null : hoursPerWeek * share,
    budget: budget === undefined ? null : budget * share,
    stopRule: { score, targets },
  };
}
