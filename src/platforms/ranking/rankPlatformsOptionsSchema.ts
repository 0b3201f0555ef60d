import * as z from "zod/mini";
import { type Citation, citationSchema } from "../../kernel/citationSchema.ts";
import { locales } from "../../kernel/reasons/locales.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type OperationGoal, operationGoals } from "../operationGoals.ts";
import type { LocalText } from "../platformProfileSchema.ts";
import { type PlatformSituation, situationFields } from "./platformSituationSchema.ts";

/** A criterion of the caller's own, on a scale fixed beforehand: never the smallest and largest value of the platforms at hand. */
export interface OwnCriterion {
  /** Id, as traits and weights name it. */
  id: string;
  /** Its name. Default the id. */
  name?: LocalText | undefined;
  /** What the ends of the scale count. Default `ratio`. */
  unit?: string | undefined;
  /** The value that is worth nothing. */
  worst: number;
  /** The value that is worth all; less than `worst` where less is better. */
  best: number;
  /** Where the scale comes from. Default: the caller. */
  source?: Citation | undefined;
}

/** How much a trial may take. */
export interface PilotTerms {
  /** Share of hours and budget for all trials together, 0 to 1. Default 0.1, a convention. */
  share?: number | undefined;
  /** Weeks until it is judged, 1 to 104. Default 8, a convention: two months, so that one good week is no proof. */
  weeks?: number | undefined;
}

/** Options of {@link rankPlatforms}. */
export interface RankPlatformsOptions extends PlatformSituation {
  /** What the platform is wanted for. */
  goal: OperationGoal;
  /**
   * How much each criterion counts: numbers of at least 0 by id, in any sum, or ids alone, the weightiest first. Only criteria named
   * here count. Default: an order of criteria for the goal.
   */
  weights?: Readonly<Record<string, number>> | readonly string[] | undefined;
  /** Criteria of your own beside {@link platformCriteria}; `weights` has to name each. */
  criteria?: readonly OwnCriterion[] | undefined;
  /** `weighted` (default): the weighted mean on fixed scales. `topsis`: closeness to the best of the candidates; see its warning. */
  method?: "weighted" | "topsis" | undefined;
  /** The score from which on a platform is worth adopting, 0 to 1. Default 0.5, the middle of the scale: a convention. */
  adoptFrom?: number | undefined;
  /** Terms of trials. */
  pilot?: PilotTerms | undefined;
  /** Seed of the weights that are drawn to see whether the choice stands. Default 1. */
  seed?: number | string | undefined;
}

/** Schema of {@link RankPlatformsOptions}. */
export const rankPlatformsOptionsSchema: z.ZodMiniObject<ShapeOf<RankPlatformsOptions>> =
  /* @__PURE__ */ worded(() => {
    const id = z.string().check(z.minLength(1));
    const end = z.number().check(z.minimum(-1e100), z.maximum(1e100));
    const weight = z.number().check(z.minimum(0), z.maximum(1e100));
    const criterion = z
      .strictObject({
        id,
        name: z.optional(z.record(z.enum(locales), id)),
        unit: z.optional(id),
        worst: end,
        best: end,
        source: z.optional(citationSchema),
      })
      .check(
        z.refine(({ worst, best }) => worst !== best, {
          error: "expected a best value that is not the worst",
        }),
      );
    return z.strictObject({
      goal: z.enum(operationGoals),
      ...situationFields(),
      weights: z.optional(
        z.union([z.record(z.string(), weight), z.array(id).check(z.minLength(1))], {
          error: "expected numbers of at least 0 by criterion, or criteria in their order",
        }),
      ),
      criteria: z.optional(z.array(criterion).check(z.maxLength(50))),
      method: z.optional(z.enum(["weighted", "topsis"])),
      adoptFrom: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
      pilot: z.optional(
        z.strictObject({
          share: z.optional(z.number().check(z.gt(0), z.maximum(1))),
          weeks: z.optional(z.int().check(z.minimum(1), z.maximum(104))),
        }),
      ),
      seed: z.optional(z.union([z.int(), z.string()], { error: "expected a safe integer or text" })),
    });
  });
