import type { PlaybookResources } from "../fitPlaybookOptionsSchema.ts";
import type { ActionEffect, PlaybookAction } from "../playbookActionSchema.ts";
import { packHours } from "./packHours.ts";
import { quartersIn } from "./quartersIn.ts";
import { roleHours } from "./roleHours.ts";

/** An action that could be begun, with what it does for the goal. */
export interface ReadyAction {
  /** The action. */
  action: PlaybookAction;
  /** What it does for the goal. */
  effect: ActionEffect;
}

/** What {@link chooseActions} gives. */
export interface Choice {
  /** The actions by points for hours, the best first, of equals as they came. */
  ranked: readonly ReadyAction[];
  /** Those that are worth the most within the hours, in the same order. */
  chosen: readonly ReadyAction[];
}

/**
 * Ranks actions by effect for effort and chooses those that are worth the most points within the hours.
 *
 * @param ready - the actions that could be begun
 * @param points - what the steps of effect count
 * @param resources - hours and skills
 * @returns order and choice
 */
export function chooseActions(
  ready: readonly ReadyAction[],
  points: Readonly<Record<ActionEffect, number>>,
  { hoursPerWeek, hoursBySkill = {} }: PlaybookResources,
): Choice {
  const ranked = [...ready].sort(
    (a, b) => points[b.effect] * a.action.hours - points[a.effect] * b.action.hours,
  );
  const skills = Object.entries(hoursBySkill);
  const things = ranked.map(({ action, effect }) => ({
    points: points[effect],
    quarters: quartersIn(action.hours),
    bySkill: skills.map(([role]) => quartersIn(roleHours(action, role))),
  }));
  const chosen = packHours(
    things,
    quartersIn(hoursPerWeek),
    skills.map(([, hours]) => quartersIn(hours)),
  );
  return { ranked, chosen: chosen.map((i) => ranked[i]!) };
}
