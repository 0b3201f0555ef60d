import type { Citation } from "../../../kernel/citationSchema.ts";
import { practice } from "../../internal/marketingSources.ts";
import { operationGoals } from "../../operationGoals.ts";
import type { LocalText } from "../../platformProfileSchema.ts";
import { goalActions } from "../goalActions.ts";
import { type PlaybookAction, playbookStageIds } from "../playbookActionSchema.ts";
import { playbookGoals } from "../playbookGoals.ts";
import type { Playbook } from "../playbookSchema.ts";
import { playbookStages } from "../playbookStages.ts";

/** Fewer actions of its own than this make no playbook: most of it would be what is done everywhere. */
const LEAST_OWN = 3;

/**
 * Puts the parts together: a platform's own actions for a goal, the actions that any platform needs for it, the goal's KPIs and the
 * stages. A goal for which the platform has fewer than three actions of its own gets no playbook.
 *
 * @param platform - id and name of the platform
 * @param actions - the platform's own actions
 * @param sources - what they rest on, besides the practice of the trade
 * @returns one playbook a goal, in the order of the goals
 */
export function composePlaybooks(
  platform: { readonly id: string; readonly name: LocalText },
  actions: readonly PlaybookAction[],
  sources: Readonly<Record<string, Citation>>,
): readonly Playbook[] {
  const known: Readonly<Record<string, Citation>> = { practice, ...sources };
  return operationGoals.flatMap((goal) => {
    const own = actions.filter(({ effects }) => effects[goal] !== undefined);
    if (own.length < LEAST_OWN) return [];
    const all = [...own, ...goalActions.filter(({ effects }) => effects[goal] !== undefined)];
    const named = new Set(all.flatMap((action) => action.sources));
    const part = playbookGoals[goal];
    return {
      id: `${platform.id}.${goal}`,
      version: 1,
      platform: platform.id,
      goal: part,
      title: {
        en: `${platform.name.en}: ${part.name.en.toLowerCase()}`,
        "zh-CN": `${platform.name["zh-CN"]}：${part.name["zh-CN"]}`,
      },
      stages: playbookStageIds.map((stage) => playbookStages[stage]),
      actions: all,
      sources: Object.fromEntries(Object.entries(known).filter(([key]) => named.has(key))),
    };
  });
}
