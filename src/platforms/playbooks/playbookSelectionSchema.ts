import * as z from "zod/mini";
import { type FailedCondition, matchExplanationSchema } from "../../condition/explainMatch.ts";
import { type Citation, citationSchema } from "../../kernel/citationSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { locales } from "../../kernel/reasons/locales.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type OperationGoal, operationGoals } from "../operationGoals.ts";
import type { LocalText } from "../platformProfileSchema.ts";
import {
  type ActionEffect,
  actionEffects,
  type PlaybookAction,
  type PlaybookStage,
  playbookActionSchema,
  playbookStageIds,
} from "./playbookActionSchema.ts";

/** Why an action is left out, in the order in which it is asked. */
export type LeftOutCode =
  | "other-stage"
  | "harmful"
  | "not-ready"
  | "fact-unknown"
  | "skill-missing"
  | "skill-hours"
  | "too-long"
  | "outweighed";

const leftOutCodes = [
  "other-stage",
  "harmful",
  "not-ready",
  "fact-unknown",
  "skill-missing",
  "skill-hours",
  "too-long",
  "outweighed",
] as const satisfies readonly LeftOutCode[];

/** An action to do. */
export interface PlannedAction {
  /** The action as the playbook has it. */
  action: PlaybookAction;
  /** Place by effect for effort among all that could be begun, from 1. */
  rank: number;
  /** What it does for the goal. */
  effect: ActionEffect;
  /** The effect in points. */
  points: number;
  /** Points for each hour a week. */
  pointsPerHour: number;
  /**
   * Whether it would also be chosen if all effects counted alike, and if each step counted three times the one below. Where not, it hangs
   * on how the order of effects is made into numbers.
   */
  isFirm: boolean;
  /** Why it stands there. */
  because: Because;
}

/** An action that is not done, and why. */
export interface LeftOutAction {
  /** Id of the action. */
  id: string;
  /** What it is called. */
  title: LocalText;
  /** Why it is left out. */
  code: LeftOutCode;
  /** Place by effect for effort; null where it cannot be begun. */
  rank: number | null;
  /** Hours a week it would take. */
  hours: number;
  /** The questions of its precondition that decided against it, with what the facts have; empty for other codes. */
  failed: readonly FailedCondition[];
  /** The same in reasons, for `explain` in any language. */
  because: Because;
}

/** What {@link selectPlaybook} and {@link fitPlaybook} give. */
export interface PlaybookSelection {
  /** `playbook` where there is something to do, else `none`. */
  verdict: "playbook" | "none";
  /** Id of the playbook; null where there is none for this goal on this platform. */
  playbook: string | null;
  /** Id of the platform. */
  platform: string;
  /** The goal. */
  goal: OperationGoal;
  /** The stage. */
  stage: PlaybookStage;
  /** Why these actions, or why none. */
  because: Because;
  /** What to do, the best effect for effort first. */
  actions: readonly PlannedAction[];
  /** What not, in the order of the playbook. */
  leftOut: readonly LeftOutAction[];
  /** Hours a week. */
  hours: {
    /** At hand. */
    available: number;
    /** Taken by the actions. */
    used: number;
  };
  /** Points of effect. */
  points: {
    /** Of the actions. */
    chosen: number;
    /** Of all that could be begun with hours enough. */
    ready: number;
  };
  /** What the actions rest on, by the names that they use. */
  sources: Readonly<Record<string, Citation>>;
}

/** Schema of {@link PlaybookSelection}. */
export const playbookSelectionSchema: z.ZodMiniObject<ShapeOf<PlaybookSelection>> = /* @__PURE__ */ worded(
  () => {
    const amount = z.number().check(z.nonnegative());
    const rank = z.int().check(z.gte(1));
    return z.strictObject({
      verdict: z.enum(["playbook", "none"]),
      playbook: z.nullable(z.string()),
      platform: z.string(),
      goal: z.enum(operationGoals),
      stage: z.enum(playbookStageIds),
      because: becauseSchema,
      actions: z.array(
        z.strictObject({
          action: playbookActionSchema,
          rank,
          effect: z.enum(actionEffects),
          points: amount,
          pointsPerHour: amount,
          isFirm: z.boolean(),
          because: becauseSchema,
        }),
      ),
      leftOut: z.array(
        z.strictObject({
          id: z.string(),
          title: z.record(z.enum(locales), z.string()),
          code: z.enum(leftOutCodes),
          rank: z.nullable(rank),
          hours: amount,
          failed: matchExplanationSchema.shape.details,
          because: becauseSchema,
        }),
      ),
      hours: z.strictObject({ available: amount, used: amount }),
      points: z.strictObject({ chosen: amount, ready: amount }),
      sources: z.record(z.string(), citationSchema),
    });
  },
);
