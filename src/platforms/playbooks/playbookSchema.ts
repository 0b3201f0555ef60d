import * as z from "zod/mini";
import { type Citation, citationSchema } from "../../kernel/citationSchema.ts";
import { locales } from "../../kernel/reasons/locales.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type OperationGoal, operationGoals } from "../operationGoals.ts";
import type { LocalText } from "../platformProfileSchema.ts";
import {
  type PlaybookAction,
  type PlaybookStage,
  playbookActionSchema,
  playbookStageIds,
} from "./playbookActionSchema.ts";

/** What every playbook for one goal has in common. */
export interface PlaybookGoalPart {
  /** The goal. */
  id: OperationGoal;
  /** Its name. */
  name: LocalText;
  /** What is to be reached. */
  aim: LocalText;
  /** Ids of the KPIs that the goal is judged by. */
  kpis: readonly string[];
}

/** What every playbook has in common in one stage. */
export interface PlaybookStagePart {
  /** The stage. */
  id: PlaybookStage;
  /** Its name. */
  name: LocalText;
  /** How to tell that an account is there, and what matters then. */
  focus: LocalText;
  /** What shows that the next stage has come. */
  leave: LocalText;
}

/** What to do on one platform for one goal: the platform's own actions, those of the goal, and what each stage asks for. */
export interface Playbook {
  /** Id: platform and goal: `wechat.conversion`. */
  id: string;
  /** Version of its contents, from 1. */
  version: number;
  /** Id of the platform. */
  platform: string;
  /** The goal, with its KPIs. */
  goal: PlaybookGoalPart;
  /** Its name. */
  title: LocalText;
  /** The stages; which of them an action fits stands with the action. */
  stages: readonly PlaybookStagePart[];
  /**
   * The actions, at most 24: those of the platform first, then those that any platform needs for the goal. One without an effect for
   * the goal counts as low.
   */
  actions: readonly PlaybookAction[];
  /** Every source named in the actions. */
  sources: Readonly<Record<string, Citation>>;
}

/** Schema of {@link Playbook}. */
export const playbookSchema: z.ZodMiniObject<ShapeOf<Playbook>> = /* @__PURE__ */ worded(() => {
  const id = z.string({ error: "expected text that is not empty" }).check(z.minLength(1));
  const text: z.ZodMiniType<LocalText> = z.record(z.enum(locales), id);
  const unique = { error: "expected actions with ids of their own" };
  return z.strictObject({
    id,
    version: z.int().check(z.gte(1)),
    platform: id,
    goal: z.strictObject({
      id: z.enum(operationGoals),
      name: text,
      aim: text,
      kpis: z.array(id),
    }),
    title: text,
    stages: z.array(z.strictObject({ id: z.enum(playbookStageIds), name: text, focus: text, leave: text })),
    actions: z.array(playbookActionSchema).check(
      z.minLength(1),
      z.maxLength(24),
      z.refine((actions) => new Set(actions.map((action) => action.id)).size === actions.length, unique),
    ),
    sources: z.record(id, citationSchema),
  });
});
