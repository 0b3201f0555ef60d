import { type Reason, reason } from "../../../kernel/reasons/reason.ts";
import type { PlatformPilot, PlatformVerdict, WeightedCriterion } from "../platformRankingSchema.ts";
import type { Mean } from "./judgeCandidates.ts";
import type { JudgedCandidate } from "./traitsOf.ts";

/** Why a platform got its verdict and its score. */
export function explainPlace(
  { candidate: { platform, profile }, traits, lacks, notes }: JudgedCandidate,
  criteria: readonly WeightedCriterion[],
  verdict: PlatformVerdict,
  { middle: score, low, high }: Mean,
  bar: number,
  pilot: PlatformPilot | undefined,
): Reason[] {
  const parts = traits.map((trait, j) => ({ ...trait, weight: criteria[j]!.weight }));
  const known = parts.filter((part) => part.high - part.low < 1);
  const strongest = most(known, ({ contribution }) => contribution);
  const weakest = most(known, ({ weight, contribution }) => weight - contribution);
  const vaguest = most(parts, (part) => part.weight * (part.high - part.low));
  return [
    ...(verdict === "unfit"
      ? lacks
      : verdict === "pilot" || verdict === "undecided"
        ? [reason(`platforms.rank-${verdict}`, { platform, low, high, bar })]
        : [reason(`platforms.rank-${verdict}`, { platform, score, bar })]),
    ...(pilot === undefined ? [] : [reason("platforms.pilot-stop", { weeks: pilot.period.weeks, bar })]),
    ...(strongest === undefined
      ? []
      : [reason("platforms.rank-strongest", { criterion: strongest.criterion, value: strongest.value })]),
    ...(weakest === undefined || weakest === strongest
      ? []
      : [reason("platforms.rank-weakest", { criterion: weakest.criterion, value: weakest.value })]),
    ...(vaguest === undefined
      ? []
      : [reason("platforms.rank-unknown", { share: high - low, criterion: vaguest.criterion })]),
    ...(profile === undefined ? [reason("platforms.rank-no-profile", { platform })] : []),
    ...notes,
  ];
}

/** The first of the parts with the greatest size above 0. */
function most<Part>(parts: readonly Part[], sizeOf: (part: Part) => number): Part | undefined {
  let best: Part | undefined;
  for (const part of parts) if (sizeOf(part) > (best === undefined ? 0 : sizeOf(best))) best = part;
  return best;
}
