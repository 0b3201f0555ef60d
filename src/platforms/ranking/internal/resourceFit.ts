import { type Reason, reason } from "../../../kernel/reasons/reason.ts";
import type { PlatformNeeds } from "../platformCandidateSchema.ts";
import type { OwnResources } from "../platformSituationSchema.ts";

/** What needs leave of the resources. */
export interface ResourceFit {
  /** The scarcest of what is left over, 0 to 1, as little as it may be. */
  low: number;
  /** The same, as much as it may be. */
  high: number;
  /** Why it cannot be done; empty where it can. */
  lacks: Reason[];
}

/**
 * Needs against resources: of hours and budget the share left over, of skills the share at hand; the least of them counts, as the
 * scarcest resource is the limit. A need that nobody has told leaves open whether less is left.
 */
export function resourceFit(
  platform: string,
  needs: PlatformNeeds | undefined,
  resources: OwnResources,
): ResourceFit {
  const lacks: Reason[] = [];
  const left: (number | null)[] = [];
  for (const [name, resource] of [
    ["hoursPerWeek", "hours-per-week"],
    ["budget", "budget"],
  ] as const) {
    const [needed, available] = [needs?.[name], resources[name]];
    if (available === undefined) continue;
    left.push(needed === undefined ? null : shareLeft(needed, available));
    if (needed !== undefined && needed > available)
      lacks.push(reason("platforms.unfit-amount", { platform, resource, needed, available }));
  }
  if (resources.skills !== undefined) {
    const needed = needs?.skills;
    const missing = (needed ?? []).filter((skill) => !resources.skills!.includes(skill));
    left.push(needed === undefined ? null : needed.length === 0 ? 1 : 1 - missing.length / needed.length);
    for (const skill of missing) lacks.push(reason("platforms.unfit-skill", { platform, skill }));
  }
  const known = left.filter((share) => share !== null);
  const high = Math.min(1, ...known);
  return { low: known.length < left.length ? 0 : high, high, lacks };
}

function shareLeft(needed: number, available: number): number {
  return needed === 0 ? 1 : needed >= available ? 0 : 1 - needed / available;
}
