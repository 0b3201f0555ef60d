import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type BrandFacts, brandFactsSchema } from "./brandFactsSchema.ts";
import { type ActionEffect, type PlaybookStage, playbookStageIds } from "./playbookActionSchema.ts";

/** What there is to work with. */
export interface PlaybookResources {
  /** Hours a week of all people together for this goal on this platform; what is beyond a full quarter of an hour is not used. */
  hoursPerWeek: number;
  /** Ids of the roles that somebody can fill. Default: all of them. */
  skills?: readonly string[] | undefined;
  /** Hours a week of single roles, where they are fewer than `hoursPerWeek`. */
  hoursBySkill?: Readonly<Record<string, number>> | undefined;
}

/** Options of {@link fitPlaybook}. */
export interface FitPlaybookOptions {
  /** How far the account has come. */
  stage: PlaybookStage;
  /** Hours and skills. */
  resources: PlaybookResources;
  /** What is known of the brand: see {@link BrandFacts}; facts of your own may stand beside these. Default: nothing. */
  facts?: BrandFacts | Readonly<Record<string, unknown>> | undefined;
  /**
   * Points that the steps of effect count, whole numbers from 1 to 100. Default 1, 2 and 3: a convention that makes an order into
   * numbers; try others to see whether the choice stands.
   */
  points?: Readonly<Record<ActionEffect, number>> | undefined;
}

/** Schema of {@link PlaybookResources}. */
export const playbookResourcesSchema: z.ZodMiniObject<ShapeOf<PlaybookResources>> = /* @__PURE__ */ worded(
  () => {
    const amount = { error: "expected hours a week, from 0 to 100000" };
    const hours = z.number(amount).check(z.gte(0, amount), z.lte(100_000, amount));
    const id = z.string({ error: "expected the id of a role" }).check(z.minLength(1));
    return z.strictObject({
      hoursPerWeek: hours,
      skills: z.optional(z.array(id)),
      hoursBySkill: z.optional(z.record(id, hours)),
    });
  },
);

/** Schema of {@link FitPlaybookOptions}. */
export const fitPlaybookOptionsSchema: z.ZodMiniObject<ShapeOf<FitPlaybookOptions>> = /* @__PURE__ */ worded(
  () => {
    const whole = { error: "expected a whole number from 1 to 100" };
    const points = z.int(whole).check(z.gte(1, whole), z.lte(100, whole));
    return z.strictObject({
      stage: z.enum(playbookStageIds),
      resources: playbookResourcesSchema,
      facts: z.optional(brandFactsSchema),
      points: z.optional(z.strictObject({ low: points, medium: points, high: points })),
    });
  },
);
