import { type Reason, reason } from "../../../kernel/reasons/reason.ts";
import type { OperationGoal } from "../../operationGoals.ts";
import type { PlatformCriterion } from "../platformCriteria.ts";
import type { RankedTrait, WeightedCriterion } from "../platformRankingSchema.ts";
import type { PlatformSituation } from "../platformSituationSchema.ts";
import { ownTrait } from "./ownTrait.ts";
import {
  audienceWorth,
  contentWorth,
  goalWorth,
  linksWorth,
  measurementWorth,
  type Worth,
} from "./profileTraits.ts";
import type { ReadCandidate } from "./readCandidates.ts";
import { resourceFit } from "./resourceFit.ts";
import { requireKnown } from "./weighCriteria.ts";

/** Whom a candidate is held against. */
export interface Situation extends PlatformSituation {
  goal: OperationGoal;
}

/** A candidate's worth by every criterion, and what makes it impossible. */
export interface JudgedCandidate {
  candidate: ReadCandidate;
  traits: RankedTrait[];
  /** Why it cannot be done; empty where it can. */
  lacks: Reason[];
  /** What else to say of its traits. */
  notes: Reason[];
}

type Found = Worth & { origin: "caller" | "profile" };

/**
 * What a candidate is worth by each criterion: what the caller says, or else what follows from needs, resources and content, or else what
 * its profile says, or else the whole scale.
 */
export function traitsOf(
  candidate: ReadCandidate,
  i: number,
  criteria: readonly WeightedCriterion[],
  known: ReadonlyMap<string, PlatformCriterion>,
  situation: Situation,
  where: string,
): JudgedCandidate {
  const { platform } = candidate;
  const notes: Reason[] = [];
  const own = (id: string): Found | null => {
    const [given, path] = givenTrait(candidate, i, id, situation);
    if (given === null) return null;
    const criterion = known.get(id)!;
    const { low, high, isBeyond } = ownTrait(given, criterion, SHARES.has(id), where, path);
    if (isBeyond) notes.push(reason("platforms.trait-beyond-scale", { platform, criterion: id }));
    return { low, high, sources: [], origin: "caller" };
  };
  for (const id of Object.keys(candidate.traits ?? {}))
    requireKnown(id, known, where, `candidates[${i}].traits.${id}`);
  const traits = criteria.map(({ id, weight }): RankedTrait => {
    const { low, high, origin, sources } = own(id) ?? derived(candidate, id, situation) ?? UNKNOWN;
    const value = low + (high - low) / 2;
    return { criterion: id, value, low, high, contribution: weight * value, origin, sources };
  });
  const lacks = [
    ...resourceFit(platform, candidate.needs, situation.resources ?? {}).lacks,
    ...audienceLacks(candidate, own("audience"), situation),
    ...(takesNothing(candidate, situation) ? [reason("platforms.unfit-formats", { platform })] : []),
  ];
  return { candidate, traits, lacks, notes };
}

/** Of the target audience. A convention. */
const LEAST_SHARE = 0.05;
const UNKNOWN = { low: 0, high: 1, origin: "unknown", sources: [] } as const;
const SHARES: ReadonlySet<string> = new Set([
  "audience",
  "goal",
  "content",
  "resources",
  "measurement",
  "links",
]);

function givenTrait(
  { platform, traits }: ReadCandidate,
  i: number,
  id: string,
  { audience }: Situation,
): [given: Exclude<NonNullable<ReadCandidate["traits"]>[string], null> | null, path: string] {
  if (traits !== undefined && Object.hasOwn(traits, id) && traits[id] !== null)
    return [traits[id]!, `candidates[${i}].traits.${id}`];
  const shares = audience?.shares;
  if (id === "audience" && shares !== undefined && Object.hasOwn(shares, platform))
    return [shares[platform] ?? null, `options.audience.shares.${platform}`];
  return [null, ""];
}

/** What follows from the other options and the profile. */
function derived(candidate: ReadCandidate, id: string, situation: Situation): Found | null {
  const { platform, profile, needs } = candidate;
  const { goal, audience, resources, content } = situation;
  const formats = candidate.formats ?? profile?.formats;
  const by = (worth: Worth | null | undefined, origin: Found["origin"]): Found | null =>
    worth == null ? null : { ...worth, origin };
  switch (id) {
    case "goal":
      return by(profile && goalWorth(profile, goal), "profile");
    case "audience":
      return by(profile && audienceWorth(profile, audience ?? {}), "profile");
    case "content":
      if (content?.formats === undefined || formats === undefined) return null;
      return by(
        contentWorth(formats, content.formats),
        candidate.formats === undefined ? "profile" : "caller",
      );
    case "resources": {
      if (needs === undefined || resources === undefined) return null;
      const { low, high } = resourceFit(platform, needs, resources);
      return low === 0 && high === 1 ? null : { low, high, sources: [], origin: "caller" };
    }
    case "measurement":
      return by(profile && measurementWorth(profile, goal), "profile");
    case "links":
      return by(profile && linksWorth(profile), "profile");
    default:
      return null;
  }
}

/** Nothing makes up for an audience that is not there. */
function audienceLacks(
  { platform, profile }: ReadCandidate,
  own: Found | null,
  { audience = {} }: Situation,
): Reason[] {
  const { leastShare: least = LEAST_SHARE } = audience;
  if (own !== null)
    return own.high < least ? [reason("platforms.unfit-audience", { platform, share: own.high, least })] : [];
  const isElsewhere = profile !== undefined && audienceWorth(profile, audience) !== null;
  return isElsewhere ? [reason("platforms.unfit-region", { platform })] : [];
}

function takesNothing({ formats, profile }: ReadCandidate, { content }: Situation): boolean {
  const taken = formats ?? profile?.formats;
  return (
    taken !== undefined && content?.formats !== undefined && contentWorth(taken, content.formats).high === 0
  );
}
