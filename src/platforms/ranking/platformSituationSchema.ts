import * as z from "zod/mini";
import { worded } from "../../kernel/words/worded.ts";
import { type TraitValue, traitValueSchema } from "./platformCandidateSchema.ts";

/** Whom to reach. */
export interface TargetedAudience {
  /** Where they are. A platform whose public is elsewhere gets the lowest quarter of the scale at most. */
  region?: "global" | "china" | undefined;
  /** By platform id, the share of them who use it (0 to 1), from a survey or the platform's own advertising console. */
  shares?: Readonly<Record<string, TraitValue>> | undefined;
  /**
   * The share of them below which nothing else makes up for it: the platform is then `unfit`. Default 0.05, a convention. Only a share
   * that is given counts as known.
   */
  leastShare?: number | undefined;
}

/** What there is to work with. */
export interface OwnResources {
  /** Hours of work a week, for all platforms. */
  hoursPerWeek?: number | undefined;
  /** Money, in any unit and for any period. */
  budget?: number | undefined;
  /** Skills at hand, by any names. */
  skills?: readonly string[] | undefined;
}

/** What is going to be published. */
export interface PlannedContent {
  /** Kinds of post (`video`, `photo`, `article`, `text`, `live`), or how much of the content each makes up, in any unit. */
  formats?: readonly string[] | Readonly<Record<string, number>> | undefined;
  /** Whether posts have to lead people to a site. Default false; for the goal `conversion` links count in any case. */
  links?: boolean | undefined;
}

/** The operator's own side of a choice among platforms. */
export interface PlatformSituation {
  /** Whom to reach. */
  audience?: TargetedAudience | undefined;
  /** What there is to work with. */
  resources?: OwnResources | undefined;
  /** What is going to be published. */
  content?: PlannedContent | undefined;
}

/** The fields of {@link PlatformSituation}, for the options that have them. */
export const situationFields: () => {
  audience: z.ZodMiniOptional<z.ZodMiniType<TargetedAudience>>;
  resources: z.ZodMiniOptional<z.ZodMiniType<OwnResources>>;
  content: z.ZodMiniOptional<z.ZodMiniType<PlannedContent>>;
} = () => {
  const name = z.string().check(z.minLength(1));
  const amount = z.number().check(z.minimum(0), z.maximum(1e100));
  const parts = z.record(z.string(), amount).check(
    z.refine((shares) => Object.values(shares).some((share) => share > 0), {
      error: "expected numbers that are not all 0",
    }),
  );
  return {
    audience: z.optional(
      z.strictObject({
        region: z.optional(z.enum(["global", "china"])),
        shares: z.optional(z.record(z.string(), traitValueSchema)),
        leastShare: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
      }),
    ),
    resources: z.optional(
      z.strictObject({
        hoursPerWeek: z.optional(amount),
        budget: z.optional(amount),
        skills: z.optional(z.array(name)),
      }),
    ),
    content: z.optional(
      z.strictObject({
        formats: z.optional(
          z.union([z.array(name).check(z.minLength(1)), parts], {
            error: "expected formats, or numbers of at least 0 by format",
          }),
        ),
        links: z.optional(z.boolean()),
      }),
    ),
  };
};

/** Schema of {@link PlatformSituation}. */
export const platformSituationSchema: z.ZodMiniType<PlatformSituation> = /* @__PURE__ */ worded(() =>
  z.strictObject(situationFields()),
);
