import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import type { TraitValue } from "../platformCandidateSchema.ts";
import type { PlatformCriterion } from "../platformCriteria.ts";

/** A caller's trait on its criterion's scale. */
export interface OwnTrait {
  low: number;
  high: number;
  /** Whether it lay beyond the scale and counts as its end. */
  isBeyond: boolean;
}

/**
 * A caller's trait from its own unit to 0 to 1. What lies beyond an own scale counts as its end; a share beyond 0 to 1 is a mistake
 * (percent, most often).
 */
export function ownTrait(
  given: Exclude<TraitValue, null>,
  { worst, best }: PlatformCriterion,
  isShare: boolean,
  where: string,
  path: string,
): OwnTrait {
  const ends = typeof given === "number" ? [given, given] : [given.low, given.high];
  if (isShare && (ends[0]! < 0 || ends[1]! > 1))
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path,
      expected: "a number from 0 to 1",
      received: describeValue(given),
    });
  const scaled = ends.map((end) => (end - worst) / (best - worst));
  const [low, high] = best > worst ? scaled : [scaled[1], scaled[0]];
  return { low: within(low!), high: within(high!), isBeyond: low! < 0 || high! > 1 };
}

function within(value: number): number {
  return value > 0 ? Math.min(1, value) : 0;
}
