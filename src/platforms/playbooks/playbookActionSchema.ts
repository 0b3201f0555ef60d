import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import { confidences } from "../../kernel/citationSchema.ts";
import { locales } from "../../kernel/reasons/locales.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type OperationGoal, operationGoals } from "../operationGoals.ts";
import type { Backing, LocalText } from "../platformProfileSchema.ts";

/** How far an account has come: it begins, it grows, or it is established. */
export type PlaybookStage = "start" | "grow" | "mature";

/** The ids of {@link PlaybookStage}. */
export const playbookStageIds = ["start", "grow", "mature"] as const;

/** How much an action does for a goal, as the trade judges it: an order, not a measurement. */
export type ActionEffect = "low" | "medium" | "high";

/** The steps of {@link ActionEffect}, the least first. */
export const actionEffects = ["low", "medium", "high"] as const;

/** How often something is done. A start to measure from, never a rule. */
export interface ActionCadence {
  /** How many times. */
  times: number;
  /** In which time. */
  per: "day" | "week" | "month" | "quarter";
}

/** A skill that an action needs, and for how long. */
export interface ActionRole {
  /** Id of the role, one of `playbookRoles` or your own. */
  id: string;
  /** Hours a week, in quarters. */
  hours: number;
}

/** When an action does harm. */
export interface ActionContraindication {
  /** The harm in words. */
  text: LocalText;
  /** Facts under which the action is left out; absent where only a person can tell. */
  when?: Condition | undefined;
}

/** When to look whether an action is worth its hours, and at what. */
export interface ActionReview {
  /** Weeks after the beginning, and from then on. */
  weeks: number;
  /** What to ask then. */
  question: LocalText;
}

/** One thing to do, as data. */
export interface PlaybookAction extends Backing {
  /** Id: platform or goal, and name: `wechat.quality-articles`. */
  id: string;
  /** Platform whose own it is; null where it is done alike on all of them. */
  platform: string | null;
  /** What it is called. */
  title: LocalText;
  /** What to do. */
  text: LocalText;
  /** The goals it serves and how much. */
  effects: Readonly<Partial<Record<OperationGoal, ActionEffect>>>;
  /** The stages in which it fits. */
  stages: readonly PlaybookStage[];
  /** What has to hold first, as a condition on {@link BrandFacts}. */
  precondition: Condition;
  /** How often. */
  cadence: ActionCadence;
  /** Hours a week of all roles together, in quarters. */
  hours: number;
  /** Who does it. */
  roles: readonly ActionRole[];
  /** Kinds of post it is made of, as the platform's profile names them; empty where it is no post or any. */
  formats: readonly string[];
  /** Ids of the KPIs that tell whether it works. */
  kpis: readonly string[];
  /** When not to do it. */
  contraindication: ActionContraindication;
  /** When to look at it again. */
  review: ActionReview;
  /** Day on which it was last held against its sources, `YYYY-MM-DD`. */
  checked: string;
}

/** Schema of {@link PlaybookAction}. */
export const playbookActionSchema: z.ZodMiniObject<ShapeOf<PlaybookAction>> = /* @__PURE__ */ worded(() => {
  const id = z.string({ error: "expected text that is not empty" }).check(z.minLength(1));
  const ids = z.array(id);
  const text: z.ZodMiniType<LocalText> = z.record(z.enum(locales), id);
  const quarters = { error: "expected hours in quarters, from 0.25 to 168" };
  const hours = z
    .number(quarters)
    .check(z.gte(0.25, quarters), z.lte(168, quarters), z.multipleOf(0.25, quarters));
  const action = z.strictObject({
    id,
    platform: z.nullable(id),
    title: text,
    text,
    effects: z.partialRecord(z.enum(operationGoals), z.enum(actionEffects)),
    stages: z.array(z.enum(playbookStageIds)).check(z.minLength(1)),
    precondition: conditionSchema,
    cadence: z.strictObject({
      times: z.int().check(z.gte(1), z.lte(1000)),
      per: z.enum(["day", "week", "month", "quarter"]),
    }),
    hours,
    roles: z.array(z.strictObject({ id, hours })).check(z.minLength(1)),
    formats: ids,
    kpis: ids.check(z.minLength(1)),
    contraindication: z.strictObject({ text, when: z.optional(conditionSchema) }),
    review: z.strictObject({ weeks: z.int().check(z.gte(1), z.lte(520)), question: text }),
    sources: ids.check(z.minLength(1)),
    confidence: z.enum(confidences),
    checked: z.iso.date(),
  });
  return action.check(
    z.refine((given) => given.roles.reduce((sum, role) => sum + role.hours, 0) === given.hours, {
      path: ["hours"],
      error: "expected the hours of its roles together",
    }),
  );
});
