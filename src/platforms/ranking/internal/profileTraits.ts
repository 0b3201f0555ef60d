import type { Citation, Confidence } from "../../../kernel/citationSchema.ts";
import type { OperationGoal } from "../../operationGoals.ts";
import type { PlatformProfile } from "../../platformProfileSchema.ts";
import type { PlannedContent, TargetedAudience } from "../platformSituationSchema.ts";
import { formatWithin, goalFields, goalsOfStrength } from "./goalRules.ts";

/** What a platform may be worth by one criterion, 0 to 1. */
export interface Worth {
  low: number;
  high: number;
  sources: readonly Citation[];
}

/** How much of the scale remains open where a profile says yes or no: the less sure it is, the more. A convention. */
const OPEN: Readonly<Record<Confidence, number>> = { high: 0.25, medium: 0.5, low: 0.75 };

/** The most that a platform gets whose public is elsewhere. A convention. */
const ELSEWHERE = 0.25;

/** By the goal: a strength that serves it puts the platform in the upper part of the scale; that none is named says nothing. */
export function goalWorth(profile: PlatformProfile, goal: OperationGoal): Worth | null {
  const [best] = profile.strengths
    .filter(({ id }) => Object.hasOwn(goalsOfStrength, id) && goalsOfStrength[id]!.includes(goal))
    .sort((a, b) => OPEN[a.confidence] - OPEN[b.confidence]);
  if (best === undefined) return null;
  return { low: 1 - OPEN[best.confidence], high: 1, sources: cited(profile, best.sources) };
}

/** By the audience: that the region is another one says much; that it is the same, nothing. */
export function audienceWorth(profile: PlatformProfile, audience: TargetedAudience): Worth | null {
  if (audience.region === undefined || audience.region === profile.region) return null;
  return { low: 0, high: ELSEWHERE, sources: [] };
}

/** By the content: the share of it whose format is taken. */
export function contentWorth(
  taken: readonly string[],
  formats: NonNullable<PlannedContent["formats"]>,
): Worth {
  const parts = partsOf(formats);
  const all = parts.reduce((sum, [, part]) => sum + part, 0);
  const some = parts.reduce((sum, [format, part]) => sum + (takes(taken, format) ? part : 0), 0);
  const share = Math.min(1, some / all);
  return { low: share, high: share, sources: [] };
}

/** Planned formats with their parts of the whole. */
export function partsOf(formats: NonNullable<PlannedContent["formats"]>): [format: string, part: number][] {
  return Array.isArray(formats)
    ? [...new Set(formats as readonly string[])].map((format) => [format, 1])
    : Object.entries(formats as Readonly<Record<string, number>>);
}

/** Whether a format is among those taken, as itself or as what it is a kind of. */
export function takes(taken: readonly string[], format: string): boolean {
  const wider = Object.hasOwn(formatWithin, format) ? formatWithin[format]! : format;
  return taken.includes(format) || taken.includes(wider);
}

/** By the figures: the share of the goal's fields that the platform's data hold; nothing where no export of it is known. */
export function measurementWorth(profile: PlatformProfile, goal: OperationGoal): Worth | null {
  const { fields, sources } = profile.measures;
  if (fields.length === 0) return null;
  const wanted = goalFields[goal];
  const share = wanted.filter((field) => fields.includes(field)).length / wanted.length;
  return { low: share, high: share, sources: cited(profile, sources) };
}

/** By the links: whether they can be clicked, as sure as the profile is. */
export function linksWorth(profile: PlatformProfile): Worth | null {
  const feature = profile.features.find(({ id }) => id === "clickable-links");
  if (feature === undefined) return null;
  const open = OPEN[feature.confidence];
  const sources = cited(profile, feature.sources);
  return feature.available ? { low: 1 - open, high: 1, sources } : { low: 0, high: open, sources };
}

function cited(profile: PlatformProfile, keys: readonly string[]): Citation[] {
  return keys.flatMap((key) => (Object.hasOwn(profile.sources, key) ? [profile.sources[key]!] : []));
}
