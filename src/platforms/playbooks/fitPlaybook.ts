import { checkValue } from "../../kernel/checkValue.ts";
import { type FitPlaybookOptions, fitPlaybookOptionsSchema } from "./fitPlaybookOptionsSchema.ts";
import { fitActions } from "./internal/fitActions.ts";
import { type Playbook, playbookSchema } from "./playbookSchema.ts";
import type { PlaybookSelection } from "./playbookSelectionSchema.ts";

/**
 * Fits one playbook to a stage, to what is known of the brand, and to the hours and skills at hand: {@link selectPlaybook} without
 * the catalog of playbooks, for one of its own or one imported by name ({@link wechatPlaybooks}).
 *
 * @param playbook - the playbook
 * @param options - stage, resources, facts
 * @returns what to do, what to leave out, and why; plain JSON
 * @throws {@link SocialOpsError} `invalid-argument`; `unknown-id` for a skill that neither the package nor the playbook knows
 *
 * @example
 * ```ts
 * import { fitPlaybook, zhihuPlaybooks } from "socialops/platforms";
 *
 * const reputation = zhihuPlaybooks.find(({ goal }) => goal.id === "reputation")!;
 * const { actions, hours } = fitPlaybook(reputation, {
 *   stage: "start",
 *   resources: { hoursPerWeek: 6 },
 *   facts: { experts: 2, contentStock: 3, supportHours: 4 },
 * });
 * actions.map(({ action }) => action.title["zh-CN"]); // => ["口碑基线盘点", "专业回答"]
 * hours; // => { available: 6, used: 5.5 }
 * ```
 */
export function fitPlaybook(playbook: Playbook, options: FitPlaybookOptions): PlaybookSelection {
  const checked = checkValue(playbookSchema, playbook, "fitPlaybook", "playbook");
  const fitting = checkValue(fitPlaybookOptionsSchema, options, "fitPlaybook", "options");
  return fitActions(checked, fitting, "fitPlaybook");
}
