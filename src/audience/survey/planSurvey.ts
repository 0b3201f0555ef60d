import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { normalQuantile } from "../../stats/distribution/normalQuantile.ts";

/** What a survey should be able to tell. */
export interface PlanSurveyOptions {
  /** Half the width of the interval of a share, above 0 to 0.5: 0.05 for five points up or down. */
  margin: number;
  /** Level of the interval. Default 0.95. */
  level?: number | undefined;
  /** The share expected. Default 0.5, which needs most. */
  share?: number | undefined;
  /** How many people there are; few need fewer responses. Default: very many. */
  population?: number | undefined;
  /** Share of people asked who will answer, above 0 to 1. */
  responseRate?: number | undefined;
  /** What weighting will cost: responses over effective responses, from 1. Default 1. */
  designEffect?: number | undefined;
}

/** Schema of {@link PlanSurveyOptions}. */
export const planSurveyOptionsSchema: z.ZodMiniObject<
  ShapeOf<PlanSurveyOptions>,
  z.core.$strict
> = /* @__PURE__ */ worded(() => {
  const margin = { error: "expected a number from 0.0001 to 0.5" };
  const share = { error: "expected a share above 0 and below 1" };
  const rate = { error: "expected a share above 0, at most 1" };
  const people = { error: "expected a whole number of at least 1" };
  const effect = { error: "expected a number from 1 to 100" };
  return z.strictObject({
    margin: z.number(margin).check(z.gte(0.0001, margin), z.lte(0.5, margin)),
    level: z.optional(z.number().check(z.gt(0), z.lt(1))),
    share: z.optional(z.number(share).check(z.gt(0, share), z.lt(1, share))),
    population: z.optional(z.int(people).check(z.gte(1, people))),
    responseRate: z.optional(z.number(rate).check(z.gte(1e-6, rate), z.lte(1, rate))),
    designEffect: z.optional(z.number(effect).check(z.gte(1, effect), z.lte(100, effect))),
  });
});

/** How many people to ask. */
export interface SurveyPlan {
  /** Responses needed. */
  responses: number;
  /** People to ask; null without a response rate. Never more than there are. */
  invitations: number | null;
  /** Whether so many can be had: false where even asking everybody brings too few. */
  feasible: boolean;
}

/** Schema of {@link SurveyPlan}. */
export const surveyPlanSchema: z.ZodMiniObject<ShapeOf<SurveyPlan>> = /* @__PURE__ */ worded(() =>
  z.object({
    responses: z.int().check(z.nonnegative()),
    invitations: z.nullable(z.int().check(z.nonnegative())),
    feasible: z.boolean(),
  }),
);

/**
 * How many responses a share needs to be known within a margin: z^2 p (1 - p) / margin^2, times the design effect, with the correction for a
 * finite population (Cochran, Sampling Techniques, 1977, chapter 4); and how many people to ask for so many.
 *
 * @param options - margin, level, people there are, response rate
 * @returns responses and invitations
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { planSurvey } from "socialops/audience";
 *
 * planSurvey({ margin: 0.05 }); // => { responses: 385, invitations: null, feasible: true }
 * planSurvey({ margin: 0.05, population: 800, responseRate: 0.25 }); // => { responses: 260, invitations: 800, feasible: false }
 * ```
 */
export function planSurvey(options: PlanSurveyOptions): SurveyPlan {
  const checked = checkValue(planSurveyOptionsSchema, options, "planSurvey", "options");
  const { margin, level = 0.95, share = 0.5, population, responseRate, designEffect = 1 } = checked;
  const z = normalQuantile((1 - level) / 2);
  const many = ((z * z * share * (1 - share)) / (margin * margin)) * designEffect;
  const needed = population === undefined ? many : many / (1 + (many - 1) / population);
  // 384.0000000001 responses are 384: the excess is rounding.
  const responses = Math.min(Math.ceil(needed - 1e-9), population ?? Number.MAX_SAFE_INTEGER);
  if (responseRate === undefined) return { responses, invitations: null, feasible: true };
  const asked = Math.min(Math.ceil(responses / responseRate - 1e-9), Number.MAX_SAFE_INTEGER);
  const feasible = population === undefined || asked <= population;
  return { responses, invitations: feasible ? asked : population, feasible };
}
