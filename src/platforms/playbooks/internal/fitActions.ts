import { explainMatch, type FailedCondition } from "../../../condition/explainMatch.ts";
import { describeValue } from "../../../kernel/describeValue.ts";
import { type Reason, reason } from "../../../kernel/reasons/reason.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { nearestIds } from "../../internal/nearestIds.ts";
import type { FitPlaybookOptions, PlaybookResources } from "../fitPlaybookOptionsSchema.ts";
import type { ActionEffect, PlaybookAction, PlaybookStage } from "../playbookActionSchema.ts";
import { playbookRoles } from "../playbookRoles.ts";
import type { Playbook } from "../playbookSchema.ts";
import type {
  LeftOutAction,
  LeftOutCode,
  PlannedAction,
  PlaybookSelection,
} from "../playbookSelectionSchema.ts";
import { packHours } from "./packHours.ts";

/** An order made into numbers by convention. */
const POINTS: Readonly<Record<ActionEffect, number>> = { low: 1, medium: 2, high: 3 };

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
  const judged = playbook.actions.map((action) => {
    const effect = action.effects[goal] ?? "low";
    const refusal =
      refusalByFacts(action, stage, facts) ??
      refusalBySkills(action, resources) ??
      refusalByHours(action, resources);
    return { action, effect, points: points[effect], refusal };
  });
  const ready = judged
    .filter(({ refusal }) => refusal === null)
    .sort((a, b) => b.points * a.action.hours - a.points * b.action.hours)
    .map((one, i) => ({ ...one, rank: i + 1 }));

  const skills = Object.entries(resources.hoursBySkill ?? {});
  const chosen = packHours(
    ready.map((one) => ({
      points: one.points,
      quarters: quartersIn(one.action.hours),
      bySkill: skills.map(([id]) => quartersIn(hoursOf(one.action, id))),
    })),
    quartersIn(resources.hoursPerWeek),
    skills.map(([, hours]) => quartersIn(hours)),
  ).map((i) => ready[i]!);
  const used = sum(chosen.map(({ action }) => action.hours));
  const pointsChosen = sum(chosen.map((one) => one.points));

  const leftOut = judged.flatMap(({ action, refusal }): LeftOutAction[] => {
    if (chosen.some((one) => one.action === action)) return [];
    const rank = ready.find((one) => one.action === action)?.rank ?? null;
    const {
      code,
      because,
      failed = [],
    } = refusal ??
    outweighed(
      action,
      resources,
      chosen.map((one) => one.action),
    );
    return [{ id: action.id, title: action.title, code, rank, hours: action.hours, failed, because }];
  });
  const named = new Set(chosen.flatMap(({ action }) => action.sources));
  return {
    verdict: chosen.length > 0 ? "playbook" : "none",
    playbook: playbook.id,
    platform: playbook.platform,
    goal,
    stage,
    because:
      chosen.length > 0
        ? [
            reason("platforms.playbook-chosen", {
              playbook: playbook.id,
              chosen: chosen.length,
              able: ready.length,
              hours: resources.hoursPerWeek,
              points: pointsChosen,
            }),
            reason("platforms.playbook-judged", { playbook: playbook.id }),
          ]
        : [noneBecause(playbook, options, judged)],
    actions: chosen.map(
      ({ action, rank, effect, points: worth }): PlannedAction => ({
        action,
        rank,
        effect,
        points: worth,
        pointsPerHour: worth / action.hours,
        because: [
          reason("platforms.action-ranked", { action: action.id, rank, effect, hours: action.hours }),
        ],
      }),
    ),
    leftOut,
    hours: { available: resources.hoursPerWeek, used },
    points: { chosen: pointsChosen, ready: sum(ready.map((one) => one.points)) },
    sources: Object.fromEntries(Object.entries(playbook.sources).filter(([key]) => named.has(key))),
  };
}

interface Refusal {
  code: LeftOutCode;
  because: Reason[];
  failed?: readonly FailedCondition[];
}

function checkSkills(
  playbook: Playbook,
  { skills = [], hoursBySkill = {} }: PlaybookResources,
  where: string,
): void {
  const roles = playbook.actions.flatMap((action) => action.roles.map(({ id }) => id));
  const known = new Set([...Object.keys(playbookRoles), ...roles]);
  const given = [
    ...skills.map((id, i) => ({ id, path: `options.resources.skills[${i}]` })),
    ...Object.keys(hoursBySkill).map((id) => ({ id, path: `options.resources.hoursBySkill.${id}` })),
  ];
  const stranger = given.find(({ id }) => !known.has(id));
  if (stranger === undefined) return;
  throw new SocialOpsError(where, {
    code: "unknown-id",
    path: stranger.path,
    expected: `the id of a role (nearest: ${nearestIds(stranger.id, new Map([...known].map((id) => [id, []])))})`,
    received: describeValue(stranger.id),
  });
}

