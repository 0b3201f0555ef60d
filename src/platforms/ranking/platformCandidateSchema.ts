import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type PlatformProfile, platformProfileSchema } from "../platformProfileSchema.ts";

/** Two ends between which a value lies that is not known better. */
export interface TraitRange {
  /** Least value. */
  low: number;
  /** Greatest value. */
  high: number;
}

/** A trait in its criterion's unit: known, known within bounds, or (null) not known. */
export type TraitValue = number | TraitRange | null;

/** What a presence on a platform takes. */
export interface PlatformNeeds {
  /** Hours of work a week. */
  hoursPerWeek?: number | undefined;
  /** Money, in the unit and period of the budget that it is held against. */
  budget?: number | undefined;
  /** Skills without which it does not work, by the names that the team's have. */
  skills?: readonly string[] | undefined;
}

/** A platform to choose or not, with what is known of it. */
export interface PlatformCandidate {
  /** A profile, the id of one, or the name of a platform that has none. */
  platform: string | PlatformProfile;
  /** Part of the platform: `channels`, `mini-program`. Default the platform as a whole. */
  surface?: string | undefined;
  /** What is known of it by criterion; it goes before what the profile and the other options say. */
  traits?: Readonly<Record<string, TraitValue>> | undefined;
  /** What a presence there takes. */
  needs?: PlatformNeeds | undefined;
  /** Kinds of post that it takes. Default those of the profile. */
  formats?: readonly string[] | undefined;
  /**
   * Whether it is new, so that it may be tried instead of left out for what nobody knows yet. Default: where it has no profile and more
   * than half of its score is unknown.
   */
  emerging?: boolean | undefined;
}

/** Schema of {@link TraitValue}. */
export const traitValueSchema: z.ZodMiniType<TraitValue> = /* @__PURE__ */ worded(() => {
  const finite = z.number().check(z.minimum(-1e100), z.maximum(1e100));
  const range = z.strictObject({ low: finite, high: finite }).check(
    z.refine(({ low, high }) => low <= high, {
      error: "expected a low end that is not above the high one",
    }),
  );
  return z.union([finite, range, z.null()], {
    error: "expected a number, null, or an object with low and high",
  });
});

/** Schema of {@link PlatformCandidate}. */
export const platformCandidateSchema: z.ZodMiniObject<ShapeOf<PlatformCandidate>> = /* @__PURE__ */ worded(
  () => {
    const name = z.string().check(z.minLength(1));
    const amount = z.number().check(z.minimum(0), z.maximum(1e100));
    return z.strictObject({
      platform: z.union([name, platformProfileSchema], {
        error: "expected the id of a platform, or a platform profile",
      }),
      surface: z.optional(name),
      traits: z.optional(z.record(z.string(), traitValueSchema)),
      needs: z.optional(
        z.strictObject({
          hoursPerWeek: z.optional(amount),
          budget: z.optional(amount),
          skills: z.optional(z.array(name)),
        }),
      ),
      formats: z.optional(z.array(name)),
      emerging: z.optional(z.boolean()),
    });
  },
);
