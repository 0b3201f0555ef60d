import { explainMatch, type FailedCondition } from "../../../condition/explainMatch.ts";
import { type Reason, reason } from "../../../kernel/reasons/reason.ts";
import type { PlaybookResources } from "../fitPlaybookOptionsSchema.ts";
import type { PlaybookAction, PlaybookStage } from "../playbookActionSchema.ts";
import type { LeftOutCode } from "../playbookSelectionSchema.ts";
import { quartersIn } from "./quartersIn.ts";
import { roleHours } from "./roleHours.ts";

/** Why an action cannot be done. */
export interface Refusal {
  /** The kind of ground. */
  code: LeftOutCode;
  /** Questions of the precondition that decided it. */
  failed: readonly FailedCondition[];
  /** The ground in reasons. */
  because: readonly Reason[];
}

/**
 * The first ground for which an action cannot be begun at all.
 *
 * @param action - the action
 * @param stage - the stage
 * @param facts - what is known
 * @param resources - hours and skills
 * @returns the ground; null where it can be begun
 */
export function refusalOf(
  action: PlaybookAction,
  stage: PlaybookStage,
  facts: object,
  resources: PlaybookResources,
): Refusal | null {
  const { id, stages, contraindication } = action;
  if (!stages.includes(stage))
    return refuse("other-stage", reason("platforms.action-other-stage", { action: id, stage }));
  if (contraindication.when !== undefined && explainMatch(contraindication.when, facts).matches)
    return refuse("harmful", reason("platforms.action-harmful", { action: id }));
  return notReady(action, facts) ?? unskilled(action, resources) ?? tooLong(action, resources);
}

function refuse(code: LeftOutCode, because: Reason): Refusal {
  return { code, failed: [], because: [because] };
}

function notReady({ id: action, precondition }: PlaybookAction, facts: object): Refusal | null {
  const { matches, details: failed } = explainMatch(precondition, facts);
  if (matches) return null;
  // A condition without questions, such as any of none, can never hold.
  if (failed.length === 0) {
    const never = { action, fact: "precondition", found: "false" };
    return refuse("not-ready", reason("platforms.action-not-ready", never));
  }
  const because = failed.map(({ field: fact, found }) =>
    isUnknown(found)
      ? reason("platforms.action-fact-unknown", { action, fact })
      : reason("platforms.action-not-ready", { action, fact, found }),
  );
  const code = failed.every(({ found }) => isUnknown(found)) ? "fact-unknown" : "not-ready";
  return { code, failed, because };
}

/** Whether a cell, as it is described, is missing. */
function isUnknown(found: string): boolean {
  return ["undefined", "null", '""', "NaN"].includes(found);
}

function unskilled(action: PlaybookAction, { skills, hoursBySkill = {} }: PlaybookResources): Refusal | null {
  const missing = action.roles.find(({ id }) => skills !== undefined && !skills.includes(id));
  if (missing !== undefined) {
    const lacking = { action: action.id, role: missing.id };
    return refuse("skill-missing", reason("platforms.action-skill-missing", lacking));
  }
  for (const [role, hours] of Object.entries(hoursBySkill)) {
    const needed = roleHours(action, role);
    if (quartersIn(needed) > quartersIn(hours))
      return refuse(
        "skill-hours",
        reason("platforms.action-skill-hours", { action: action.id, role, needed, hours }),
      );
  }
  return null;
}

function tooLong(
  { id: action, hours: needed }: PlaybookAction,
  { hoursPerWeek: hours }: PlaybookResources,
): Refusal | null {
  if (quartersIn(needed) <= quartersIn(hours)) return null;
  return refuse("too-long", reason("platforms.action-too-long", { action, needed, hours }));
}
