import { reason } from "../../../kernel/reasons/reason.ts";
import type { PlaybookResources } from "../fitPlaybookOptionsSchema.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import { quartersIn } from "./quartersIn.ts";
import type { Refusal } from "./refusalOf.ts";
import { roleHours } from "./roleHours.ts";

/**
 * Why an action that could be begun is not among the chosen: what they leave of all hours, or of a skill's, does not suffice.
 *
 * @param outside - the action
 * @param resources - hours and skills
 * @param chosen - the actions that are done
 * @returns the ground
 */
export function outweighed(
  outside: PlaybookAction,
  { hoursPerWeek, hoursBySkill = {} }: PlaybookResources,
  chosen: readonly PlaybookAction[],
): Refusal {
  const leave = (hours: number, taken: (action: PlaybookAction) => number): number =>
    quartersIn(hours) / 4 - chosen.reduce((sum, action) => sum + taken(action), 0);
  const { id: action, hours: needed } = outside;
  const left = leave(hoursPerWeek, ({ hours }) => hours);
  const code = "outweighed";
  if (needed > left) {
    return { code, failed: [], because: [reason("platforms.action-outweighed", { action, needed, left })] };
  }
  const because = Object.entries(hoursBySkill).flatMap(([role, all]) => {
    const hours = leave(all, (done) => roleHours(done, role));
    const wanted = roleHours(outside, role);
    return wanted > hours
      ? [reason("platforms.action-skill-hours", { action, role, needed: wanted, hours })]
      : [];
  });
  return { code, failed: [], because };
}
