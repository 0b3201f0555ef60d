import { type Because, reason } from "../../../kernel/reasons/reason.ts";
import type { FitPlaybookOptions } from "../fitPlaybookOptionsSchema.ts";
import type { ActionEffect } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";
import type { LeftOutAction, PlannedAction, PlaybookSelection } from "../playbookSelectionSchema.ts";
import { checkSkills } from "./checkSkills.ts";
import { chooseActions, type ReadyAction } from "./chooseActions.ts";
import { outweighed } from "./outweighed.ts";
import { type Refusal, refusalOf } from "./refusalOf.ts";

type Points = Readonly<Record<ActionEffect, number>>;

/** An order made into numbers by convention. */
const POINTS: Points = { low: 1, medium: 2, high: 3 };

/** How else it could be made: all effects alike, and each step worth three times the one below. */
const OTHER_POINTS: readonly Points[] = [
  { low: 1, medium: 1, high: 1 },
  { low: 1, medium: 3, high: 9 },
];

interface Judged extends ReadyAction {
  refusal: Refusal | null;
}

/**
 * Fits a playbook; both arguments are checked already.
 *
 * @param playbook - the playbook
 * @param options - stage, resources, facts
 * @param where - the public function's name
 * @returns what to do and what not
 * @throws {@link SocialOpsError} `unknown-id` for a skill that nobody knows
 */
export function fitActions(
  playbook: Playbook,
  options: FitPlaybookOptions,
  where: string,
): PlaybookSelection {
  const { stage, resources, facts = {}, points = POINTS } = options;
  checkSkills(playbook, resources, where);
  const goal = playbook.goal.id;
  const judged = playbook.actions.map(
    (action): Judged => ({
      action,
      effect: action.effects[goal] ?? "low",
      refusal: refusalOf(action, stage, facts, resources),
    }),
  );
  const ready = judged.filter(({ refusal }) => refusal === null);
  const { ranked, chosen } = chooseActions(ready, points, resources);
  const others = OTHER_POINTS.map((scale) => chooseActions(ready, scale, resources).chosen);

  const actions = chosen.map((one): PlannedAction => {
    const { action, effect } = one;
    const rank = ranked.indexOf(one) + 1;
    const isFirm = others.every((choice) => choice.includes(one));
    const why = [reason("platforms.action-ranked", { action: action.id, rank, effect, hours: action.hours })];
    if (!isFirm) why.push(reason("platforms.action-hangs-on-points", { action: action.id }));
    const worth = points[effect];
    return { action, rank, effect, points: worth, pointsPerHour: worth / action.hours, isFirm, because: why };
  });
  const leftOut = judged
    .filter((one) => !chosen.includes(one))
    .map((one): LeftOutAction => {
      const { id, title, hours } = one.action;
      const refusal =
        one.refusal ??
        outweighed(
          one.action,
          resources,
          chosen.map(({ action }) => action),
        );
      const rank = one.refusal === null ? ranked.indexOf(one) + 1 : null;
      return { id, title, code: refusal.code, rank, hours, failed: refusal.failed, because: refusal.because };
    });
  const used = sum(chosen.map(({ action }) => action.hours));
  const total = sum(chosen.map(({ effect }) => points[effect]));
  const named = new Set(chosen.flatMap(({ action }) => action.sources));
  return {
    verdict: chosen.length > 0 ? "playbook" : "none",
    playbook: playbook.id,
    platform: playbook.platform,
    goal,
    stage,
    because:
      chosen.length > 0
        ? someBecause(playbook.id, chosen.length, ready.length, resources.hoursPerWeek, total)
        : noneBecause(playbook, options, judged),
    actions,
    leftOut,
    hours: { available: resources.hoursPerWeek, used },
    points: { chosen: total, ready: sum(ready.map(({ effect }) => points[effect])) },
    sources: Object.fromEntries(Object.entries(playbook.sources).filter(([key]) => named.has(key))),
  };
}

function someBecause(playbook: string, chosen: number, able: number, hours: number, points: number): Because {
  return [
    reason("platforms.playbook-chosen", { playbook, chosen, able, hours, points }),
    reason("platforms.playbook-judged", { playbook }),
  ];
}

function noneBecause(
  { id: playbook, actions }: Playbook,
  { stage, resources }: FitPlaybookOptions,
  judged: readonly Judged[],
): Because {
  const tooLong = judged.filter(({ refusal }) => refusal?.code === "too-long");
  if (tooLong.length === 0)
    return [reason("platforms.playbook-none-ready", { playbook, stage, actions: actions.length })];
  const least = Math.min(...tooLong.map(({ action }) => action.hours));
  return [reason("platforms.playbook-none-fits", { playbook, hours: resources.hoursPerWeek, least })];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
