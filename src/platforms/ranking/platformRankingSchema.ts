import * as z from "zod/mini";
import { type Citation, citationSchema } from "../../kernel/citationSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { locales } from "../../kernel/reasons/locales.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type OperationGoal, operationGoals } from "../operationGoals.ts";
import type { LocalText } from "../platformProfileSchema.ts";
import type { PlatformCriterion } from "./platformCriteria.ts";

/** A criterion with its weight. */
export interface WeightedCriterion extends PlatformCriterion {
  /** Its weight, of a sum of 1. */
  weight: number;
}

/** What a platform is worth by one criterion. */
export interface RankedTrait {
  /** Id of the criterion. */
  criterion: string;
  /** The middle of what it may be worth, 0 to 1 on the criterion's scale. */
  value: number;
  /** The least that it may be worth. */
  low: number;
  /** The most that it may be worth. */
  high: number;
  /** What it adds to the score: weight times value. */
  contribution: number;
  /** Who says so: the caller (a trait, a share of the audience, needs against resources), the profile, or nobody. */
  origin: "caller" | "profile" | "unknown";
  /** What backs it, where the profile says so. */
  sources: readonly Citation[];
}

/** What a trait has to come to for a trial to be a success. */
export interface PilotTarget {
  /** Id of the criterion. */
  criterion: string;
  /** What `value` counts. */
  unit: string;
  /** The value, on the criterion's own scale. */
  value: number;
  /** Whether it has to be at least or at most that. */
  bound: "at-least" | "at-most";
}

/** How long a trial lasts. */
export interface PilotPeriod {
  /** Weeks. */
  weeks: number;
}

/** What stops a trial. */
export interface PilotStopRule {
  /** Stop at the end if the score with what was measured is less. */
  score: number;
  /** One way to reach that score: what is unknown now, each as far along between its ends as the others. */
  targets: readonly PilotTarget[];
}

/** A trial with its end. */
export interface PlatformPilot {
  /** How long. */
  period: PilotPeriod;
  /** The share of all hours and money that it takes at most; trials share theirs evenly. */
  share: number;
  /** Hours a week; null where `resources` has none. */
  hoursPerWeek: number | null;
  /** Money; null where `resources` has none. */
  budget: number | null;
  /** When to stop it. */
  stopRule: PilotStopRule;
}

/** What to do about a platform: adopt it; try it; find out more, as what is unknown decides; leave it for now; or it cannot be done. */
export type PlatformVerdict = "adopt" | "pilot" | "undecided" | "hold" | "unfit";

/** A platform in its place. */
export interface RankedPlatform {
  /** Id or name. */
  platform: string;
  /** Part of the platform, where the candidate names one. */
  surface?: string | undefined;
  /** Its name, where it has a profile. */
  name?: LocalText | undefined;
  /** Its score, 0 to 1: by the weighted mean, or the closeness where the method is `topsis`. */
  score: number;
  /** The weighted mean where all that is unknown is as bad as it may be. */
  low: number;
  /** The weighted mean where all that is unknown is as good as it may be. */
  high: number;
  /** What to do about it. */
  verdict: PlatformVerdict;
  /** The trial, where the verdict is `pilot`. */
  pilot?: PlatformPilot | undefined;
  /** What it is worth by each criterion, in their order. */
  traits: readonly RankedTrait[];
  /** Share of drawn weights and unknown values that put it first; null where it does not fit. */
  firstShare: number | null;
  /** Why. */
  because: Because;
}

/** How far a weight can move until another platform comes first by weighted mean. */
export interface CriterionStability {
  /** Id of the criterion. */
  criterion: string;
  /** Its weight. */
  weight: number;
  /** Least weight with the same platform first, the other weights kept in proportion. */
  low: number;
  /** Greatest such weight. */
  high: number;
}

/** How often a platform comes to each place. */
export interface PlatformAcceptability {
  /** Id or name. */
  platform: string;
  /** Its share of first, second, … places. */
  ranks: readonly number[];
}

/** Whether the choice stands. */
export interface PlatformStability {
  /** Whether other weights, or other values of what is unknown, may well put another platform first. */
  fragile: boolean;
  /** The platform that is first by weighted mean; null where none fits. */
  leader: string | null;
  /** How far it is ahead of the next; null where there is none. */
  lead: number | null;
  /** How far each weight can move. */
  weights: readonly CriterionStability[];
  /** The platforms that fit, in the order of the ranking, with their shares of places over all weights and all that is unknown. */
  acceptability: readonly PlatformAcceptability[];
  /** Why. */
  because: Because;
}

/** Platforms in their order. */
export interface PlatformRanking {
  /** Says what it is. */
  kind: "platform-ranking";
  /** What they are wanted for. */
  goal: OperationGoal;
  /** How they were put in order. */
  method: "weighted" | "topsis";
  /** The score from which on one is worth adopting. */
  adoptFrom: number;
  /** What they were judged by, the weightiest first. */
  criteria: readonly WeightedCriterion[];
  /** The platforms, the best first; those that cannot be done last. */
  ranking: readonly RankedPlatform[];
  /** Whether the choice stands. */
  stability: PlatformStability;
  /** Where the weights come from, and what to mind. */
  because: Because;
}

/** Schema of {@link PlatformRanking}. */
export const platformRankingSchema: z.ZodMiniObject<ShapeOf<PlatformRanking>> = /* @__PURE__ */ worded(() => {
  const share = z.number().check(z.minimum(0), z.maximum(1));
  const text = z.string();
  const name = z.record(z.enum(locales), text);
  const pilot = z.object({
    period: z.object({ weeks: z.int() }),
    share,
    hoursPerWeek: z.nullable(z.number()),
    budget: z.nullable(z.number()),
    stopRule: z.object({
      score: share,
      targets: z.array(
        z.object({
          criterion: text,
          unit: text,
          value: z.number(),
          bound: z.enum(["at-least", "at-most"]),
        }),
      ),
    }),
  });
  return z.object({
    kind: z.literal("platform-ranking"),
    goal: z.enum(operationGoals),
    method: z.enum(["weighted", "topsis"]),
    adoptFrom: share,
    criteria: z.array(
      z.object({
        id: text,
        name,
        unit: text,
        worst: z.number(),
        best: z.number(),
        source: citationSchema,
        weight: share,
      }),
    ),
    ranking: z.array(
      z.object({
        platform: text,
        surface: z.optional(text),
        name: z.optional(name),
        score: share,
        low: share,
        high: share,
        verdict: z.enum(["adopt", "pilot", "undecided", "hold", "unfit"]),
        pilot: z.optional(pilot),
        traits: z.array(
          z.object({
            criterion: text,
            value: share,
            low: share,
            high: share,
            contribution: share,
            origin: z.enum(["caller", "profile", "unknown"]),
            sources: z.array(citationSchema),
          }),
        ),
        firstShare: z.nullable(share),
        because: becauseSchema,
      }),
    ),
    stability: z.object({
      fragile: z.boolean(),
      leader: z.nullable(text),
      lead: z.nullable(share),
      weights: z.array(z.object({ criterion: text, weight: share, low: share, high: share })),
      acceptability: z.array(z.object({ platform: text, ranks: z.array(share) })),
      because: becauseSchema,
    }),
    because: becauseSchema,
  });
});
