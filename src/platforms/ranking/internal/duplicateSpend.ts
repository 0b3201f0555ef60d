import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import type { AudienceOverlap } from "../assignPlatformRolesOptionsSchema.ts";
import type { TraitRange } from "../platformCandidateSchema.ts";
import type { DuplicateSpend } from "../platformRoleAssignmentSchema.ts";

/** Measured shares are rounded. */
const ROUNDING = 1e-9;

/**
 * The share of people who use both of two platforms: as measured, or else what the shares of each leave possible (Fréchet 1935): at least
 * what does not fit side by side, at most the smaller one.
 */
export function overlapOf(
  a: { platform: string; reach: TraitRange },
  b: { platform: string; reach: TraitRange },
  measured: readonly AudienceOverlap[],
  where: string,
): DuplicateSpend["overlap"] {
  const least = Math.max(0, a.reach.low + b.reach.low - 1);
  const most = Math.min(a.reach.high, b.reach.high);
  const i = measured.findIndex(
    ({ platforms }) => platforms.includes(a.platform) && platforms.includes(b.platform),
  );
  const given = i < 0 ? null : measured[i]!.share;
  if (given === null) return { low: least, high: most, basis: "bounds" };
  const [low, high] = typeof given === "number" ? [given, given] : [given.low, given.high];
  if (low > most + ROUNDING || high < least - ROUNDING)
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: `options.overlaps[${i}].share`,
      expected: "a share that the shares of both platforms leave possible",
      received: describeValue(given),
    });
  return {
    low: Math.max(least, Math.min(low, most)),
    high: Math.min(most, Math.max(high, least)),
    basis: "measured",
  };
}

/** The part of the second platform's people whom the first reaches as well, at least and at most. */
export function doubledPart(
  first: TraitRange,
  second: TraitRange,
  { low, high, basis }: DuplicateSpend["overlap"],
): TraitRange {
  if (basis === "measured")
    return {
      low: part(low, second.high, 0),
      high: Math.max(part(low, second.high, 0), part(high, second.low, 1)),
    };
  return {
    low: part(Math.max(0, first.low + second.low - 1), second.low, 0),
    high: part(Math.min(first.high, second.low), second.low, 1),
  };
}

function part(some: number, all: number, ofNothing: number): number {
  return all === 0 ? ofNothing : Math.min(1, some / all);
}
