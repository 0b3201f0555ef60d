import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import { reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { findProfile } from "../internal/findProfile.ts";
import { type OperationGoal, operationGoals } from "../operationGoals.ts";
import { type FitPlaybookOptions, fitPlaybookOptionsSchema } from "./fitPlaybookOptionsSchema.ts";
import { fitActions } from "./internal/fitActions.ts";
import { type Playbook, playbookSchema } from "./playbookSchema.ts";
import type { PlaybookSelection } from "./playbookSelectionSchema.ts";
import { playbooks } from "./playbooks.ts";

/** Options of {@link selectPlaybook}. */
export interface SelectPlaybookOptions extends FitPlaybookOptions {
  /** Id of the platform. */
  platform: string;
  /** What the account is run for there. */
  goal: OperationGoal;
  /** Playbooks of your own; they win over the package's for the same platform and goal. */
  playbooks?: readonly Playbook[] | undefined;
}

/** Schema of {@link SelectPlaybookOptions}. */
export const selectPlaybookOptionsSchema: z.ZodMiniObject<ShapeOf<SelectPlaybookOptions>> =
  /* @__PURE__ */ worded(() =>
    z.strictObject({
      ...fitPlaybookOptionsSchema.shape,
      platform: z.string({ error: "expected the id of a platform" }).check(z.minLength(1)),
      goal: z.enum(operationGoals),
      playbooks: z.optional(z.array(playbookSchema)),
    }),
  );

/**
 * Chooses what to do on a platform for a goal. Of the playbook's actions it leaves out those of other stages, those whose facts make
 * them harmful, those whose precondition does not hold (and says which question of it decided that), and those whose skills are
 * missing; it ranks the others by effect for effort, and of them takes those that are worth the most points and fit into the hours
 * and skills at hand: exactly, as a knapsack, of equal worth the one with fewer hours, then the one that ranks earlier.
 *
 * Effects are an order that the trade judges (low, medium, high), counted 1, 2 and 3 by convention (`points`); hours are judgments
 * too. Neither is a measurement, and there are no best times in it; `isFirm` says of each action whether it would also be chosen with
 * other points. What is not known about the brand is never taken as zero: an
 * action that asks for it is left out as `fact-unknown`. The answer is `none` where no playbook exists for the goal there, where
 * nothing can be begun, or where nothing fits; `because` says which.
 *
 * Cost: less than a millisecond for a playbook of a dozen actions; the choice of the hours takes at most 2^24 steps. The function
 * brings every playbook and platform profile along; {@link fitPlaybook} with one playbook does not.
 *
 * @param options - platform, goal, stage, resources, facts
 * @returns what to do, what to leave out, and why; plain JSON
 * @throws {@link SocialOpsError} `unknown-id` for a platform or skill that is not known, `invalid-argument` for anything else amiss
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 * import { selectPlaybook } from "socialops/platforms";
 *
 * const { verdict, playbook, actions, leftOut } = selectPlaybook({
 *   platform: "wechat",
 *   goal: "service",
 *   stage: "grow",
 *   resources: { hoursPerWeek: 4, skills: ["customer-service", "writer", "developer"] },
 *   facts: { isVerified: true, accountType: "service-account", knownQuestions: 12, hasMiniProgram: false, contacts: 0 },
 * });
 * [verdict, playbook]; // => ["playbook", "wechat.service"]
 * actions.map(({ action, effect }) => [action.id, action.hours, effect]); // => [["wechat.menu-and-auto-reply", 1, "high"], ["wechat.service-notices", 1.5, "medium"], ["service.answer-library", 1.5, "medium"]]
 * leftOut.map(({ id, code }) => [id, code]).slice(0, 2); // => [["wechat.mini-program-service", "not-ready"], ["wechat.group-and-private-domain-care", "not-ready"]]
 * explain(leftOut[0]!.because); // => "wechat.mini-program-service cannot be begun yet: hasMiniProgram is false."
 * ```
 */
export function selectPlaybook(options: SelectPlaybookOptions): PlaybookSelection {
  const checked = checkValue(selectPlaybookOptionsSchema, options, "selectPlaybook", "options");
  const { platform, goal, stage, resources } = checked;
  const own = checked.playbooks ?? [];
  const playbook = [...own, ...playbooks].find((one) => one.platform === platform && one.goal.id === goal);
  if (playbook !== undefined) return fitActions(playbook, checked, "selectPlaybook");
  if (!own.some((one) => one.platform === platform))
    findProfile(platform, "selectPlaybook", "options.platform");
  return {
    verdict: "none",
    playbook: null,
    platform,
    goal,
    stage,
    because: [reason("platforms.playbook-not-written", { platform, goal })],
    actions: [],
    leftOut: [],
    hours: { available: resources.hoursPerWeek, used: 0 },
    points: { chosen: 0, ready: 0 },
    sources: {},
  };
}