function refusalByFacts(action: PlaybookAction, stage: PlaybookStage, facts: object): Refusal | null {
  const { id, stages, precondition, contraindication } = action;
  if (!stages.includes(stage))
    return { code: "other-stage", because: [reason("platforms.action-other-stage", { action: id, stage })] };
  if (contraindication.when !== undefined && explainMatch(contraindication.when, facts).matches)
    return { code: "harmful", because: [reason("platforms.action-harmful", { action: id })] };
  const { matches, details } = explainMatch(precondition, facts);
  if (matches) return null;
  const because = details.map(({ field: fact, found }) =>
    isUnknown(found)
      ? reason("platforms.action-fact-unknown", { action: id, fact })
      : reason("platforms.action-not-ready", { action: id, fact, found }),
  );
  const isReadyIfKnown = details.length > 0 && details.every(({ found }) => isUnknown(found));
  return {
    code: isReadyIfKnown ? "fact-unknown" : "not-ready",
    failed: details,
    because:
      because.length > 0
        ? because
        : [reason("platforms.action-not-ready", { action: id, fact: "precondition", found: "false" })],
  };
}

/** Whether a cell, as it is described, is missing. */
function isUnknown(found: string): boolean {
  return ["undefined", "null", '""', "NaN"].includes(found);
}

function refusalBySkills(
  action: PlaybookAction,
  { skills, hoursBySkill = {} }: PlaybookResources,
): Refusal | null {
  const missing = action.roles.find(({ id }) => skills !== undefined && !skills.includes(id));
  if (missing !== undefined)
    return {
      code: "skill-missing",
      because: [reason("platforms.action-skill-missing", { action: action.id, role: missing.id })],
    };
  const short = Object.entries(hoursBySkill).find(
    ([id, hours]) => quartersIn(hoursOf(action, id)) > quartersIn(hours),
  );
  if (short === undefined) return null;
  const [role, hours] = short;
  const needed = hoursOf(action, role);
  return {
    code: "skill-hours",
    because: [reason("platforms.action-skill-hours", { action: action.id, role, needed, hours })],
  };
}

function refusalByHours(action: PlaybookAction, { hoursPerWeek: hours }: PlaybookResources): Refusal | null {
  if (quartersIn(action.hours) <= quartersIn(hours)) return null;
  return {
    code: "too-long",
    because: [reason("platforms.action-too-long", { action: action.id, needed: action.hours, hours })],
  };
}

/** Why an action that could be begun is not among the chosen: the hours left do not suffice, or those of a skill. */
function outweighed(
  outside: PlaybookAction,
  { hoursPerWeek, hoursBySkill = {} }: PlaybookResources,
  chosen: readonly PlaybookAction[],
): Refusal {
  const { id: action, hours: needed } = outside;
  const left = quartersIn(hoursPerWeek) / 4 - sum(chosen.map(({ hours }) => hours));
  if (needed > left) {
    return { code: "outweighed", because: [reason("platforms.action-outweighed", { action, needed, left })] };
  }
  const role = Object.keys(hoursBySkill).find(
    (id) => hoursOf(outside, id) > skillLeft(id, hoursBySkill[id]!, chosen),
  )!;
  const rest = skillLeft(role, hoursBySkill[role]!, chosen);
  const because = reason("platforms.action-skill-hours", {
    action,
    role,
    needed: hoursOf(outside, role),
    hours: rest,
  });
  return { code: "outweighed", because: [because] };
}

function skillLeft(role: string, hours: number, chosen: readonly PlaybookAction[]): number {
  return (quartersIn(hours) - quartersIn(sum(chosen.map((action) => hoursOf(action, role))))) / 4;
}

function noneBecause(
  playbook: Playbook,
  { stage, resources }: FitPlaybookOptions,
  judged: readonly { action: PlaybookAction; refusal: Refusal | null }[],
): Reason {
  const tooLong = judged.filter(({ refusal }) => refusal?.code === "too-long");
  if (tooLong.length === 0) {
    const actions = playbook.actions.length;
    return reason("platforms.playbook-none-ready", { playbook: playbook.id, stage, actions });
  }
  return reason("platforms.playbook-none-fits", {
    playbook: playbook.id,
    hours: resources.hoursPerWeek,
    least: Math.min(...tooLong.map(({ action }) => action.hours)),
  });
}

function hoursOf(action: PlaybookAction, role: string): number {
  return sum(action.roles.filter(({ id }) => id === role).map(({ hours }) => hours));
}

/** Full quarters of an hour; the slack is for hours that were computed, such as 0.1 + 0.2 + 0.2. */
function quartersIn(hours: number): number {
  return Math.floor(hours * 4 + 1e-9);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
